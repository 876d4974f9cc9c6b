import { describe } from 'vitest';
import { supporterCases, supporterRules } from './supporter-cases.ts';
import { describeSupporters } from './supporter-checks.ts';

const file = supporterCases('correspondence/2020.supporters.cases.yaml');

describe('2020年度 通信教育課程 生計維持者', async () =>
  describeSupporters(file, await supporterRules(file.edition), /^p\.9/));

import { describe } from 'vitest';
import { supporterCases, supporterRules } from './supporter-cases.ts';
import { describeSupporters } from './supporter-checks.ts';

const file = supporterCases('advance/2022.supporters.cases.yaml');

describe('2022年度 生計維持者', async () =>
  describeSupporters(file, await supporterRules(file.edition), /^p\.45$/));

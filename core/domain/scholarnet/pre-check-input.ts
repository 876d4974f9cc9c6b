import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { Entries } from './entries.ts';
import type { ScholarNetRules } from './rules.ts';

export type PreCheckInput = Readonly<{
  applicant: Applicant;
  entries: Entries;
  edition: Edition;
  rules: ScholarNetRules;
}>;

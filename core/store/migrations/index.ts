import { first } from './0001-first.ts';
import { everyScheme } from './0002-every-scheme.ts';
import { schoolRules } from './0003-school-rules.ts';
import { yearPlan } from './0004-year-plan.ts';
import { scholarNet } from './0005-scholarnet.ts';
import { person } from './0006-person.ts';
import { progress } from './0007-progress.ts';
import { log } from './0008-log.ts';
import { paperWay } from './0009-paper-way.ts';
import { adoption } from './0010-adoption.ts';
import { recommendationDocuments } from './0011-recommendation-documents.ts';
import { dateMarks } from './0012-date-marks.ts';
import { inspection } from './0013-inspection.ts';
import { foundation } from './0014-foundation.ts';
import { handover } from './0015-handover.ts';
import { logPeople } from './0016-log-people.ts';
import { submittedAt } from './0017-submitted-at.ts';
import type { Migration } from './migration.ts';

/** Every step in order; only ever appended to. */
export const migrations: readonly Migration[] = [
  first,
  everyScheme,
  schoolRules,
  yearPlan,
  scholarNet,
  person,
  progress,
  log,
  paperWay,
  adoption,
  recommendationDocuments,
  dateMarks,
  inspection,
  foundation,
  handover,
  logPeople,
  submittedAt,
];

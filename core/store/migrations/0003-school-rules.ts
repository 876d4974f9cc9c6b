import type { Migration } from './migration.ts';

/** 校内基準: the school's own rules, and what it has confirmed of whom. */
export const schoolRules: Migration = {
  version: 3,
  name: 'school-rules',
  sql: `
    create table schoolRules (
      id text primary key,
      position integer not null,
      title text not null,
      condition text not null,
      wishes text,
      basisTitle text not null,
      basisSetOn text not null
    ) strict, without rowid;

    create table schoolConfirmations (
      studentNumber text not null references students (studentNumber) on update cascade,
      ruleId text not null references schoolRules (id),
      answer text not null check (answer in ('yes', 'no')),
      confirmedOn text not null,
      note text,
      primary key (studentNumber, ruleId)
    ) strict, without rowid;
    create index schoolConfirmationsByRule on schoolConfirmations (ruleId);
  `,
};

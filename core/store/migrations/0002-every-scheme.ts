import type { Migration } from './migration.ts';

/** The facts that schemes other than 予約採用 ask for: 在学, 通信教育, 緊急・応急 and 適格認定. */
export const everyScheme: Migration = {
  version: 2,
  name: 'every-scheme',
  sql: `
    alter table students add column residenceUntil text;
    alter table students add column livesAway integer;
    alter table students add column faculty text;
    alter table students add column enteredOn text;
    alter table students add column expectedGraduation text;
    alter table students add column standing text;
    alter table students add column schooling text;
    alter table students add column equivalencyExam integer;
    alter table students add column gpa text;
    alter table students add column gpaRank integer;
    alter table students add column gpaHeadCount integer;
    alter table students add column aboveMean integer;
    alter table students add column taxBaseGrant integer;
    alter table students add column taxBaseLoan integer;
    alter table students add column manyChildren integer;
    alter table students add column loanHistory text;
    alter table students add column debtSettlement integer;
    alter table students add column earlierLoan1 integer;
    alter table students add column earlierLoan2 integer;
    alter table students add column scholarNumber text;
    alter table students add column emergencyCause integer;
    alter table students add column emergencyMonth text;
    alter table students add column loanStart text;
    alter table students add column creditsEarned real;
    alter table students add column creditsStandard real;
    alter table students add column attendanceRate real;
    alter table students add column graduationDelayed integer;
    alter table students add column warnedBefore integer;
  `,
};

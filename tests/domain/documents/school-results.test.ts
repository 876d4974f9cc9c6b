import { describe, expect, it } from 'vitest';
import type { ApplicantCase } from '#core/domain/case.ts';
import { judgementTable } from '#core/domain/documents/judgement-table.ts';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { judgeSchoolRules } from '#core/domain/school-rules/judge-school-rules.ts';
import type { Confirmation, SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { inputOf, practiceCases } from './practice-cases.ts';

const basis = { title: '奨学生推薦規程', setOn: '2022-04-01' };
const interview: SchoolRule = {
  id: 'interview',
  title: '校内面談',
  condition: { kind: 'confirmed' },
  wishes: null,
  basis,
};
const average: SchoolRule = {
  id: 'average',
  title: '評定の校内基準',
  condition: { kind: 'average', limitTenths: 50 },
  wishes: ['loan1'],
  basis,
};
const unused: SchoolRule = { ...average, id: 'unused', title: '使わない基準', wishes: ['continuation'] };

function casesUnder(
  rules: readonly SchoolRule[],
  confirmation: Confirmation | null,
): readonly ApplicantCase[] {
  const confirmations = new Map(confirmation === null ? [] : [[interview.id, confirmation]]);
  return practiceCases().map((each) => ({
    ...each,
    schoolRules: judgeSchoolRules(rules, each.judgement, { ...each, confirmations }),
  }));
}
const listOf = (rules: readonly SchoolRule[], confirmation: Confirmation | null = null) =>
  recommendationList({ ...inputOf(casesUnder(rules, confirmation)), schoolRules: rules });
const tableOf = (rules: readonly SchoolRule[]) =>
  judgementTable({ ...inputOf(casesUnder(rules, null)), schoolRules: rules });

describe('推薦者一覧', () => {
  it('has the same students with and without 校内基準', () => {
    const names = (rules: readonly SchoolRule[]) =>
      listOf(rules).parts.map(({ rows }) => rows.map(({ person }) => person.studentNumber));
    expect(names([interview, average])).toEqual(names([]));
  });

  it('says under each wish what of 校内基準 is open or not met', () => {
    const { parts, schoolBases } = listOf([interview, average]);
    const [grant, loan1] = parts;
    expect(new Set(grant?.rows.map(({ school }) => school))).toEqual(new Set(['△ 確認待ち（校内面談）']));
    expect(loan1?.rows.map(({ school }) => school)).toContain(
      '× 満たさない（評定の校内基準）、△ 確認待ち（校内面談）',
    );
    expect(schoolBases).toEqual([
      '校内面談（すべての奨学金）：学校が確認する。根拠 奨学生推薦規程（令和4年4月1日）',
      '評定の校内基準（第一種奨学金）：評定平均値 5.0 以上。根拠 奨学生推薦規程（令和4年4月1日）',
    ]);
    const yes = listOf([interview], { answer: 'yes', on: '2022-06-01', note: null });
    expect(yes.parts[0]?.rows[0]?.school).toBe('○ 満たす');
  });

  it('says nothing of a rule that the edition has no use for', () => {
    expect(listOf([unused]).schoolBases).toEqual([]);
    expect(listOf([]).schoolBases).toEqual([]);
  });
});

describe('判定一覧', () => {
  it('keeps 校内基準 apart from the criteria, with the regulation instead of a publication', () => {
    const table = tableOf([interview]);
    const wishing = practiceCases().filter(({ judgement }) => judgement.wishes.length > 0);
    expect(table.schoolRows).toHaveLength(wishing.length);
    expect(table.schoolRows[0]).toMatchObject({
      rule: '校内面談',
      verdict: '確認待ち',
      basis: '奨学生推薦規程（令和4年4月1日）',
    });
    expect(table.rows).toEqual(tableOf([]).rows);
    expect(table.documents).toEqual(tableOf([]).documents);
  });

  it('has no row of 校内基準 without any', () => {
    expect(tableOf([])).toMatchObject({ schoolRows: [], schoolBases: [] });
  });
});

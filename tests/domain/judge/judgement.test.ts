import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { CriterionId, CriterionResult, Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

const edition = await shippedEdition('advance-2022');
const base: Applicant = {
  ...emptyApplicant,
  nationality: 'japanese',
  schoolCourse: 'highSchool',
  graduation: '2023-03',
  graduatedBefore: false,
  hadGrantBefore: false,
  wantsGrant: true,
  gradeAverage: { kind: 'typed', text: '3.4' },
};
const judged = (facts: Partial<Applicant>) => judge({ ...base, ...facts }, edition, '2022-06-15');

function criterion(facts: Partial<Applicant>, wish: Wish, id: CriterionId): CriterionResult {
  const found = judged(facts)
    .wishes.find((entry) => entry.wish === wish)
    ?.criteria.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no ${id} for ${wish}`);
  return found;
}

describe('what an officer reads', () => {
  it('figure, limit, what is missing to it, and what to do next', () => {
    expect(criterion({}, 'grant', 'marks')).toMatchObject({
      label: '学力',
      reason:
        '評定平均値 3.4 は基準の 3.5 に 0.1 足りません。レポートまたは面談による学修意欲等の確認が必要です。',
      actual: '3.4',
      limit: '3.5 以上',
      shortBy: 'あと 0.1',
      next: 'レポートか面談で学修意欲等を確かめ、方法・結果・日付を「成績」に入力してください。',
    });
  });

  it('the sentence of the publication with its page', () => {
    expect(criterion({}, 'grant', 'marks').citations[0]).toEqual({
      document: '2022年度実施の国内大学等奨学生予約採用について（2022年4月版）',
      locator: 'p.10',
      quote: '高等学校等における全履修科目の評定平均値が5段階評価で3.5以上であること',
    });
  });

  it('a confirmation with its kind and day', () => {
    const facts = {
      studyWillMethod: 'interview',
      studyWillResult: 'recognised',
      studyWillDate: '2022-05-20',
    } as const;
    expect(criterion(facts, 'grant', 'marks').reason).toBe(
      '評定平均値 3.4 は基準の 3.5 に 0.1 足りません。面談（令和4年5月20日）で学修意欲等が認められています。',
    );
  });

  it('exactly which entries are missing', () => {
    expect(
      criterion({ graduation: null, graduatedBefore: null }, 'grant', 'qualification.graduation'),
    ).toMatchObject({
      verdict: { kind: 'missing', fields: ['graduation', 'graduatedBefore'] },
      reason: '「卒業年月」と「過去の高校卒業」が入力されていません。',
      next: '「卒業年月」と「過去の高校卒業」を入力してください。',
    });
  });

  it('that a five-person household is compared with the sum of both parents', () => {
    const facts = { householdSize: 5, incomeKind: 'salary', income: 561 } as const;
    const result = criterion(facts, 'grant', 'household.income');
    expect(result.verdict).toEqual({ kind: 'jassoDecides', indication: 'within' });
    expect(result.reason).toContain(
      '第Ⅲ区分（561万円まで）に当たります。表は親①と親②の額を分けて示すため、その合計と比べました。',
    );
    expect(result.limit).toBe('第Ⅰ区分 421万円、第Ⅱ区分 495万円、第Ⅲ区分 561万円');
  });

  it.each([
    [271, '第Ⅰ区分'],
    [272, '第Ⅱ区分'],
    [303, '第Ⅱ区分'],
    [304, '第Ⅲ区分'],
    [378, '第Ⅲ区分'],
  ])('an income of %i万円 in a household of four is %s', (income, label) => {
    const facts = { householdSize: 4, incomeKind: 'salary', income } as const;
    expect(criterion(facts, 'grant', 'household.income').reason).toContain(`${label}（`);
  });

  it('that a household decision is JASSO’s', () => {
    const facts = { choice: 1, householdSize: 4, incomeKind: 'salary', income: 748 } as const;
    expect(criterion(facts, 'loan1', 'household.income').reason).toBe(
      '年間の収入 748万円は、4人世帯（本人、父母、中学生）・給与所得者の目安 747万円を超えています。決めるのは機構です。',
    );
  });

  it('which exception of loan1 was used', () => {
    const facts = { choice: 1, taxExempt: true, specialTalent: true, specialWill: true } as const;
    expect(criterion(facts, 'loan1', 'marks').reason).toBe(
      '評定平均値 3.4 は基準の 3.5 に 0.1 足りません。特例（住民税非課税、特に優れた資質能力・学修意欲）により満たします。',
    );
  });
});

describe('notices', () => {
  it.each([
    [{ nationality: null }, '国籍が空欄のため、日本国籍として判定しました。'],
    [
      { nationality: null, residenceStatus: { kind: 'permanentResident' } },
      '国籍が空欄ですが在留資格があるため',
    ],
    [{ wantsGrant: null, choice: 1 }, '給付奨学金を希望するかどうかが入力されていません'],
    [{ studyWillResult: 'recognised' }, '学修意欲の確認の方法と日付が記録されていません'],
    [
      { studyWillResult: 'recognised', studyWillMethod: 'report' },
      '学修意欲の確認の日付が記録されていません',
    ],
    [{ receiptDate: '2022-09-01' }, '受付番号発行日の令和4年9月1日は、どの回の申込期間にも入っていません。'],
    [{ graduatedBefore: null, earlierGraduation: '2020-03' }, '過去の卒業年月があるため'],
  ] satisfies readonly (readonly [Partial<Applicant>, string])[])('%j', (facts, notice) => {
    expect(judged(facts).notices.join('')).toContain(notice);
  });

  it('none when everything is recorded', () => {
    const facts = {
      studyWillResult: 'recognised',
      studyWillMethod: 'report',
      studyWillDate: '2022-05-20',
    } as const;
    expect(judged(facts).notices).toEqual([]);
  });

  it('none about 学修意欲 where the average makes it unnecessary', () => {
    expect(
      judged({ gradeAverage: { kind: 'typed', text: '3.5' }, studyWillResult: 'recognised' }).notices,
    ).toEqual([]);
  });
});

describe('the overall state in lists', () => {
  it.each([
    [{ gradeAverage: { kind: 'typed', text: '3.5' } }, 'yes'],
    [{}, 'schoolDecides'],
    [{ gradeAverage: null }, 'missing'],
    [{ hadGrantBefore: true }, 'no'],
    [{ wantsGrant: false }, 'noWish'],
    [{ hadGrantBefore: true, choice: 3, loan2Basis: 'will' }, 'yes'],
  ] satisfies readonly (readonly [Partial<Applicant>, string])[])('%j is %s', (facts, state) => {
    expect(applicantState(judged(facts))).toBe(state);
  });
});

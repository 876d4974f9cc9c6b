import type { Applicant } from '../applicant.ts';
import type { Hardship, MarksWay, Statement } from '../edition-marks.ts';
import { hardshipHolds } from '../hardship.ts';
import { kanjiCount } from './kanji-count.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** 特例: it wants both a hardship of the household and one of the school's statements. */
export function byHardship(
  { hardships }: Extract<MarksWay, { kind: 'hardship' }>,
  { applicant, edition, citation }: WayQuestion,
): WayOutcome {
  const statements = edition.marks.statements.map(({ value }) => value);
  return {
    ...find(applicant, hardships, statements),
    fields: [...hardships, ...statements].map(({ field }) => field),
    citations: [citation, ...edition.marks.statements.map((entry) => entry.citation)],
  };
}

function find(
  applicant: Applicant,
  hardships: readonly Hardship[],
  statements: readonly Statement[],
): Omit<WayOutcome, 'fields' | 'citations'> {
  const hardship = hardships.find(({ field }) => hardshipHolds(applicant, field) === true);
  const unknown = hardships
    .map(({ field }) => field)
    .filter((field) => hardshipHolds(applicant, field) === null);
  const names = listed(hardships);
  if (hardship === undefined && unknown.length === 0) {
    return {
      state: 'notMet',
      sentence: `特例（${names}）${hardships.length > 1 ? 'のどれにも' : 'に'}当たりません。`,
    };
  }
  const stated = statementState(applicant, statements);
  if (stated === 'refused') {
    return { state: 'notMet', sentence: `特例の${prospects(statements)}当たらないとされています。` };
  }
  if (hardship === undefined) {
    const sentence = `特例（${names}）に当たるかどうかがわかりません。`;
    return { state: 'missing', sentence, asks: unknown };
  }
  if (stated === 'open') {
    return {
      state: 'schoolDecides',
      sentence: `特例（${hardship.label}）に当たります。優れた成績を修める見込みを学校が判断します。`,
      next: `特例の${asked(statements)}当たるかを「成績」に入力してください。`,
    };
  }
  const given = listed(statements.filter(({ field }) => applicant[field] === true));
  return { state: 'met', sentence: `特例（${hardship.label}、${given}）により満たします。` };
}

const listed = (entries: readonly Readonly<{ label: string }>[]): string =>
  entries.map(({ label }) => label).join('・');

/** 「二つの見込みのどちらにも」, or of one 「見込み（学修意欲）に」 */
const prospects = (statements: readonly Statement[]): string =>
  statements.length === 1
    ? `見込み（${listed(statements)}）に`
    : `${kanjiCount(statements.length)}見込みのどちらにも`;

const asked = (statements: readonly Statement[]): string =>
  statements.length === 1
    ? `見込み（${listed(statements)}）に`
    : `${kanjiCount(statements.length)}見込み（${listed(statements)}）のどちらに`;

/** The school's statement stands, is still open, or has been refused. */
function statementState(
  applicant: Applicant,
  statements: readonly Statement[],
): 'given' | 'open' | 'refused' {
  if (statements.some(({ field }) => applicant[field] === true)) return 'given';
  return statements.some(({ field }) => applicant[field] === null) ? 'open' : 'refused';
}

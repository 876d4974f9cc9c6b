import type { CandidatesView, RecommendationDraft } from '#core/contract/recommendations.ts';

const kinds = ['loanOnly', 'grantOnly', 'both'] as const;
const grounds = ['mistaken', 'withdrawn', 'other'] as const;
export type CountKey = (typeof kinds)[number] | (typeof grounds)[number];

export const kindRows = [
  ['loanOnly', '貸与のみ'],
  ['grantOnly', '給付のみ'],
  ['both', '給付及び貸与'],
] as const;
export const groundRows = [
  ['mistaken', '誤申込'],
  ['withdrawn', '申込辞退'],
  ['other', 'その他'],
] as const;

/** What the officer has typed for the 推薦書, still as text. */
export type LetterTexts = Readonly<{
  principalFamily: string;
  principalGiven: string;
  officerFamily: string;
  officerGiven: string;
  /** スカラAC shows other numbers */
  differs: boolean;
  counts: Readonly<Record<CountKey, string>>;
  reason: string;
  note: string;
}>;

export const letterTexts = ({ principal, officer, recorded }: CandidatesView): LetterTexts => ({
  principalFamily: principal.family,
  principalGiven: principal.given,
  officerFamily: officer.family,
  officerGiven: officer.given,
  differs: false,
  counts: Object.fromEntries(
    Object.entries({ ...recorded.alreadyRecommended, ...recorded.deleted }).map(([key, count]) => [
      key,
      String(count),
    ]),
  ) as Record<CountKey, string>,
  reason: '',
  note: '',
});

type Letter = Pick<RecommendationDraft, 'principal' | 'officer' | 'numbers' | 'note'>;

/** Reads them; the program itself checks how long and how wide names may be. */
export function readLetter(
  texts: LetterTexts,
): Readonly<{ letter: Letter | null; problems: ReadonlyMap<string, string> }> {
  const problems = new Map<string, string>();
  for (const key of ['principalFamily', 'principalGiven', 'officerFamily', 'officerGiven'] as const)
    if (texts[key].trim() === '') problems.set(key, '入力してください。');
  const numbers = texts.differs ? readNumbers(texts, problems) : null;
  if (problems.size > 0) return { letter: null, problems };
  return {
    letter: {
      principal: { family: texts.principalFamily, given: texts.principalGiven },
      officer: { family: texts.officerFamily, given: texts.officerGiven },
      numbers,
      note: texts.note.trim() === '' ? null : texts.note.trim(),
    },
    problems,
  };
}

function readNumbers(
  { counts, reason }: LetterTexts,
  problems: Map<string, string>,
): RecommendationDraft['numbers'] {
  const countsOf = <Key extends CountKey>(keys: readonly Key[]): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, readCount(key, counts[key], problems)])) as Record<
      Key,
      number
    >;
  if (reason.trim() === '') problems.set('reason', '理由を入力してください。');
  return {
    alreadyRecommended: countsOf(kinds),
    deleted: countsOf(grounds),
    reason: reason.trim(),
  };
}

function readCount(key: string, text: string, problems: Map<string, string>): number {
  const plain = text.normalize('NFKC').replace(/[\s人件]/gu, '');
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  problems.set(key, '人数を数字で入力してください。');
  return 0;
}

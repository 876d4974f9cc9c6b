import { japaneseDate } from '../dates.ts';
import type { Defect } from './defect.ts';
import { factDefectsOf } from './fact-defects.ts';
import { applicationDay, type Inspected } from './inspected.ts';
import { paperDefectsOf } from './paper-defects.ts';
import { type LookQuestion, lookQuestions } from './questions.ts';

/**
 * Everything that keeps this application out of a closed envelope: what the facts show, what is not there, and what
 * nobody has looked at yet. Empty = the envelope can be closed. Where the publications of the edition name nothing
 * (`defects` null), only the papers speak.
 */
export const defectsOf = (inspected: Inspected): readonly Defect[] => [
  ...factDefectsOf(inspected),
  ...paperDefectsOf(inspected),
  ...lookDefectsOf(inspected),
];

/** Questions that are open, or answered with 不備. */
export const lookDefectsOf = (inspected: Inspected): readonly Defect[] =>
  lookQuestions(inspected).flatMap((question) => {
    const defect = lookDefect(question, inspected);
    return defect === null ? [] : [defect];
  });

function lookDefect(question: LookQuestion, inspected: Inspected): Defect | null {
  const { paperKey, paper, look, outcome } = question;
  if (outcome === 'ok' || outcome === 'notApplicable') return null;
  const named = {
    id: `look:${paperKey}:${look.value.id}`,
    kind: 'look',
    paperKey: paper === null ? null : paperKey,
    citation: look.citation,
  } as const;
  const where = paper === null ? '' : `「${paper.need.shortLabel}」`;
  if (outcome === null)
    return {
      ...named,
      level: 'look',
      sentence: `${where === '' ? '申込み全体' : where}をまだ点検していません: ${look.value.question}`,
      next: '「書類」の「点検」で確かめ、答えを記録します。',
    };
  return {
    ...named,
    level: 'stop',
    sentence: `${where}${look.value.label}${seen(question, inspected)}。`,
    next:
      paper === null
        ? '生徒に確かめ、直ったら「点検」の答えを記録し直します。'
        : '生徒に差し戻し、直したものを受け取ってから、もう一度点検します。',
  };
}

/** 「（2021年度の様式）」「（令和4年1月5日、申込日は令和4年5月20日）」「（印が薄い）」 */
function seen({ check, look }: LookQuestion, inspected: Inspected): string {
  const said = [valueSeen(check?.value ?? null, look.value.answer, inspected), check?.note ?? null];
  const words = said.filter((each) => each !== null);
  return words.length === 0 ? '' : `（${words.join('、')}）`;
}

function valueSeen(
  value: string | null,
  answer: LookQuestion['look']['value']['answer'],
  inspected: Inspected,
): string | null {
  if (value === null || answer === 'yesNo') return null;
  return answer === 'formYear'
    ? `${value}年度の様式`
    : `${japaneseDate(value)}、申込日は${japaneseDate(applicationDay(inspected))}`;
}

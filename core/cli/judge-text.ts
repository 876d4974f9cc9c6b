import { fullName } from '#core/domain/applicant.ts';
import { type ApplicantCase, placeOf } from '#core/domain/case.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import { measureLabels, resultLabel, wishLabels, wishShortLabels } from '#core/domain/judge/words.ts';
import { type ContinuationMeasure, continuationMeasures, type Judgement } from '#core/domain/verdict.ts';
import { summaryOf } from './judge-json.ts';
import type { Judged } from './judged.ts';

/** The judgement for reading: one line per student, then the counts. */
export const judgeText = (judged: Judged): string => {
  const { edition, asOf, cases } = judged;
  return [
    `${edition.title}　判定の基準日 ${japaneseDate(asOf)}`,
    '',
    ...cases.map(studentLine),
    '',
    ...summaryLines(judged),
    '',
  ].join('\n');
};

function studentLine({ applicant, judgement }: ApplicantCase): string {
  const average = judgement.gradeAverage ?? '―';
  const wishes = judgement.wishes.map(
    ({ wish, recommendable }) =>
      `${wishShortLabels[wish]} ${resultLabel(wish, { state: recommendable.kind, measure: judgement.measure })}`,
  );
  const words = wishes.length === 0 ? '希望なし' : wishes.join('、');
  return [
    applicant.studentNumber,
    placeOf(applicant),
    fullName(applicant),
    average,
    words,
    choiceWords(judgement),
  ]
    .filter((part) => part !== '')
    .join('　');
}

function choiceWords({ choice }: Judgement): string {
  if (choice === null) return '';
  if (choice.result === null) return `（申込区分${choice.number}: 該当なし）`;
  const result = choice.result === 'undecided' ? '未定' : wishLabels[choice.result];
  return `（申込区分${choice.number}: ${result}）`;
}

export function summaryLines({ cases, edition }: Pick<Judged, 'cases' | 'edition'>): readonly string[] {
  const { applicants, recommendable } = summaryOf({ cases, edition });
  if (edition.continuation !== null) return [`判定した学生 ${applicants} 人`, measureCounts(cases)];
  const counts = wishesIn(edition).map((wish) => `${wishLabels[wish]} ${recommendable[wish] ?? 0} 人`);
  return [`判定した生徒 ${applicants} 人`, `推薦できる: ${counts.join('、')}`];
}

/** 「適格認定: 継続 40 人、警告 2 人、停止 0 人、廃止 0 人、まだ言えない 1 人」 */
function measureCounts(cases: readonly ApplicantCase[]): string {
  const count = (measure: ContinuationMeasure | null): number =>
    cases.filter(({ judgement }) => judgement.measure === measure).length;
  const counts = continuationMeasures.map((measure) => `${measureLabels[measure]} ${count(measure)} 人`);
  return `適格認定: ${[...counts, `まだ言えない ${count(null)} 人`].join('、')}`;
}

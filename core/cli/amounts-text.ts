import type { AmountsAnswer } from '#core/domain/amounts/amounts.ts';
import { type AidAnswer, type AmountChoice, aidLabels } from '#core/domain/amounts/answer.ts';
import type { ChosenAnswer } from '#core/domain/amounts/chosen.ts';
import { yen } from '#core/domain/amounts/facts.ts';
import { untilGraduation } from '#core/domain/amounts/together.ts';
import type { Edition } from '#core/domain/edition.ts';

const units: Readonly<Record<AidAnswer['unit'], string>> = { month: '月額', year: '年額', once: '一回' };

/** The answer for reading: each aid with its amounts, reason and place, then what was chosen, then the sum. */
export const amountsText = (
  edition: Edition,
  { aids, away, chosen, together }: AmountsAnswer,
  months: number | null,
): string =>
  [
    edition.title,
    '',
    ...aids.flatMap((answer) => aidLines(answer, months)),
    '',
    ...(away === null ? [] : [`自宅外通学: ${away.reason}`, '']),
    ...(chosen.length === 0 ? [] : ['選んだ金額', ...chosen.map(chosenLine), '']),
    `給付と選んだ貸与を合わせて: 毎月 ${orOpen(together.monthly)}、卒業まで ${orOpen(together.untilGraduation)}`,
    `  うち給付 ${orOpen(together.grantUntilGraduation)}、貸与 ${orOpen(together.loansUntilGraduation)}（返す元金）`,
    '',
  ].join('\n');

function aidLines(answer: AidAnswer, months: number | null): readonly string[] {
  const figures = shownChoices(answer)
    .map((choice) => (choice === 'range' ? '…' : choiceWords(choice, answer, months)))
    .join('、');
  const conditions = new Set(answer.choices.flatMap(({ condition }) => condition?.words ?? []));
  const [citation] = answer.citations;
  return [
    `${aidLabels[answer.aid]}　${figures === '' ? '―' : `${units[answer.unit]} ${figures}`}`,
    `  ${answer.reason}${citation === undefined ? '' : `（${citation.locator}）`}`,
    ...[...conditions].map((words) => `  ※ ${words}`),
    ...answer.notes.filter((note) => !conditions.has(note)).map((note) => `  ・${note}`),
  ];
}

const mostShown = 6;

/** A long row of equal steps is shown by its ends; the reason beneath says the step. */
function shownChoices({ choices }: AidAnswer): readonly (AmountChoice | 'range')[] {
  if (choices.length <= mostShown) return choices;
  const steps = choices.filter(({ condition }) => condition === null);
  return [
    ...steps.slice(0, 1),
    'range',
    ...steps.slice(-1),
    ...choices.filter(({ condition }) => condition !== null),
  ];
}

function choiceWords(
  { amount, condition }: AmountChoice,
  { unit }: AidAnswer,
  months: number | null,
): string {
  const whole = unit === 'once' ? null : untilGraduation(unit, amount, months);
  const words = whole === null || amount === 0 ? '' : `（卒業まで ${yen(whole)}）`;
  return `${yen(amount)}${condition === null ? '' : '※'}${words}`;
}

const chosenMarks = { allowed: '○', notAllowed: '×', missing: '？', unsaid: '？' } as const;

function chosenLine({ verdict, reason, allowed }: ChosenAnswer): string {
  const instead = allowed.length === 0 ? '' : `選べる金額: ${allowed.map(yen).join('、')}`;
  return `  ${chosenMarks[verdict.kind]} ${reason}${verdict.kind === 'notAllowed' ? instead : ''}`;
}

const orOpen = (amount: number | null): string => (amount === null ? '未定' : yen(amount));

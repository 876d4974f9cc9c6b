import type { AmountsAnswer } from '../amounts/amounts.ts';
import { type AidAnswer, aidLabels } from '../amounts/answer.ts';
import type { ChosenAmounts, ChosenAnswer } from '../amounts/chosen.ts';
import { type AmountFacts, type AmountField, amountFieldLabels } from '../amounts/facts.ts';
import { untilGraduation } from '../amounts/together.ts';
import { factShown, unitWords } from '../amounts/words.ts';
import type { SheetContent, SheetFact, SheetSection, SheetSource } from './sheet-content.ts';

export type AmountsResult = Readonly<{
  editionTitle: string;
  asked: readonly AmountField[];
  facts: AmountFacts;
  chosen: ChosenAmounts;
  answer: AmountsAnswer;
}>;

/** いくら受けられるか on one page: what it rests on, each scholarship with its amounts, and the sum. */
export function amountsSheet({ editionTitle, asked, facts, chosen, answer }: AmountsResult): SheetContent {
  const { aids, away, together } = answer;
  const sum: readonly SheetFact[] = [
    { label: '毎月', value: orOpen(together.monthly), strong: true },
    { label: '卒業まで', value: orOpen(together.untilGraduation), strong: true },
    { label: 'うち給付（返さない）', value: orOpen(together.grantUntilGraduation) },
    { label: 'うち貸与（返す元金）', value: orOpen(together.loansUntilGraduation) },
  ];
  return {
    editionTitle,
    lead: `${editionTitle}の規則による目安です。採用されるか、どの区分になるかは、日本学生支援機構が審査して決めます。`,
    sections: [
      { title: '給付と、選んだ貸与を合わせて', parts: [{ kind: 'facts', facts: sum }] },
      aidSection(answer, chosen, facts.months),
      statedSection(asked, facts),
    ],
    notes: [
      ...new Set([
        ...(away === null ? [] : [away.reason]),
        ...answer.chosen.flatMap(refusal),
        ...aids.flatMap(notesIn),
      ]),
    ],
    sources: aids.flatMap(sourcesIn),
    appendix: [],
  };
}

const refusal = ({ verdict, reason }: ChosenAnswer): readonly string[] =>
  verdict.kind === 'allowed' ? [] : [reason];

function aidSection(
  { aids, chosen: judged }: AmountsAnswer,
  chosen: ChosenAmounts,
  months: number | null,
): SheetSection {
  const rows = aids.map((aid) => {
    const amount = aid.aid === 'grant' ? (aid.choices[0]?.amount ?? null) : chosen[aid.aid];
    const isRefused = judged.some((each) => each.aid === aid.aid && each.verdict.kind === 'notAllowed');
    const whole = isRefused ? null : untilGraduation(aid.unit, amount, months);
    return [
      aidLabels[aid.aid],
      unitWords[aid.unit],
      amountsIn(aid),
      amount === null ? '―' : `${yen(amount)}${isRefused ? '（選べません）' : ''}`,
      whole === null || amount === null ? '―' : yen(whole),
    ];
  });
  return {
    title: '奨学金ごとの額',
    parts: [
      {
        kind: 'table',
        columns: [
          { heading: '奨学金', share: 34, align: 'left' },
          { heading: '単位', share: 12, align: 'center' },
          { heading: '選べる額', share: 62, align: 'left' },
          { heading: '受ける額・選んだ額', share: 26, align: 'right' },
          { heading: '卒業まで', share: 28, align: 'right' },
        ],
        rows,
      },
    ],
  };
}

/** More than so many are told by their ends and their step. */
const mostListed = 6;

function amountsIn({ choices, reason, state }: AidAnswer): string {
  if (state.kind !== 'known') return reason;
  if (choices.length > mostListed) {
    const conditional = choices.filter(({ condition }) => condition !== null).length;
    return conditional === 0 || conditional === choices.length
      ? `${reason}${conditional === 0 ? '' : '（条件あり）'}`
      : `${reason}（一部に条件あり）`;
  }
  return choices
    .map(({ amount, condition }) => `${yen(amount)}${condition === null ? '' : '（条件あり）'}`)
    .join('、');
}

/** Conditions and notes; the reason stands in the table already where it is the answer itself. */
const notesIn = ({ choices, notes, refused }: AidAnswer): readonly string[] => [
  ...choices.flatMap(({ condition }) => condition?.words ?? []),
  ...refused.map(({ amount, reason }) => `${yen(amount)}は選べません。${reason}`),
  ...notes,
];

function statedSection(asked: readonly AmountField[], facts: AmountFacts): SheetSection {
  const shown = asked.map(
    (field): SheetFact => ({
      label: amountFieldLabels[field],
      value: factShown(field, facts) ?? '（未入力）',
    }),
  );
  const rows = Array.from({ length: Math.ceil(shown.length / 2) }, (_, row) =>
    shown.slice(row * 2, row * 2 + 2),
  );
  return {
    title: 'もとにしたこと',
    parts: [
      {
        kind: 'table',
        columns: [
          { heading: '項目', share: 30, align: 'left' },
          { heading: '入力', share: 20, align: 'left' },
          { heading: '項目', share: 30, align: 'left' },
          { heading: '入力', share: 20, align: 'left' },
        ],
        rows: rows.map(([left, right]) => [
          left?.label ?? '',
          left?.value ?? '',
          right?.label ?? '',
          right?.value ?? '',
        ]),
      },
    ],
  };
}

const sourcesIn = ({ aid, citations }: AidAnswer): readonly SheetSource[] =>
  citations.map((citation) => ({
    label: aidLabels[aid],
    citation,
    unconfirmed: citation.unconfirmed === true,
  }));

const orOpen = (amount: number | null): string => (amount === null ? '未定' : yen(amount));

/** 「29,200円」 */
const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

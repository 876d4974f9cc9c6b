import type { ReadableRule } from '#core/contract/rules.ts';
import { adoptionEventLabels, guaranteeLabels } from '#core/domain/adoption/words.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { PledgeRules, ReportRules, RequestRules } from '#core/domain/edition-adoption.ts';
import { type GuaranteeKind, guaranteeKinds } from '#core/domain/edition-guarantee.ts';
import { maybe, rule, table } from './readable.ts';

/** 採用後の手続き: 進学届, 返還誓約書, 異動, 継続願. */
export function adoptionRules({ adoption }: Edition): readonly ReadableRule[] {
  if (adoption === null) return [];
  const { report, handedOut, pledge, events, request } = adoption;
  return [
    ...(report === null ? [] : reportRules(report)),
    ...table('adoption.handedOut', '採用のときに渡す書類', '学校から', ['書類', '対象'], handedOut, (row) => [
      row.title,
      guaranteesOf(row.guarantees),
    ]),
    ...(pledge === null ? [] : pledgeRules(pledge)),
    ...table(
      'adoption.events',
      '異動',
      '手続きをする',
      ['異動', '手続き', '届の様式', '対象', '説明'],
      events,
      (row) => [
        row.events.map((event) => adoptionEventLabels[event]).join('・'),
        row.label,
        row.paper ?? '記載なし',
        guaranteesOf(row.guarantees),
        row.text,
      ],
    ),
    ...(request === null ? [] : requestRules(request)),
  ];
}

const guaranteesOf = (guarantees: readonly GuaranteeKind[]): string =>
  guaranteeKinds.every((kind) => guarantees.includes(kind))
    ? 'すべて'
    : guarantees.map((kind) => guaranteeLabels[kind]).join('・');

const words = (text: string): string => text;

const reportRules = ({ steps, deadline, missed }: ReportRules): readonly ReadableRule[] => [
  ...table('adoption.report', '進学届', '予約採用の候補者が入学したとき', ['順', '手続き'], steps, (row) => [
    `${steps.findIndex(({ value }) => value === row) + 1}`,
    row.text,
  ]),
  rule('adoption.reportDeadline', '進学届の期限', deadline.value, deadline),
  rule('adoption.reportMissed', '進学届の期限に遅れたとき', missed.value, missed),
];

const pledgeRules = ({ deadline, missed, checks }: PledgeRules): readonly ReadableRule[] => [
  ...maybe('adoption.pledgeDeadline', '返還誓約書の期限', deadline, words),
  rule('adoption.pledgeMissed', '返還誓約書を出さないとき', missed.value, missed),
  ...table(
    'adoption.pledgeChecks',
    '返還誓約書で確かめること',
    '提出のとき',
    ['内容', '対象'],
    checks,
    (row) => [row.text, guaranteesOf(row.guarantees)],
  ),
];

const requestRules = ({ yearly, how, exempt, missed, further }: RequestRules): readonly ReadableRule[] => [
  rule('adoption.request', '継続願', yearly.value, yearly),
  ...maybe('adoption.requestHow', '継続願の出し方', how, words),
  ...maybe('adoption.requestExempt', '継続願が不要な人', exempt, words),
  ...maybe('adoption.requestMissed', '継続願を出さないとき', missed, words),
  ...table('adoption.requestFurther', '継続願のそのほか', '補足', ['内容'], further, (row) => [row.text]),
];

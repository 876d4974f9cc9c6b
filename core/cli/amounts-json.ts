import type { AmountsAnswer } from '#core/domain/amounts/amounts.ts';
import type { AidAnswer } from '#core/domain/amounts/answer.ts';
import type { AwayAnswer } from '#core/domain/amounts/away.ts';
import type { ChosenAnswer } from '#core/domain/amounts/chosen.ts';
import { untilGraduation } from '#core/domain/amounts/together.ts';
import type { Edition } from '#core/domain/edition.ts';
import { sourceOf } from './cited-source.ts';

/** The result of `amounts --json`; yen, null where it cannot be said. */
export const amountsJson = (
  edition: Edition,
  { aids, away, chosen, together }: AmountsAnswer,
  months: number | null,
) => ({
  edition: edition.id,
  months,
  aids: aids.map((answer) => aidJson(answer, months)),
  away: away === null ? null : awayJson(away),
  chosen: chosen.map(chosenJson),
  together,
});

const aidJson = (answer: AidAnswer, months: number | null) => ({
  aid: answer.aid,
  unit: answer.unit,
  state: answer.state.kind,
  ...(answer.state.kind === 'missing' ? { missing: answer.state.fields } : {}),
  choices: answer.choices.map(({ amount, condition }) => ({
    amount,
    untilGraduation: untilGraduation(answer.unit, amount, months),
    condition: condition === null ? null : { missing: condition.fields, words: condition.words },
  })),
  refused: answer.refused.map(({ amount, reason }) => ({ amount, reason })),
  reason: answer.reason,
  notes: answer.notes,
  source: sourceOf(answer.citations),
});

const awayJson = ({ verdict, reason, findings }: AwayAnswer) => ({
  verdict: verdict.kind,
  ...(verdict.kind === 'missing' ? { missing: verdict.fields } : {}),
  reason,
  conditions: findings.map(({ condition, verdict: each, citation }) => ({
    number: condition.number,
    label: condition.label,
    verdict: each.kind,
    source: sourceOf([citation]),
  })),
});

const chosenJson = ({ aid, amount, verdict, reason, allowed, citations }: ChosenAnswer) => ({
  aid,
  amount,
  verdict: verdict.kind,
  ...(verdict.kind === 'missing' ? { missing: verdict.fields } : {}),
  reason,
  allowed,
  source: sourceOf(citations),
});

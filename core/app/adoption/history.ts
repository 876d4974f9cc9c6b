import type { AdoptionHistory } from '#core/contract/adoption.ts';
import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import type { Review } from '#core/domain/adoption/review.ts';
import { noSteps, type StepMark, type Steps } from '#core/domain/adoption/step.ts';
import { byProcedure, candidateStepWords, holderStepWords } from '#core/domain/adoption/step-words.ts';
import { adoptionEventLabels, holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import type { AppContext } from '../context.ts';
import { readAdoption } from './records.ts';

type Entry = AdoptionHistory['entries'][number];

/** Everything that was recorded of one student after 採用, the newest first. */
export async function adoptionHistory(ctx: AppContext, studentNumber: string): Promise<AdoptionHistory> {
  const records = await readAdoption(ctx.workspace().db);
  const holders = records.holders.filter((holder) => holder.studentNumber === studentNumber);
  const entries = [
    ...latestFirst(records.candidateSteps.get(studentNumber)).map(([step, mark]) =>
      stepEntry(candidateStepWords(step), mark),
    ),
    ...holders.flatMap((holder) => {
      // Two scholarships of one student have the same steps.
      const of = holders.length > 1 ? `${holderKindShortLabels[holder.kind]}：` : '';
      return [
        ...latestFirst(records.holderSteps.get(holder.id)).map(([step, mark]) =>
          stepEntry(`${of}${holderStepWords(step)}`, mark),
        ),
        ...(records.events.get(holder.id) ?? []).map((event) => eventEntry(of, event)),
        ...(records.reviews.get(holder.id) ?? []).flatMap((review) => reviewEntry(of, review)),
      ];
    }),
  ];
  return { entries: entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) };
}

const latestFirst = (steps: Steps = noSteps): readonly (readonly [string, StepMark])[] =>
  [...steps].sort(([a], [b]) => byProcedure(b, a));

const kinds = { done: '', defect: '（不備）', notNeeded: '（不要）' } as const;

const stepEntry = (words: string, { kind, on, note, by }: StepMark): Entry => ({
  on,
  what: `${words}${kinds[kind]}`,
  note,
  by,
});

const eventEntry = (of: string, { event, month, recordedOn, note, by }: HolderEvent): Entry => ({
  on: recordedOn,
  what: `${of}異動「${adoptionEventLabels[event]}」（${japaneseMonth(month)}から）`,
  note,
  by,
});

const reviewEntry = (of: string, { year, decision }: Review): readonly Entry[] =>
  decision === null
    ? []
    : [
        {
          on: decision.on,
          what: `${of}${fiscalYearWords(year)} 適格認定「${measureLabels[decision.measure]}」`,
          note: decision.reason,
          by: decision.by,
        },
      ];

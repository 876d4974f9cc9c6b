import type { Failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { candidateChange } from '#core/store/adoption/candidates.ts';
import { holderEventChange } from '#core/store/adoption/holder-events.ts';
import { holderChange } from '#core/store/adoption/holders.ts';
import { reviewChange } from '#core/store/adoption/reviews.ts';
import { candidateStepChange, holderStepChange } from '#core/store/adoption/steps.ts';
import type { Change } from '#core/store/entities.ts';
import type { AppContext } from '../context.ts';
import { type Recorded, recordAdoption, recordGone } from './record.ts';
import type { AdoptionRecords } from './records.ts';

/** Takes a scholarship or a candidate off the list with all its records; what hangs on it goes first. */
export const removeAdopted = (
  ctx: AppContext,
  of: 'candidate' | 'holder',
  key: string,
): Promise<Result<Recorded, Failure>> =>
  recordAdoption(ctx, of === 'candidate' ? '採用候補者の削除' : '採用者の削除', (records) => {
    const changes = of === 'candidate' ? withoutCandidate(records, key) : withoutHolder(records, key);
    return changes === null ? err(recordGone) : ok(changes);
  });

export function withoutCandidate(
  { candidates, candidateSteps }: Pick<AdoptionRecords, 'candidates' | 'candidateSteps'>,
  studentNumber: string,
): readonly (Change | null)[] | null {
  const candidate = candidates.get(studentNumber);
  if (candidate === undefined) return null;
  return [
    ...[...(candidateSteps.get(studentNumber) ?? [])].map(([step, mark]) =>
      candidateStepChange({ studentNumber, step }, mark, null),
    ),
    candidateChange(candidate, null),
  ];
}

function withoutHolder(
  { holders, holderSteps, events, reviews }: AdoptionRecords,
  id: string,
): readonly (Change | null)[] | null {
  const holder = holders.find((each) => each.id === id);
  if (holder === undefined) return null;
  const { studentNumber } = holder;
  return [
    ...[...(holderSteps.get(id) ?? [])].map(([step, mark]) =>
      holderStepChange({ holderId: id, studentNumber, step }, mark, null),
    ),
    ...(events.get(id) ?? []).map((event) => holderEventChange(event, null)),
    ...(reviews.get(id) ?? []).map((review) => reviewChange(review, null)),
    holderChange(holder, null),
  ];
}

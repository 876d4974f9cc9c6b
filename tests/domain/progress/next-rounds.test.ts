import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '#core/domain/edition.ts';
import { nextRounds, possible } from '#core/domain/progress/possible.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import { emptyYear } from '#core/domain/progress/records.ts';
import { shippedEdition } from '../../rules/editions.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await shippedEdition('advance-2022');
});

function standing(receiptDate: string | null, asOf: string) {
  const receiptNumber = receiptDate === null ? null : '2022-001';
  const [progress] = progressOf(
    { studentNumber: 'S1', receiptNumber, receiptDate },
    emptyYear,
    edition,
    asOf,
  );
  if (progress === undefined) throw new Error('no application');
  return {
    to: nextRounds(progress, edition, emptyYear).map(({ id }) => id),
    deferral: possible('deferred', progress, { edition, records: emptyYear, asOf }),
  };
}

describe('次回へ', () => {
  it('leads to 予備回 only who has not entered スカラネット before (p.6)', () => {
    expect(standing('2022-05-10', '2022-06-20').to).toEqual(['second', 'third']);
    expect(standing(null, '2022-06-20').to).toEqual(['second', 'third', 'reserve']);
  });

  it('is refused with the reason where 予備回 is all that is left', () => {
    const { to, deferral } = standing('2022-07-10', '2022-08-20');
    expect(to).toEqual([]);
    expect(deferral).toMatchObject({ kind: 'no', reason: expect.stringContaining('辞退として記録') });
    expect(standing('2022-06-10', '2022-07-20').deferral).toEqual({ kind: 'yes' });
  });
});

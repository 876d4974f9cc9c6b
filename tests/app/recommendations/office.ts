import type { RecommendationDraft } from '#core/contract/recommendations.ts';
import { type Calls, startPractice } from '../own-service.ts';

/** The first round of 予約採用 2022, on a day on which most of it can be recommended. */
export const round = 'first';
export const letterDate = '2022-06-15';

export const draftOf = (
  studentNumbers: readonly string[],
  more: Partial<RecommendationDraft> = {},
): RecommendationDraft => ({
  round,
  letterDate,
  principal: { family: '宇佐美', given: '正道' },
  officer: { family: '佐野', given: '和彦' },
  studentNumbers: [...studentNumbers],
  numbers: null,
  note: null,
  ...more,
});

export type Office = Calls &
  Readonly<{
    /** Who can be taken now, in class order */
    ready: () => Promise<readonly string[]>;
    make: (studentNumbers: readonly string[]) => Promise<string>;
    fact: (studentNumber: string, field: string, text: string) => Promise<void>;
    undo: () => Promise<void>;
  }>;

/** The practice data with the hands of an officer. */
export async function openOffice(): Promise<Office> {
  const calls = await startPractice();
  return {
    ...calls,
    ready: async () => {
      const { lines } = await calls.ask('recommendations.candidates', { round, on: letterDate });
      return lines.flatMap(({ obstacles, studentNumber }) => (obstacles.length === 0 ? [studentNumber] : []));
    },
    make: async (studentNumbers) => (await calls.ask('recommendations.make', draftOf(studentNumbers))).id,
    fact: async (studentNumber, field, text) => {
      const { rejected } = await calls.ask('facts.edit', {
        label: '名簿の入力',
        edits: [{ studentNumber, field, text }],
      });
      if (rejected.length > 0) throw new Error(rejected[0]?.problem);
    },
    undo: async () => void (await calls.ask('history.undo', {})),
  };
}

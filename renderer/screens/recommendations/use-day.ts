import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { formatDate } from '../../format.ts';

/** A day as an officer types it. */
export function useDay(first: IsoDate) {
  const [text, setText] = useState(() => formatDate(first));
  const read = readDate({ kind: 'text', text });
  const problem = text.trim() === '' ? '日付を入力してください。' : read.ok ? null : read.problem;
  return { text, setText, date: problem === null && read.ok ? read.value : null, problem } as const;
}

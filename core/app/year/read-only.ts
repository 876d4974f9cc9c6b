import { type Failure, failure } from '#core/domain/failure.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import type { OpenWorkspace } from '../context.ts';

/** The one sentence for everything that would change a record. */
export const recordIsReadOnly = ({ record }: Pick<OpenWorkspace, 'record'>): Failure =>
  failure(
    'year-read-only',
    `${record === undefined ? '過ぎた年度' : fiscalYearWords(record.fiscalYear)}の記録は変更できません。何も変えていません。画面の上の「今年度に戻る」を押してから、行ってください。`,
  );

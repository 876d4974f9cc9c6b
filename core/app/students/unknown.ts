import { type Failure, fail } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';

export const studentUnknown = (studentNumber: string): Result<never, Failure> =>
  fail(
    'student-unknown',
    `学籍番号「${studentNumber}」の生徒が名簿にいません。名簿を開き直して、もう一度選んでください。`,
  );

/** The same for one cell of many. */
export const notInRoster = 'この学籍番号の生徒は名簿にいません。名簿を開き直してください。';

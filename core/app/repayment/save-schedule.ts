import { basename } from 'node:path';
import type { RepaymentQuestion } from '#core/contract/repayment.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeRepaymentSchedule } from '#core/sheets/write/repayment-schedule.ts';
import type { AppContext } from '../context.ts';
import { writeFileSafely } from '../write-file.ts';
import { answerRepayment } from './answer.ts';
import { repaymentTerms } from './terms.ts';

/** Every payment as an Excel file. Nothing is recorded: a trial figure is no document of the school. */
export async function saveSchedule(
  ctx: AppContext,
  question: RepaymentQuestion,
  path: string,
): Promise<Result<Readonly<{ fileName: string }>, Failure>> {
  const terms = await repaymentTerms(ctx);
  if (!terms.ok) return terms;
  const today = ctx.clock.today();
  const answer = answerRepayment(question, terms.value, today);
  if (!answer.ok) return answer;
  const written = await writeFileSafely(path, await writeRepaymentSchedule(answer.value, terms.value, today));
  return written.ok ? ok({ fileName: basename(path) }) : written;
}

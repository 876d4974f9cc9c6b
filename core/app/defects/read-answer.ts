import type { Parsed } from '#core/contract/index.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { PaperCheck } from '#core/domain/defects/check.ts';
import { readFormYear } from '#core/domain/defects/form-year.ts';
import type { LookQuestion } from '#core/domain/defects/questions.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';

type Typed = Parsed<'inspection.answer'>['answers'][number]['answer'];
export type ReadAnswer = Pick<PaperCheck, 'answer' | 'value' | 'note'>;

/** An answer as it is stored, or a sentence on why it cannot be; null takes the answer back. */
export function readAnswer(
  question: LookQuestion | null,
  typed: Typed,
  on: IsoDate,
): Result<ReadAnswer | null, string> {
  if (typed === null) return ok(null);
  if (question === null) return err('この書類には、いま点検する問いがありません。画面を開き直してください。');
  if (holdsMyNumber(typed.note ?? '') || holdsMyNumber(typed.value ?? '')) return err(myNumberInCell);
  const { answer, note } = typed;
  if (answer === 'notApplicable' || question.look.value.answer === 'yesNo')
    return ok({ answer, value: null, note });
  if (typed.value === null) return withoutValue(question, { answer, value: null, note });
  const value = question.look.value.answer === 'formYear' ? yearOn(typed.value) : dayOn(typed.value, on);
  return value.ok ? ok({ answer, value: value.value, note }) : value;
}

/** That it is faulty can be said without the date; that it is in order cannot. */
const withoutValue = (question: LookQuestion, read: ReadAnswer): Result<ReadAnswer, string> =>
  read.answer === 'defect'
    ? ok(read)
    : err(
        question.look.value.answer === 'formYear'
          ? '様式に書かれた年度を入力してください。'
          : '書かれている日付を入力してください。',
      );

function yearOn(text: string): Result<string, string> {
  const year = readFormYear(text);
  return year === null
    ? err(`「${text}」は年度として読めません。2022、令和4年度、R4 のように入力してください。`)
    : ok(String(year));
}

function dayOn(text: string, on: IsoDate): Result<string, string> {
  const day = readDate({ kind: 'text', text });
  if (!day.ok) return err(day.problem);
  return day.value > on ? err(`「${text}」は点検した日より後の日付です。`) : ok(day.value);
}

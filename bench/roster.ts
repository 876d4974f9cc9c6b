import { averageTenths, type GradeAverage, showTenths } from '#core/domain/grade-average.ts';
import { type PracticeStudent, practiceStudents } from '#core/domain/practice/practice.ts';

/** As many applicants as are wanted, made from the practice data; names without variation selectors (see documents.ts). */
export function benchStudents(count: number): readonly PracticeStudent[] {
  const practice = practiceStudents();
  return Array.from({ length: count }, (_, index) => {
    const student = practice[index % practice.length];
    if (student === undefined) throw new Error('no practice data');
    const { applicant } = student;
    const number = String(index + 1).padStart(6, '0');
    return {
      ...student,
      applicant: {
        ...applicant,
        studentNumber: `B${number}`,
        class: String(Math.floor(index / 40) + 1),
        seat: (index % 40) + 1,
        familyName: plain(applicant.familyName),
        givenName: plain(applicant.givenName),
        gradeAverage: typed(applicant.gradeAverage),
        receiptNumber: applicant.receiptNumber === null ? null : `2022-${number}`,
      },
    };
  });
}

/** A roster holds averages as typed; the marks behind them stand in 評定一覧. */
const typed = (average: GradeAverage | null): GradeAverage | null =>
  average === null ? null : { kind: 'typed', text: showTenths(averageTenths(average)) };

const plain = (name: string): string => name.replaceAll(/[\u{E0100}-\u{E01EF}]/gu, '').normalize('NFC');

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failure } from '#core/domain/failure.ts';
import { practiceAsOf, practiceSchool, practiceStudents } from '#core/domain/practice/practice.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { type PlantedFault, writeSampleMarks, writeSampleRoster } from '#core/sheets/write/sample.ts';
import { writeFileSafely } from './write-file.ts';

export type SampleFiles = Readonly<{ roster: string; marks: string; students: number }>;

/**
 * Two rows of the practice roster do not pass as they stand: an average without its decimal point (「38」 for 3.8) and
 * a 申込区分 that does not exist. Everything else imports; the true values are in the practice data.
 */
export const plantedFaults: readonly PlantedFault[] = [
  { studentNumber: '010214', heading: '評定平均値', written: 38 },
  { studentNumber: '010331', heading: '申込区分', written: 8 },
];

/** Writes the practice files 名簿.xlsx and 評定一覧.xlsx into a folder, which is made if need be. */
export async function writeSample(folder: string): Promise<Result<SampleFiles, Failure>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return err(
      failure('target-not-writable', `フォルダーを作れませんでした（${folder}）。別の場所を選んでください。`),
    );
  }
  const students = practiceStudents();
  const frame = { schoolName: practiceSchool.name, day: practiceAsOf };
  const roster = join(folder, '名簿.xlsx');
  const marks = join(folder, '評定一覧.xlsx');
  const written = await writeFileSafely(roster, await writeSampleRoster(students, plantedFaults, frame));
  if (!written.ok) return written;
  const also = await writeFileSafely(marks, await writeSampleMarks(students, frame));
  return also.ok ? ok({ roster, marks, students: students.length }) : also;
}

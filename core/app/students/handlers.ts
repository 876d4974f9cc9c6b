import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gatherCases } from '../gather.ts';
import { addStudent } from './add.ts';
import { studentDetail } from './detail.ts';
import { editFacts } from './edit-facts.ts';
import { removeStudents } from './remove.ts';
import { searchStudents } from './search.ts';
import { studentLine } from './student-line.ts';

type Names =
  | 'students.list'
  | 'students.search'
  | 'students.get'
  | 'students.add'
  | 'students.remove'
  | 'facts.edit';

export function studentHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'students.list': async () => ok((await gatherCases(ctx)).map(studentLine)),
    'students.search': async ({ text }) => ok(await searchStudents(ctx, text)),
    'students.get': ({ studentNumber }) => studentDetail(ctx, studentNumber),
    'students.add': ({ facts }) => addStudent(ctx, facts),
    'students.remove': ({ studentNumbers }) => removeStudents(ctx, studentNumbers),
    'facts.edit': ({ label, edits }) => editFacts(ctx, label, edits),
  };
}

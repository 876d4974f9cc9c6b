import type { Handlers } from '#core/contract/index.ts';
import type { NetDetail, NetEntry } from '#core/contract/scholarnet.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { type Entries, entryChoices, entryFields } from '#core/domain/scholarnet/entries.ts';
import type { AppContext } from '../context.ts';
import { studentUnknown } from '../students/unknown.ts';
import { editEntries } from './edit.ts';
import { netLine } from './lines.ts';
import { checkedStudents } from './pre-checks.ts';

export function scholarNetHandlers(
  ctx: AppContext,
): Handlers<'scholarnet.list' | 'scholarnet.of' | 'scholarnet.edit'> {
  return {
    'scholarnet.list': async () => {
      const checked = await checkedStudents(ctx);
      if (!checked.ok) return checked;
      const { rules, students } = checked.value;
      const isOwnForm = rules.appliesTo.value.includes(ctx.workspace().edition.scheme);
      return ok({ rulesTitle: rules.title, isOwnForm, lines: students.map(netLine) });
    },
    'scholarnet.of': ({ studentNumber }) => detail(ctx, studentNumber),
    'scholarnet.edit': ({ studentNumber, edits }) => editEntries(ctx, studentNumber, edits),
  };
}

async function detail(ctx: AppContext, studentNumber: string): Promise<Result<NetDetail, Failure>> {
  const checked = await checkedStudents(ctx);
  if (!checked.ok) return checked;
  const { rules, students } = checked.value;
  const student = students.find(({ entry }) => entry.applicant.studentNumber === studentNumber);
  if (student === undefined) return studentUnknown(studentNumber);
  return ok({
    line: netLine(student),
    rulesTitle: rules.title,
    groups: student.check.groups,
    entries: shownEntries(student.entries),
    citations: student.check.citations,
  });
}

const shownEntries = (entries: Entries): readonly NetEntry[] =>
  entryFields.map((field) => ({ field, text: entries[field] ?? '', choices: entryChoices[field] ?? null }));

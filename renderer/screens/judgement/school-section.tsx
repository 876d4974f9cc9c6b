import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Confirmation, SchoolRuleResult } from '#core/domain/school-rules/school-rule.ts';
import { limitWords } from '#core/domain/school-rules/words.ts';
import { useQueryOf } from '../../api.ts';
import { AnswerToggle, yesNo } from '../../components/answer-toggle.tsx';
import { Button } from '../../components/button.tsx';
import { SchoolBadge } from '../../components/school-badge.tsx';
import { formatDate } from '../../format.ts';
import { todayOf } from '../../today.ts';
import { FieldLink } from './next-entry.tsx';
import { SchoolConfirmDialog } from './school-confirm-dialog.tsx';
import { useSchoolConfirm } from './use-school-confirm.ts';

/** 校内基準 of one student, under and apart from what JASSO's rules say, with the answer one press away. */
export function SchoolSection({
  results,
  student,
}: Readonly<{
  results: readonly SchoolRuleResult[];
  student: Readonly<{ studentNumber: string; name: string }>;
}>) {
  if (results.length === 0) return null;
  return (
    <section
      aria-label="校内基準"
      className="rounded-6 border border-dashed border-rule-strong bg-ground-soft px-3 py-2"
    >
      <h3 className="font-bold">校内基準</h3>
      <p className="text-small text-ink-soft">学校が定めた基準です。上の判定には影響しません。</p>
      <ol className="flex flex-col">
        {results.map((result) => (
          <SchoolResult key={result.rule.id} result={result} student={student} />
        ))}
      </ol>
    </section>
  );
}

function SchoolResult({
  result,
  student,
}: Readonly<{ result: SchoolRuleResult; student: Readonly<{ studentNumber: string; name: string }> }>) {
  const { rule, verdict, reason, shortBy, wishes } = result;
  return (
    <li className="flex flex-col gap-1.5 border-b border-rule py-3 text-table last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-bold">{rule.title}</h4>
        <SchoolBadge state={verdict.kind} />
      </div>
      <p>{reason}</p>
      {rule.condition.kind === 'confirmed' ? (
        <Answer result={result} student={student} />
      ) : (
        <p className="text-small">
          校内基準：{limitWords(rule)}
          {shortBy === null ? '' : `（${shortBy}）`}
        </p>
      )}
      {verdict.kind === 'missing' && verdict.fields[0] !== undefined && (
        <FieldLink field={verdict.fields[0]} studentNumber={student.studentNumber} />
      )}
      <p className="text-small text-ink-soft">
        根拠（校内規程）：{rule.basis.title}（{formatDate(rule.basis.setOn)}）・対象{' '}
        {wishes.map((wish) => wishShortLabels[wish]).join('・')}
      </p>
    </li>
  );
}

function Answer({
  result: { rule, confirmation },
  student,
}: Readonly<{ result: SchoolRuleResult; student: Readonly<{ studentNumber: string; name: string }> }>) {
  const status = useQueryOf('workspace.status', {}).data;
  const { confirm } = useSchoolConfirm();
  const [dialog, setDialog] = useState(false);
  if (status === undefined) return null;
  const answered = (answer: Confirmation['answer'] | null): void => {
    const next =
      answer === null
        ? null
        : { answer, on: confirmation?.on ?? todayOf(status), note: confirmation?.note ?? null };
    void confirm(rule, [student.studentNumber], next);
  };
  return (
    <>
      <AnswerToggle
        label={rule.title}
        labelHidden
        choices={yesNo}
        value={confirmation?.answer ?? null}
        onChange={answered}
        extra={
          <Button size="small" variant="quiet" icon={NotebookPen} onPress={() => setDialog(true)}>
            日付とメモ
          </Button>
        }
      />
      {dialog && (
        <SchoolConfirmDialog
          rules={[rule]}
          students={[student]}
          today={todayOf(status)}
          earlier={confirmation}
          onClose={() => setDialog(false)}
        />
      )}
    </>
  );
}

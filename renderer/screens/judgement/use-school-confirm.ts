import type { Confirmation, SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { useChange } from '../../api.ts';
import { showToast } from '../../components/toast-store.ts';

/** Records a confirmation of any number of students as one step, and says so where it cannot be seen. */
export function useSchoolConfirm() {
  const { run, pending } = useChange('schoolRules.confirm');
  const confirm = async (
    rule: Pick<SchoolRule, 'id' | 'title'>,
    studentNumbers: readonly string[],
    confirmation: Confirmation | null,
  ): Promise<boolean> => {
    const reply = await run({ ruleId: rule.id, studentNumbers: [...studentNumbers], confirmation });
    if (!reply.ok) return false;
    const { applied, rejected } = reply.value;
    // One answer stands before the officer's eyes already.
    if (studentNumbers.length === 1 && rejected.length === 0) return true;
    const done = confirmation === null ? 'の確認を取り消しました' : 'を確認しました';
    showToast({
      tone: rejected.length === 0 ? 'success' : 'error',
      message: `${applied} 人の「${rule.title}」${done}。${rejected[0]?.problem ?? ''}`,
    });
    return true;
  };
  return { confirm, pending } as const;
}

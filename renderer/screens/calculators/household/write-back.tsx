import { UserRoundPen } from 'lucide-react';
import type { HouseholdAnswer } from '#core/contract/household-papers.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';
import { incomeStateLabels } from '#core/domain/fields/income-states.ts';
import { supporterFactsIn } from '#core/domain/supporters/facts.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toast-store.ts';
import type { HouseholdTexts, PersonTexts } from './question.ts';

/** What has been found goes into the student's entries, as one step that can be taken back. */
export function WriteBack({
  answer,
  texts,
  student,
}: Readonly<{ answer: HouseholdAnswer; texts: HouseholdTexts; student: Applicant }>) {
  const { run, pending } = useChange('facts.edit');
  const edits = editsOf(answer, texts);
  const write = async () => {
    const { studentNumber } = student;
    const reply = await run({
      label: `生計維持者と書類の書き込み（${fullName(student)}）`,
      edits: edits.map((edit) => ({ studentNumber, ...edit })),
    });
    if (!reply.ok) return;
    const [refused] = reply.value.rejected;
    if (refused !== undefined) showToast({ tone: 'error', message: refused.problem });
    else showToast({ tone: 'success', message: '生徒の登録に書き込みました。元に戻すことができます。' });
  };
  return (
    <Button icon={UserRoundPen} isDisabled={edits.length === 0 || pending} onPress={() => void write()}>
      生徒の登録に書き込む
    </Button>
  );
}

type Edit = Readonly<{ field: string; text: string }>;

/** Only what has been answered: an open question never empties an entry. */
function editsOf({ talk, persons, deductions }: HouseholdAnswer, texts: HouseholdTexts): readonly Edit[] {
  const facts = talk === null ? { supporters: texts.count, socialCare: null } : supporterFactsIn(talk);
  if (facts === null || facts.supporters === null) return [];
  const deducts = deductions?.some(({ papers }) => papers !== null) ?? false;
  return [
    { field: 'supporters', text: String(facts.supporters) },
    ...(facts.socialCare === null
      ? []
      : [{ field: 'socialCare', text: facts.socialCare ? 'はい' : 'いいえ' }]),
    ...statesEdit('supporter1States', texts.persons[0]),
    ...(persons.length === 2 ? statesEdit('supporter2States', texts.persons[1]) : []),
    ...(deducts ? [{ field: 'specialDeduction', text: 'はい' }] : []),
  ];
}

const statesEdit = (field: string, { states }: PersonTexts): readonly Edit[] =>
  states.length === 0 ? [] : [{ field, text: states.map((state) => incomeStateLabels[state]).join('、') }];

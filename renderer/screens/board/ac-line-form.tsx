import { useState } from 'react';
import { useChange } from '../../api.ts';
import { AnswerToggle, yesNo } from '../../components/answer-toggle.tsx';
import { DayField } from '../../components/day-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { dayText, typedDay } from '../calendar/day-text.ts';

type Answer = 'yes' | 'no' | null;
const told = (answer: Answer): boolean | null => (answer === null ? null : answer === 'yes');

/** One line of スカラAC, typed from its screen. */
export function AcLineForm({ onClose }: Readonly<{ onClose: () => void }>) {
  const [receiptNumber, setReceiptNumber] = useState('');
  const [name, setName] = useState('');
  const [issued, setIssued] = useState(dayText(null));
  const [grades, setGrades] = useState<Answer>(null);
  const [recommended, setRecommended] = useState<Answer>(null);
  const [isTried, setTried] = useState(false);
  const put = useChange('ac.put', { failures: 'inline' });
  const issuedOn = typedDay(issued, false);
  const problem = (text: string, words: string): string | null =>
    isTried && text.trim() === '' ? words : null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (receiptNumber.trim() === '' || name.trim() === '' || issuedOn.problem !== null) return;
    const reply = await put.run({
      receiptNumber,
      name,
      kana: null,
      issuedOn: issuedOn.day,
      gradesTyped: told(grades),
      recommended: told(recommended),
    });
    if (reply.ok) onClose();
  };
  return (
    <FormDialog
      title="スカラACの 1 件を入力する"
      failure={put.failure}
      pending={put.pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="受付番号"
        description="通常は 16 桁です。全角で入力しても半角にそろえます"
        required
        autoFocus
        maxLength={40}
        value={receiptNumber}
        onChange={setReceiptNumber}
        problem={problem(receiptNumber, '受付番号を入力してください。')}
      />
      <TextField
        label="氏名"
        required
        maxLength={60}
        value={name}
        onChange={setName}
        problem={problem(name, '氏名を入力してください。')}
      />
      <DayField
        label="受付番号発行日"
        value={issued}
        onChange={setIssued}
        problem={isTried ? issuedOn.problem : null}
      />
      <AnswerToggle label="成績入力が済んでいる" choices={yesNo} value={grades} onChange={setGrades} />
      <AnswerToggle
        label="推薦済になっている"
        choices={yesNo}
        value={recommended}
        onChange={setRecommended}
      />
    </FormDialog>
  );
}

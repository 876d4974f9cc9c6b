import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import type { PaperState } from '#core/domain/papers.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';

/** The defects that come back from JASSO again and again, one press away. */
const usual = ['記入もれ', '押印・署名なし', '様式の年度が違う', '写しが読めない', '別の書類'] as const;

/** Asks what is wrong with a paper, and since when. */
export function DefectDialog({
  what,
  today,
  earlierNote,
  onSave,
  onClose,
}: Readonly<{
  /** 「髙橋　太郎さんの確認書（給付）」 */
  what: string;
  today: IsoDate;
  earlierNote: string;
  onSave: (state: PaperState) => void;
  onClose: () => void;
}>) {
  const [note, setNote] = useState(earlierNote);
  const [day, setDay] = useState(today.replaceAll('-', '/'));
  const [problems, setProblems] = useState<Readonly<{ note: string | null; day: string | null }>>({
    note: null,
    day: null,
  });
  const save = (): void => {
    const date = readDate({ kind: 'text', text: day });
    const noteProblem = note.trim() === '' ? '不備の内容を入力してください。' : null;
    setProblems({ note: noteProblem, day: date.ok ? null : date.problem });
    if (date.ok && noteProblem === null) onSave({ kind: 'defect', date: date.value, note: note.trim() });
  };
  return (
    <Dialog
      title="不備を記録する"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" onPress={save}>
            記録する
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="text-table">{what}</p>
        <TextField
          label="不備の内容"
          required
          autoFocus
          maxLength={200}
          value={note}
          onChange={setNote}
          problem={problems.note}
        />
        <div className="flex flex-wrap gap-2">
          {usual.map((words) => (
            <Button
              key={words}
              size="small"
              onPress={() => setNote((current) => (current === '' ? words : `${current}、${words}`))}
            >
              {words}
            </Button>
          ))}
        </div>
        <TextField label="確かめた日" value={day} onChange={setDay} problem={problems.day} className="w-48" />
        {/* Enter in a field sends a form only when it has a button of this type. */}
        <button type="submit" className="sr-only" tabIndex={-1}>
          記録する
        </button>
      </form>
    </Dialog>
  );
}

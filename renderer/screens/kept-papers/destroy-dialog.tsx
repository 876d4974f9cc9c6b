import { useState } from 'react';
import type { KeptPaperLine, KeptPaperList } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatDate } from '../../format.ts';
import { failureTone } from '../../messages.ts';
import { todayOf } from '../../today.ts';

/** Records a destruction that took place: which papers, when, how, by whom and before whom. */
export function DestroyDialog({
  due,
  list,
  status,
  onClose,
}: Readonly<{
  due: readonly KeptPaperLine[];
  list: KeptPaperList;
  status: WorkspaceStatus;
  onClose: () => void;
}>) {
  const destroy = useChange('keptPapers.destroy', { failures: 'inline' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(todayOf(status).replaceAll('-', '/'));
  const [way, setWay] = useState('裁断');
  const [person, setPerson] = useState(list.person ?? '');
  const [witness, setWitness] = useState('');
  const [problems, setProblems] = useState<Problems>(none);
  const chosen = due.filter(({ paper }) => !left.has(paper.id));
  const save = async (): Promise<void> => {
    const date = readDate({ kind: 'text', text: day });
    const found: Problems = {
      day: date.ok ? null : date.problem,
      way: way.trim() === '' ? '廃棄の方法を入力してください。' : null,
      person: person.trim() === '' ? '廃棄した人を入力してください。' : null,
    };
    setProblems(found);
    if (!date.ok || found.way !== null || found.person !== null) return;
    const reply = await destroy.run({
      ids: chosen.map(({ paper }) => paper.id),
      on: date.value,
      way: way.trim(),
      person: person.trim(),
      witness: witness.trim() === '' ? null : witness.trim(),
    });
    if (!reply.ok) return;
    showToast({
      tone: 'success',
      message: `${reply.value.papers} 件の廃棄を記録しました。証明書は「廃棄の記録」で印刷できます。`,
    });
    onClose();
  };
  return (
    <Dialog
      title="廃棄を記録する"
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || destroy.pending}
            onPress={() => void save()}
          >
            {chosen.length} 件の廃棄を記録する
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table">
          廃棄した書類だけに印を残してください。記録すると、氏名・学籍番号・書類・作成日だけが残り、保管場所とメモは消えます。
        </p>
        <ul className="max-h-48 overflow-auto border-y border-rule text-table">
          {due.map(({ paper, until }) => (
            <li key={paper.id} className="py-1">
              <Checkbox
                isSelected={!left.has(paper.id)}
                onChange={(isSelected) => setLeft(toggled(left, paper.id, !isSelected))}
              >
                {paper.studentNumber}　{paper.name}　{keptPaperLabels[paper.kind]}　{formatDate(paper.madeOn)}
                作成（{formatDate(until)}まで）
              </Checkbox>
            </li>
          ))}
        </ul>
        <div className="grid grid-cols-2 gap-3">
          <TextField label="廃棄した日" required value={day} onChange={setDay} problem={problems.day} />
          <TextField
            label="方法"
            required
            maxLength={60}
            value={way}
            onChange={setWay}
            problem={problems.way}
          />
          <TextField
            label="廃棄した人"
            required
            maxLength={60}
            value={person}
            onChange={setPerson}
            problem={problems.person}
          />
          <TextField label="立会い" maxLength={60} value={witness} onChange={setWitness} />
        </div>
        {destroy.failure !== null && (
          <Notice tone={failureTone(destroy.failure)}>{destroy.failure.message}</Notice>
        )}
      </div>
    </Dialog>
  );
}

type Problems = Readonly<Record<'day' | 'way' | 'person', string | null>>;
const none: Problems = { day: null, way: null, person: null };

function toggled(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

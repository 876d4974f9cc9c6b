import { useState } from 'react';
import type { ListReading, PastedList } from '#core/contract/adoption.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { parseBlock } from '../../components/grid/clipboard.ts';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { failureTone } from '../../messages.ts';
import { PastedLines } from './pasted-lines.tsx';

const words = {
  holders: {
    title: '採用者の一覧を貼り付ける',
    help: 'Excel で「学籍番号・奨学生番号・種類・月額・始期・終期・保証」の列を選んでコピーし、下に貼り付けてください。見出しの行があれば、列の順番は問いません。月額から右はなくてもかまいません。',
    unit: '件',
  },
  candidates: {
    title: '採用候補者の一覧を貼り付ける',
    help: 'Excel で「学籍番号・種類（給付・第一種・第二種）」の列を選んでコピーし、下に貼り付けてください。識別番号とパスワードは貼り付けないでください。',
    unit: '人',
  },
} as const;

/** A pasted list: what each line would record is shown before anything is stored. */
export function PasteDialog({ of, onClose }: Readonly<{ of: PastedList['of']; onClose: () => void }>) {
  const [text, setText] = useState('');
  const editions = useQueryOf('adoption.editions', {}, { enabled: of === 'holders' });
  const [chosen, setChosen] = useState<string | null>(null);
  const edition = chosen ?? editions.data?.[0]?.id ?? null;
  const block = text.trim() === '' ? [] : parseBlock(text).map((row) => [...row]);
  const list: PastedList | null =
    of === 'candidates' ? { of, block } : edition === null ? null : { of, block, edition };
  const reading = useQueryOf('adoption.readList', list ?? { of: 'candidates', block: [] }, {
    enabled: list !== null && block.length > 0,
    keepPrevious: true,
  });
  const save = useChange('adoption.saveList', { failures: 'inline' });
  const { title, help, unit } = words[of];
  const shown = block.length === 0 ? null : (reading.data ?? null);
  const ready = shown === null ? 0 : countOf(shown, 'new') + countOf(shown, 'changed');
  const store = async (): Promise<void> => {
    if (list === null) return;
    const reply = await save.run(list);
    if (!reply.ok) return;
    showToast({ tone: 'success', message: storedWords(reply.value, unit) });
    onClose();
  };
  return (
    <Dialog
      title={title}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" isDisabled={ready === 0 || save.pending} onPress={() => void store()}>
            {ready === 0 ? '記録する' : `${ready} ${unit}を記録する`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table text-ink-soft">{help}</p>
        {of === 'holders' && editions.data !== undefined && (
          <SearchSelect
            label="採用の規則"
            description="返還誓約書の書類と異動の手続きは、この版によります。"
            choices={editions.data.map(({ id, title: label }) => ({ id, label }))}
            value={edition}
            onChange={setChosen}
            className="max-w-md"
          />
        )}
        <TextField label="一覧" rows={6} autoFocus value={text} onChange={setText} />
        {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
        {reading.error !== null && block.length > 0 && <Notice tone="error">{reading.error.message}</Notice>}
        {shown !== null && <PastedLines reading={shown} />}
      </div>
    </Dialog>
  );
}

const countOf = ({ lines }: ListReading, status: 'new' | 'changed'): number =>
  [...lines].filter((line) => line.status === status).length;

/** 「12 件を追加、3 件を更新しました。1 行は記録していません。」 */
function storedWords(
  { added, changed, left }: Readonly<{ added: number; changed: number; left: number }>,
  unit: string,
): string {
  const stored = [
    added > 0 ? `${added} ${unit}を追加` : null,
    changed > 0 ? `${changed} ${unit}を更新` : null,
  ].filter((part) => part !== null);
  return `${stored.join('、')}しました。${left > 0 ? `${left} 行は記録していません。` : ''}`;
}

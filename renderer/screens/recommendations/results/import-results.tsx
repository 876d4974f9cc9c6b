import { useState } from 'react';
import type { ReadResult } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { call, useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { failureTone } from '../../../messages.ts';

/** A list of results from Excel or CSV, or pasted: first what it says, with every line that does not match, then storing. */
export function ImportResults({ on, onClose }: Readonly<{ on: IsoDate; onClose: () => void }>) {
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly ReadResult[] | null>(null);
  const read = useChange('results.read', { failures: 'inline' });
  const record = useChange('results.record', { failures: 'inline' });
  const readFrom = async (
    source: Readonly<{ kind: 'text'; text: string } | { kind: 'file'; file: string }>,
  ): Promise<void> => {
    setLines(null);
    const reply = await read.run({ source });
    if (reply.ok) setLines(reply.value);
  };
  const chooseFile = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { purpose: 'results' });
    if (chosen.ok && chosen.value !== null) await readFrom({ kind: 'file', file: chosen.value.handle });
  };
  const taken = (lines ?? []).filter(({ problem }) => problem === null);
  const store = async (): Promise<void> => {
    const reply = await record.run({
      label: `選考結果の取り込み（${taken.length}人）`,
      on,
      edits: taken.flatMap(({ edits }) => [...edits]),
    });
    if (!reply.ok) return;
    const refused = reply.value.rejected;
    showToast({
      tone: refused.length === 0 ? 'success' : 'error',
      message:
        refused.length === 0
          ? `${taken.length} 人の結果を取り込みました。`
          : `${refused.length} 件は取り込めませんでした。${refused[0]?.problem ?? ''}`,
    });
    onClose();
  };
  return (
    <Dialog
      title="結果を取り込む"
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button
            variant="primary"
            isDisabled={taken.length === 0 || record.pending}
            onPress={() => void store()}
          >
            {taken.length} 人の結果を取り込む
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table">
          「受付番号」か「学籍番号」の列と、「給付」「第一種」などの結果の列がある一覧を選ぶか、見出しの行から貼り付けてください。結果は「採用候補者」「不採用」と読みます。
        </p>
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="Excel から貼り付ける"
            rows={3}
            className="min-w-80 grow"
            value={text}
            onChange={setText}
          />
          <span className="flex gap-2">
            <Button
              isDisabled={text.trim() === '' || read.pending}
              onPress={() => void readFrom({ kind: 'text', text })}
            >
              読み取る
            </Button>
            <Button onPress={() => void chooseFile()}>ファイルを選ぶ</Button>
          </span>
        </div>
        {[read.failure, record.failure].map(
          (failure) =>
            failure !== null && (
              <Notice key={failure.message} tone={failureTone(failure)}>
                {failure.message}
              </Notice>
            ),
        )}
        {lines !== null && <Lines lines={lines} />}
      </div>
    </Dialog>
  );
}

function Lines({ lines }: Readonly<{ lines: readonly ReadResult[] }>) {
  const faulty = lines.filter(({ problem }) => problem !== null);
  // What does not match comes first: it is what has to be looked at.
  const ordered = [...faulty, ...lines.filter(({ problem }) => problem === null)];
  return (
    <section aria-label="読み取った結果" className="flex flex-col gap-2">
      <p role="status" className="text-table font-bold">
        {lines.length} 行のうち、取り込める {lines.length - faulty.length} 行
        {faulty.length > 0 && <span className="ml-3 text-unmet">✕ 取り込めない {faulty.length} 行</span>}
      </p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label="読み取った行"
        className="max-h-64 overflow-auto"
      >
        <table className="table w-full text-table">
          <thead>
            <tr>
              {['行', '番号', '年組番', '氏名', '結果'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ row, key, student, edits, problem }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{key}</td>
                <td>{student?.place ?? ''}</td>
                <td>{student?.name ?? ''}</td>
                <td className={problem === null ? undefined : 'font-bold text-unmet'}>
                  {problem ?? edits.map(({ field, text }) => `${wishShortLabels[field]} ${text}`).join('、')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

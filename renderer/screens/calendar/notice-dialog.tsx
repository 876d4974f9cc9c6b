import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { ShownRound } from '#core/contract/calendar.ts';
import type { NoticeRound } from '#core/domain/school-calendar/notice-table.ts';
import { call, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { failureTone } from '../../messages.ts';
import { NoticeRounds } from './notice-rounds.tsx';
import type { PlanChanges } from './use-plan-changes.ts';

/** The table of rounds of JASSO's notice: pasted or out of a file, read, compared, and only then stored. */
export function NoticeDialog({
  typed,
  changes,
  onClose,
}: Readonly<{ typed: readonly ShownRound[]; changes: PlanChanges; onClose: () => void }>) {
  const [notice, setNotice] = useState('');
  const [text, setText] = useState('');
  const [rounds, setRounds] = useState<readonly NoticeRound[]>([]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [isTried, setTried] = useState(false);
  const read = useChange('calendar.readNotice', { failures: 'inline' });
  const take = async (source: Parameters<typeof read.run>[0]['source']): Promise<void> => {
    const reply = await read.run({ source });
    setRounds(reply.ok ? reply.value.rounds : []);
    setLeft(new Set());
  };
  const takeFile = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { purpose: 'notice' });
    if (!chosen.ok) showToast({ tone: failureTone(chosen.error), message: chosen.error.message });
    else if (chosen.value !== null) await take({ kind: 'file', file: chosen.value.handle });
  };
  const taken = rounds.flatMap(({ remarks, application, ...round }, at) =>
    application === null || left.has(at) ? [] : [{ ...round, application, notice: notice.trim() }],
  );
  const store = async (): Promise<void> => {
    setTried(true);
    if (notice.trim() !== '' && taken.length > 0 && (await changes.saveRounds(taken))) onClose();
  };
  const failure = read.failure ?? changes.failure;
  return (
    <Dialog
      title="通知の表から募集回を取り込む"
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button
            variant="primary"
            isDisabled={taken.length === 0 || changes.pending}
            onPress={() => void store()}
          >
            {taken.length === 0 ? '取り込む' : `${taken.length} 回を取り込む`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table text-ink-soft">
          機構の通知にある日程の表を、「第1回」などの回の名前から選んでコピーし、下に貼り付けてください。Excel・CSV
          のファイルからも読み取れます。取り込む前に、通知と見比べます。
        </p>
        {failure !== null && <Notice tone={failureTone(failure)}>{failure.message}</Notice>}
        <TextField
          label="通知の名前と日付"
          description="例: 2026年度予約採用の募集について（2026年4月10日）"
          required
          autoFocus
          maxLength={200}
          value={notice}
          onChange={setNotice}
          problem={isTried && notice.trim() === '' ? 'どの通知によるかを入力してください。' : null}
        />
        <TextField
          label="日程の表"
          rows={5}
          maxLength={20_000}
          value={text}
          onChange={setText}
          placeholder="第1回　4月20日(月)～5月29日(金)　6月19日(金)　5月25日(月)～8月7日(金)　10月下旬"
        />
        <div className="flex flex-wrap gap-2">
          <Button
            isDisabled={text.trim() === '' || read.pending}
            onPress={() => void take({ kind: 'text', text })}
          >
            貼り付けた表を読み取る
          </Button>
          <Button icon={FileInput} onPress={() => void takeFile()}>
            ファイルから読み取る
          </Button>
        </div>
        {rounds.length > 0 && (
          <NoticeRounds
            rounds={rounds}
            left={left}
            known={typed.map(({ label }) => label)}
            onLeave={setLeft}
          />
        )}
      </div>
    </Dialog>
  );
}

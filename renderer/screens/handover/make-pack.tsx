import { FolderDown, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { HandoverView } from '#core/contract/handover.ts';
import type { Output } from '#core/contract/index.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast-store.ts';
import { failureTone } from '../../messages.ts';

type Made = Readonly<{ folder: ChosenFile; pack: Output<'handover.make'> }>;

/** Everything for the next officer in one folder. */
export function MakePack({ parts }: Pick<HandoverView, 'parts'>) {
  const make = useChange('handover.make', { failures: 'inline' });
  const [withData, setWithData] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const run = async (): Promise<void> => {
    setMade(null);
    make.reset();
    const chosen = await call('shell.chooseFolder', {});
    if (!chosen.ok) {
      showToast({ tone: failureTone(chosen.error), message: chosen.error.message });
      return;
    }
    if (chosen.value === null) return;
    const id = newJobId();
    setJobId(id);
    const reply = await make.run({ folder: chosen.value.handle, withData, jobId: id });
    setJobId(null);
    if (reply.ok) setMade({ folder: chosen.value, pack: reply.value });
  };
  return (
    <section aria-labelledby="pack-heading" className="flex flex-col gap-4">
      <div>
        <h2 id="pack-heading" className="text-lg font-bold">
          引継ぎ資料を作る
        </h2>
        <p className="phrase text-table text-ink-soft">
          次の担当者に渡すものを、一つのフォルダーにまとめます。生徒の氏名が載るため、渡す人と置き場所に気をつけてください。
        </p>
      </div>
      <Checkbox isSelected={withData} onChange={setWithData}>
        データの控えも入れる
      </Checkbox>
      {withData && (
        <Notice tone="warning" title="個人情報がすべて入ります">
          名簿、成績、家計、書類の記録と、過ぎた年度の記録がそのまま入ります。パスワードでは守られません。持ち出さず、渡し終わったら消してください。
        </Notice>
      )}
      <div>
        <Button
          variant="primary"
          icon={FolderDown}
          isDisabled={make.pending || jobId !== null}
          onPress={() => void run()}
        >
          フォルダーを選んで作る
        </Button>
      </div>
      <JobProgress jobId={jobId} label="引継ぎ資料を作っています" />
      {make.failure !== null && <Notice tone={failureTone(make.failure)}>{make.failure.message}</Notice>}
      {made !== null && <Done {...made} />}
      <h3 className="font-bold">入るもの</h3>
      <ol className="flex flex-col gap-2">
        {parts.map(({ name, about, formats }, at) => (
          <li key={name} className="grid grid-cols-[1.5rem_1fr] text-table">
            <span className="text-ink-soft tabular-nums">{at + 1}</span>
            <span>
              <span className="font-bold">{name}</span>
              <span className="text-ink-soft">（{formats}）</span>
              <span className="phrase block text-small text-ink-soft">{about}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Done({ folder, pack }: Made) {
  const open = useChange('shell.openFile');
  return (
    <div role="status">
      <Notice tone="success" title="引継ぎ資料を作りました">
        <p>
          {folder.name} の中の「{pack.folderName}」に {pack.files.length} 個のファイルがあります。
        </p>
        {pack.notes.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className="mt-2">
          <Button size="small" icon={FolderOpen} onPress={() => void open.run({ handle: folder.handle })}>
            フォルダーを開く
          </Button>
        </div>
      </Notice>
    </div>
  );
}

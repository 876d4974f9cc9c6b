import type { EditionFile } from '#core/contract/rules.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../format.ts';
import { FaultList } from './faulty-files.tsx';

/** Looks at a file before anything is kept: what it would bring, or what is wrong with it. */
export function ImportDialog({
  file,
  onClose,
  onImported,
}: Readonly<{ file: ChosenFile; onClose: () => void; onImported: (id: string) => void }>) {
  const inspected = useQueryOf('rules.inspect', { handle: file.handle });
  const importing = useChange('rules.import', { failures: 'inline' });
  const { data } = inspected;
  const keep = async (): Promise<void> => {
    // What it takes the place of is named above the button.
    const reply = await importing.run({ handle: file.handle, replace: true });
    if (!reply.ok) return;
    showToast({ tone: 'success', message: `「${reply.value.title}」を取り込みました。` });
    onImported(reply.value.id);
    onClose();
  };
  return (
    <Dialog
      title="版のファイルを取り込む"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          {data?.kind === 'edition' ? (
            <Button variant="primary" isDisabled={importing.pending} onPress={() => void keep()}>
              {data.replaces === null ? '取り込む' : '置き換えて取り込む'}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {inspected.error !== null ? (
          <Notice tone="error">{inspected.error.message}</Notice>
        ) : data === undefined ? (
          <Loading />
        ) : data.kind === 'faulty' ? (
          <Notice tone="error" title={`「${data.name}」には誤りが ${data.faults.length} か所あります`}>
            <p>何も取り込んでいません。直してから、もう一度選んでください。</p>
            <FaultList faults={data.faults} />
          </Notice>
        ) : (
          <Found found={data} />
        )}
        {importing.failure === null ? null : <Notice tone="error">{importing.failure.message}</Notice>}
      </div>
    </Dialog>
  );
}

function Found({ found }: Readonly<{ found: Extract<EditionFile, { kind: 'edition' }> }>) {
  const { edition, standing, replaces, changes, name } = found;
  return (
    <>
      <p>
        「{name}」は、<strong>{edition.title}</strong>の版です。誤りはありません。
      </p>
      <ul className="list-disc pl-5 text-table">
        <li>
          値 {formatCount(standing.values)} 件（未確認 {formatCount(standing.unconfirmed)} 件）
        </li>
        {changes === null ? (
          <li>この年度の版は、まだありません。</li>
        ) : (
          <li>
            いまの版とくらべて、変わる値 {formatCount(changes.changed)} 件、増える値{' '}
            {formatCount(changes.added)} 件、なくなる値 {formatCount(changes.removed)} 件
          </li>
        )}
      </ul>
      {replaces === null ? null : (
        <Notice tone="warning">
          {replaces === 'own'
            ? '学校の版がすでにあります。取り込むと、この版に置き換わります。'
            : 'アプリケーションの版の代わりに、この版を使うようになります。'}
        </Notice>
      )}
    </>
  );
}

import { useState } from 'react';
import type { ImportKind, ImportResult } from '#core/contract/import.ts';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatCount } from '../../../format.ts';
import { UndoImport } from '../undo-import.tsx';

/** What happened, who was not in the file, and the way back. */
export function DoneStep({
  kind,
  result,
  onAgain,
}: Readonly<{ kind: ImportKind; result: ImportResult; onAgain: () => void }>) {
  const [undone, setUndone] = useState(false);
  const stored = result.added + result.updated;
  return (
    <div className="flex flex-col gap-6 px-6 pb-10">
      {undone ? (
        <Notice>この取り込みは元に戻しました。取り込む前と同じ状態です。</Notice>
      ) : stored === 0 ? (
        <Notice>取り込み済みの内容と同じため、変わったところはありませんでした。</Notice>
      ) : (
        <Notice tone="success" title={`${formatCount(stored)} 人を取り込みました`}>
          追加 {formatCount(result.added)} 人、更新 {formatCount(result.updated)} 人、変更なし{' '}
          {formatCount(result.same)} 人、除外 {formatCount(result.excluded)} 行でした。
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/roster" search={{}} variant="primary">
          名簿を見る
        </ButtonLink>
        <ButtonLink to="/grades" search={{ filter: 'missing' }}>
          成績を入力する
        </ButtonLink>
        {kind === 'roster' ? (
          <ButtonLink to="/roster/import" search={{ kind: 'marks' }}>
            評定一覧を取り込む
          </ButtonLink>
        ) : null}
        <Button onPress={onAgain}>別のファイルを取り込む</Button>
        {result.batchId === null || undone ? null : (
          <UndoImport batchId={result.batchId} size="field" onUndone={() => setUndone(true)} />
        )}
      </div>
      {result.absent.length === 0 ? null : (
        <section aria-labelledby="absent-heading">
          <h2 id="absent-heading" className="text-lg font-bold">
            ファイルにいなかった生徒 {formatCount(result.absent.length)} 人
          </h2>
          <p className="phrase mb-2 text-table text-ink-soft">
            名簿から消してはいません。転出などで外すときは、名簿で生徒を選んで「名簿から外す」を押してください。
          </p>
          <ul className="columns-2 gap-8 border-t border-rule pt-2 text-table md:columns-3">
            {result.absent.map((student) => (
              <li key={student.studentNumber} className="min-h-7">
                {student.studentNumber}　{student.name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

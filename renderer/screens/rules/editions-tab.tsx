import { CalendarPlus, FileDown, FileInput, FileX2, ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { EditionListed } from '#core/contract/rules.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Confirm } from '../../components/confirm.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../format.ts';
import { failureTone } from '../../messages.ts';
import { originWords } from './edition-select.tsx';
import { FaultyFiles } from './faulty-files.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NextYearDialog } from './next-year-dialog.tsx';
import type { RulesPlace } from './rules-place.ts';
import { StandingBadge } from './standing-badge.tsx';

/** 版の管理: every edition, where it comes from, and what can be done with it. */
export function EditionsTab({ place }: Readonly<{ place: RulesPlace }>) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [copied, setCopied] = useState<EditionListed | null>(null);
  const choose = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { purpose: 'edition' });
    if (!chosen.ok) showToast({ tone: failureTone(chosen.error), message: chosen.error.message });
    else if (chosen.value !== null) setFile(chosen.value);
  };
  return (
    <div className="flex flex-col gap-4 py-4 pr-6 pb-12">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="phrase max-w-3xl text-table text-ink-soft">
          アプリケーションの版はそのまま残ります。値を確かめたり版のファイルを取り込んだりすると、学校の版ができ、同じ名前の版の代わりに使われます。
        </p>
        <Button icon={FileInput} onPress={() => void choose()}>
          版のファイルを取り込む
        </Button>
      </div>
      <FaultyFiles />
      <table className="table w-full">
        <thead>
          <tr>
            <th scope="col" className="w-[30%]">
              版
            </th>
            <th scope="col">出どころ</th>
            <th scope="col">確かさ</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {place.editions.map((edition) => (
            <EditionRow
              key={edition.id}
              edition={edition}
              onConfirm={() => place.go({ tab: 'confirm', edition: edition.id })}
              onCopy={() => setCopied(edition)}
            />
          ))}
        </tbody>
      </table>
      {file === null ? null : (
        <ImportDialog
          file={file}
          onClose={() => setFile(null)}
          onImported={(id) => place.go({ edition: id })}
        />
      )}
      {copied === null ? null : (
        <NextYearDialog
          from={copied}
          onClose={() => setCopied(null)}
          onMade={(id) => place.go({ tab: 'confirm', edition: id })}
        />
      )}
    </div>
  );
}

function EditionRow({
  edition,
  onConfirm,
  onCopy,
}: Readonly<{ edition: EditionListed; onConfirm: () => void; onCopy: () => void }>) {
  const { id, title, origin, inUse } = edition;
  const exporting = useChange('rules.export');
  const saveAs = async (): Promise<void> => {
    const target = await chooseTarget({ ok: true, value: { name: `${id}.yaml` } }, 'yaml');
    if (target === null) return;
    const reply = await exporting.run({ id, target: target.handle });
    if (reply.ok) showToast({ tone: 'success', message: `${reply.value.fileName} に書き出しました。` });
  };
  return (
    <tr>
      <th scope="row" className="phrase">
        {title}
        {inUse ? <span className="ml-2 text-small font-normal text-accent">判定に使用中</span> : null}
      </th>
      <td className="whitespace-nowrap">{originWords[origin]}</td>
      <td>
        <EditionStanding edition={edition} />
      </td>
      <td>
        <div className="flex flex-wrap gap-2 py-1">
          <Button size="small" icon={ListChecks} aria-label={`${title}の値を確かめる`} onPress={onConfirm}>
            値を確かめる
          </Button>
          <Button
            size="small"
            icon={CalendarPlus}
            aria-label={`${title}から翌年度の版を作る`}
            onPress={onCopy}
          >
            翌年度の版を作る
          </Button>
          <Button
            size="small"
            icon={FileDown}
            aria-label={`${title}を書き出す`}
            isDisabled={exporting.pending}
            onPress={() => void saveAs()}
          >
            書き出す
          </Button>
          {origin === 'shipped' ? null : <RemoveButton edition={edition} />}
        </div>
      </td>
    </tr>
  );
}

function RemoveButton({ edition: { id, title, origin } }: Readonly<{ edition: EditionListed }>) {
  const [asked, setAsked] = useState(false);
  const removing = useChange('rules.removeOwn');
  return (
    <>
      <Button
        size="small"
        variant="danger"
        icon={FileX2}
        aria-label={`${title}の学校の版を取り除く`}
        isDisabled={removing.pending}
        onPress={() => setAsked(true)}
      >
        取り除く
      </Button>
      <Confirm
        title="学校の版を取り除きますか"
        confirmLabel="取り除く"
        tone="danger"
        isOpen={asked}
        onCancel={() => setAsked(false)}
        onConfirm={async () => {
          setAsked(false);
          const reply = await removing.run({ id });
          if (reply.ok) showToast({ tone: 'success', message: `「${title}」を取り除きました。` });
        }}
      >
        <p>
          「{title}」について学校で確かめた内容が失われ、元に戻せません。
          {origin === 'ownInPlaceOfShipped' ? 'アプリケーションの版に戻ります。' : ''}
          残しておくときは、先に書き出してください。
        </p>
      </Confirm>
    </>
  );
}

function EditionStanding({ edition: { standing } }: Readonly<{ edition: EditionListed }>) {
  const { values, unconfirmed, overdue } = standing;
  if (unconfirmed + overdue === 0) return <span>{formatCount(values)} 件すべて確認済み</span>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {unconfirmed === 0 ? null : (
        <span className="whitespace-nowrap">
          <StandingBadge standing="unconfirmed" /> {formatCount(unconfirmed)} / {formatCount(values)} 件
        </span>
      )}
      {overdue === 0 ? null : (
        <span className="whitespace-nowrap">
          <StandingBadge standing="overdue" /> {formatCount(overdue)} 件
        </span>
      )}
    </span>
  );
}

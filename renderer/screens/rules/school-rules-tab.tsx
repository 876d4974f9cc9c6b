import { ArrowDown, ArrowUp, Pencil, Plus, School, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SchoolRuleList, SchoolRuleListed } from '#core/contract/school-rules.ts';
import { limitWords, wishWords } from '#core/domain/school-rules/words.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount, formatDate } from '../../format.ts';
import { SchoolRuleDialog } from './school-rule-dialog.tsx';
import { draftOf, newDraft, type SchoolRuleDraft } from './school-rule-draft.ts';

/** 校内基準: what the school itself asks besides, apart from everything JASSO has published. */
export function SchoolRulesTab() {
  const list = useQueryOf('schoolRules.list', {});
  const [draft, setDraft] = useState<SchoolRuleDraft | null>(null);
  if (list.error !== null) return <ReadFailure failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const { rules, wishes } = list.data;
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setDraft(newDraft(rules.at(-1)?.rule))}>
      校内基準を加える
    </Button>
  );
  return (
    <div className="flex flex-col gap-4 py-4 pr-6 pb-12">
      {rules.length === 0 ? (
        <EmptyState icon={School} title="校内基準はまだありません" actions={add}>
          学校で定めた推薦の基準（より高い評定平均値、校内面談、保護者会への出席など）があれば、ここに加えます。機構の基準による判定は変わらず、校内基準の結果はその横に分けて示します。
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap items-start justify-between gap-3">
            <p className="phrase max-w-3xl text-table text-ink-soft">
              学校が定めた基準です。機構の基準による判定（推薦できるかどうか）は変えません。判定の画面と帳票では「校内基準」として分けて示します。
            </p>
            {add}
          </div>
          <RuleTable list={list.data} onEdit={(entry) => setDraft(draftOf(entry.rule))} />
        </>
      )}
      {draft === null ? null : (
        <SchoolRuleDialog
          first={draft}
          wishes={wishes}
          keepsKind={(rules.find(({ rule }) => rule.id === draft.id)?.confirmations ?? 0) > 0}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  );
}

function RuleTable({
  list: { rules },
  onEdit,
}: Readonly<{ list: SchoolRuleList; onEdit: (entry: SchoolRuleListed) => void }>) {
  const moving = useChange('schoolRules.reorder');
  const move = (from: number, by: -1 | 1): void => {
    const ids = rules.map(({ rule }) => rule.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    void moving.run({ ids });
  };
  return (
    <table className="table w-full">
      <thead>
        <tr>
          <th scope="col" className="w-[32%]">
            校内基準
          </th>
          <th scope="col">対象</th>
          <th scope="col">根拠（校内規程）</th>
          <th scope="col">いまの生徒</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((entry, at) => (
          <tr key={entry.rule.id}>
            <th scope="row" className="phrase font-normal">
              <span className="block font-bold">{entry.rule.title}</span>
              <span className="block text-table text-ink-soft">{limitWords(entry.rule)}</span>
              {entry.withoutEffect.map((sentence) => (
                <div key={sentence} className="mt-1">
                  <Notice tone="warning">{sentence}</Notice>
                </div>
              ))}
            </th>
            <td className="phrase">
              {wishWords(entry.rule)}
              {entry.wishesUsed.length > 0 ? null : (
                <span className="mt-1 block text-small font-bold text-ink-faint">この版では使わない</span>
              )}
            </td>
            <td className="phrase">
              {entry.rule.basis.title}
              <span className="block text-small text-ink-soft">{formatDate(entry.rule.basis.setOn)}</span>
            </td>
            <td>
              <Counts entry={entry} />
            </td>
            <td>
              <div className="flex flex-wrap gap-1 py-1">
                <IconButton
                  icon={ArrowUp}
                  label={`「${entry.rule.title}」を上へ`}
                  isDisabled={at === 0 || moving.pending}
                  onPress={() => move(at, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`「${entry.rule.title}」を下へ`}
                  isDisabled={at === rules.length - 1 || moving.pending}
                  onPress={() => move(at, 1)}
                />
                <Button
                  size="small"
                  icon={Pencil}
                  aria-label={`「${entry.rule.title}」を直す`}
                  onPress={() => onEdit(entry)}
                >
                  直す
                </Button>
                <RemoveButton entry={entry} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts({ entry: { counts, rule, wishesUsed } }: Readonly<{ entry: SchoolRuleListed }>) {
  if (wishesUsed.length === 0) return <span className="text-ink-faint">—</span>;
  const open =
    rule.condition.kind === 'confirmed'
      ? { label: '確認待ち', count: counts.schoolDecides }
      : { label: '情報不足', count: counts.missing };
  const parts = [{ label: '満たす', count: counts.met }, { label: '満たさない', count: counts.notMet }, open];
  return (
    <dl className="text-small">
      {parts.map(({ label, count }) => (
        <div key={label} className="flex justify-between gap-2 whitespace-nowrap">
          <dt>{label}</dt>
          <dd className="font-bold">{formatCount(count)} 人</dd>
        </div>
      ))}
    </dl>
  );
}

function RemoveButton({ entry: { rule, confirmations } }: Readonly<{ entry: SchoolRuleListed }>) {
  const [asked, setAsked] = useState(false);
  const removing = useChange('schoolRules.remove');
  const undo = useChange('history.undo');
  const remove = async (): Promise<void> => {
    setAsked(false);
    const reply = await removing.run({ id: rule.id });
    if (!reply.ok) return;
    showToast({
      tone: 'info',
      message: `校内基準「${rule.title}」を削除しました。`,
      action: { label: '元に戻す', run: () => void undo.run({}) },
    });
  };
  return (
    <>
      <Button
        size="small"
        variant="danger"
        icon={Trash2}
        aria-label={`「${rule.title}」を削除`}
        isDisabled={removing.pending}
        onPress={() => setAsked(true)}
      >
        削除
      </Button>
      <Confirm
        title="校内基準を削除しますか"
        confirmLabel="削除する"
        tone="danger"
        isOpen={asked}
        onCancel={() => setAsked(false)}
        onConfirm={() => void remove()}
      >
        <p>
          「{rule.title}」を削除します。
          {confirmations === 0
            ? '記録した確認はありません。'
            : `記録した ${formatCount(confirmations)} 人の確認も一緒に消えます。`}
          あとから元に戻せます。
        </p>
      </Confirm>
    </>
  );
}

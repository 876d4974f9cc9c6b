import { useState } from 'react';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { SchoolConditionKind } from '#core/domain/school-rules/school-rule.ts';
import { conditionLabels } from '#core/domain/school-rules/words.ts';
import { wishes as everyWish, type Wish } from '#core/domain/verdict.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { FigureField } from '../../components/figure-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { type DraftProblems, readCondition, readDraft, type SchoolRuleDraft } from './school-rule-draft.ts';

const kinds = (['confirmed', 'average', 'gpa', 'top', 'attendance'] as const).map((id) => ({
  id,
  label: conditionLabels[id],
}));

type FiguredKind = Exclude<SchoolConditionKind, 'confirmed'>;
const figureFields: Readonly<Record<FiguredKind, Readonly<{ label: string; description: string }>>> = {
  average: { label: '評定平均値の下限', description: '小数第一位まで（例：3.8）。この値以上で満たします' },
  gpa: { label: 'GPAの下限', description: '学校の尺度で（例：2.50）。この値以上で満たします' },
  top: { label: '上位何分の 1 か', description: '学部(科)・学年の中の順位。上位 3 分の 1 なら 3' },
  attendance: { label: '出席率の下限', description: '% で（例：80）。この値以上で満たします' },
};

/** One 校内基準: what is asked, of which wishes, and where the school has laid it down. */
export function SchoolRuleDialog({
  first,
  wishes,
  keepsKind,
  onClose,
}: Readonly<{
  first: SchoolRuleDraft;
  /** The wishes of the edition in use */
  wishes: readonly Wish[];
  /** Confirmations are recorded, and they answer this kind only */
  keepsKind: boolean;
  onClose: () => void;
}>) {
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<DraftProblems>({});
  const saving = useChange('schoolRules.save', { failures: 'inline' });
  const set = (part: Partial<SchoolRuleDraft>): void => setDraft({ ...draft, ...part });
  const save = async (): Promise<void> => {
    const read = readDraft(draft);
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) return;
    const reply = await saving.run(read.rule);
    if (!reply.ok) return;
    showToast({ tone: 'success', message: `校内基準「${read.rule.title}」を保存しました。` });
    onClose();
  };
  const title = draft.id === null ? '校内基準を加える' : '校内基準を直す';
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      failure={null}
      pending={saving.pending}
      onSave={() => void save()}
    >
      <TextField
        label="名称"
        required
        autoFocus
        maxLength={80}
        description="一覧や帳票に出る名前（例：校内面談を受けている）"
        value={draft.title}
        onChange={(text) => set({ title: text })}
        problem={problems.title ?? null}
      />
      <SearchSelect
        label="種類"
        required
        choices={kinds}
        value={draft.kind}
        isDisabled={keepsKind}
        {...(keepsKind ? { description: '生徒の確認が記録されているため、種類は変えられません' } : {})}
        onChange={(id) => {
          const kind = kinds.find((each) => each.id === id)?.id;
          if (kind !== undefined && kind !== draft.kind) set({ kind, figure: '' });
        }}
      />
      {draft.kind === 'confirmed' ? (
        <p className="text-small text-ink-soft">
          生徒ごとに「はい」「いいえ」と確認した日を、判定の画面で記録します。
        </p>
      ) : (
        <FigureField
          {...figureFields[draft.kind]}
          required
          className="max-w-80"
          value={draft.figure}
          onChange={(figure) => set({ figure })}
          problem={problems.figure ?? null}
        />
      )}
      <WishChoice
        wishes={everyWish.filter((wish) => wishes.includes(wish) || draft.wishes?.includes(wish))}
        used={wishes}
        value={draft.wishes}
        problem={problems.wishes ?? null}
        onChange={(chosen) => set({ wishes: chosen })}
      />
      <Hints draft={draft} />
      <TextField
        label="校内規程の名称"
        required
        maxLength={120}
        description="この基準を定めたもの（例：奨学生推薦規程 第3条）"
        value={draft.basisTitle}
        onChange={(text) => set({ basisTitle: text })}
        problem={problems.basisTitle ?? null}
      />
      <TextField
        label="定めた日"
        required
        maxLength={40}
        className="w-56"
        description="例：2022/04/01、令和4年4月1日"
        value={draft.setOn}
        onChange={(setOn) => set({ setOn })}
        problem={problems.setOn ?? null}
      />
      {saving.failure === null ? null : <Notice tone="error">{saving.failure.message}</Notice>}
    </FormDialog>
  );
}

function WishChoice({
  wishes,
  used,
  value,
  problem,
  onChange,
}: Readonly<{
  wishes: readonly Wish[];
  used: readonly Wish[];
  value: readonly Wish[] | null;
  problem: string | null;
  onChange: (wishes: readonly Wish[] | null) => void;
}>) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-table font-bold">対象の奨学金</legend>
      <Checkbox isSelected={value === null} onChange={(all) => onChange(all ? null : [])}>
        すべての奨学金
      </Checkbox>
      {value === null ? null : (
        <div className="flex flex-wrap gap-x-5 pl-7">
          {wishes.map((wish) => (
            <Checkbox
              key={wish}
              isSelected={value.includes(wish)}
              onChange={(on) =>
                onChange(wishes.filter((each) => (each === wish ? on : value.includes(each))))
              }
            >
              {wishLabels[wish]}
              {used.includes(wish) ? '' : '（この版では使わない）'}
            </Checkbox>
          ))}
        </div>
      )}
      {problem === null ? null : (
        <p role="alert" className="text-small font-bold text-unmet">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** That the figure changes nothing beside JASSO's own is said while it is typed. */
function Hints({ draft }: Readonly<{ draft: SchoolRuleDraft }>) {
  const read = readCondition(draft);
  const hints = useQueryOf(
    'schoolRules.hints',
    {
      condition: read.ok ? read.condition : { kind: 'confirmed' },
      wishes: draft.wishes === null || draft.wishes.length === 0 ? null : [...draft.wishes],
    },
    { enabled: read.ok && draft.kind === 'average' && draft.wishes?.length !== 0 },
  );
  if (!read.ok || draft.kind !== 'average') return null;
  return hints.data?.map((sentence) => (
    <Notice key={sentence} tone="warning">
      {sentence}
    </Notice>
  ));
}

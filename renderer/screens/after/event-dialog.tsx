import { useState } from 'react';
import type { RulesOf } from '#core/contract/adoption.ts';
import { type Holder, type HolderEvent, isLoan } from '#core/domain/adoption/holder.ts';
import { effectOf } from '#core/domain/adoption/holder-state.ts';
import { adoptionEventLabels } from '#core/domain/adoption/words.ts';
import type { Cited } from '#core/domain/cited.ts';
import { adoptionEvents, type EventRule } from '#core/domain/edition-adoption.ts';
import { readYen } from '#core/domain/fields/amounts.ts';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { readYearMonth } from '#core/domain/fields/dates.ts';
import { useChange } from '../../api.ts';
import { DayField } from '../../components/day-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { dayText, typedDay } from '../calendar/day-text.ts';

type Texts = Readonly<{ month: string; monthly: string; filedOn: string; reportedOn: string; note: string }>;

const textsOf = (event: HolderEvent | null): Texts => ({
  month: (event?.month ?? '').replace('-', '/'),
  monthly: event?.monthly?.toLocaleString('ja-JP') ?? '',
  filedOn: dayText(event?.filedOn),
  reportedOn: dayText(event?.reportedOn),
  note: event?.note ?? '',
});

/** What happened, from which month, and how far its paper is; beside it what the publication says of the procedure. */
export function EventDialog({
  holder,
  event,
  rules,
  onClose,
}: Readonly<{
  holder: Holder;
  event: HolderEvent | null;
  rules: RulesOf<readonly Cited<EventRule>[]> | null;
  onClose: () => void;
}>) {
  const put = useChange('adoption.putEvent', { failures: 'inline' });
  const [kind, setKind] = useState(event?.event ?? null);
  const [texts, setTexts] = useState(() => textsOf(event));
  const [isTried, setTried] = useState(false);
  const set = (field: keyof Texts) => (text: string) => setTexts({ ...texts, [field]: text });
  const month = readYearMonth(textCell(texts.month));
  const isAmount = kind !== null && effectOf(kind) === 'amount';
  const monthly = isAmount ? readYen(textCell(texts.monthly)) : null;
  const filed = typedDay(texts.filedOn, false);
  const reported = typedDay(texts.reportedOn, false);
  const tried = (problem: string | null): string | null => (isTried ? problem : null);
  const save = async (): Promise<void> => {
    setTried(true);
    if (kind === null || !month.ok || monthly?.ok === false) return;
    if (filed.problem !== null || reported.problem !== null) return;
    const reply = await put.run({
      id: event?.id ?? null,
      holderId: holder.id,
      event: kind,
      month: month.value,
      monthly: monthly?.value ?? null,
      filedOn: filed.day,
      reportedOn: reported.day,
      note: texts.note.trim() === '' ? null : texts.note,
    });
    if (!reply.ok) return;
    showToast({
      tone: 'success',
      message: `異動「${adoptionEventLabels[kind]}」を保存しました（元に戻せます）`,
    });
    onClose();
  };
  const offered = adoptionEvents.filter((each) => isLoan(holder.kind) || !forLoansOnly.includes(each));
  return (
    <FormDialog
      title={event === null ? '異動を記録する' : '異動を直す'}
      width="wide"
      failure={put.failure}
      pending={put.pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-4">
        <SearchSelect
          label="異動"
          required
          className="w-64"
          choices={offered.map((each) => ({ id: each, label: adoptionEventLabels[each] }))}
          value={kind}
          onChange={(id) => setKind(adoptionEvents.find((each) => each === id) ?? null)}
          problem={tried(kind === null ? '異動を選んでください。' : null)}
        />
        <TextField
          label="実施の月"
          required
          description="例: 2026/4"
          className="w-40"
          value={texts.month}
          onChange={set('month')}
          problem={tried(month.ok ? null : month.problem)}
        />
        {isAmount && (
          <TextField
            label="変更の後の月額（円）"
            required
            description="例: 30,000"
            className="w-48"
            value={texts.monthly}
            onChange={set('monthly')}
            problem={tried(monthly === null || monthly.ok ? null : monthly.problem)}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-4">
        <DayField
          label="届の提出"
          description="学生から受け取った日"
          value={texts.filedOn}
          onChange={set('filedOn')}
          problem={tried(filed.problem)}
        />
        <DayField
          label="機構へ報告"
          description="スカラACか書類で報告した日"
          value={texts.reportedOn}
          onChange={set('reportedOn')}
          problem={tried(reported.problem)}
        />
      </div>
      <TextField label="メモ" maxLength={200} value={texts.note} onChange={set('note')} />
      {kind !== null && <Procedure event={kind} holder={holder} rules={rules} />}
    </FormDialog>
  );
}

const forLoansOnly: readonly string[] = [
  'increase',
  'decrease',
  'pledgeDetails',
  'interest',
  'repayment',
  'guaranteeChange',
];

/** What the edition says of such an 異動: how, and with which paper. */
function Procedure({
  event,
  holder,
  rules,
}: Readonly<{
  event: HolderEvent['event'];
  holder: Holder;
  rules: RulesOf<readonly Cited<EventRule>[]> | null;
}>) {
  const own =
    rules?.rules.filter(
      ({ value }) =>
        value.events.includes(event) &&
        (holder.guarantee === null || value.guarantees.includes(holder.guarantee)),
    ) ?? [];
  if (rules === null || own.length === 0)
    return (
      <p className="text-table text-ink-soft">
        この奨学金の版の出典に、この異動の手続きは書かれていません。機構の通知と「奨学生のしおり」で確かめてください。
      </p>
    );
  return (
    <ul className="flex flex-col gap-2 border-l-3 border-rule pl-3 text-table">
      {own.map(({ value, citation }) => (
        <li key={`${value.label} ${citation.locator}`}>
          <p>
            <b>{value.label}</b>　{value.text}
          </p>
          <p className="text-ink-soft">
            {value.paper === null ? '' : `様式: ${value.paper}　`}
            <SourceLink citation={citation} edition={rules.edition} />
          </p>
        </li>
      ))}
    </ul>
  );
}

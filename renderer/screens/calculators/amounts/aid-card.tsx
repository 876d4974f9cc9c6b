import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type AidAnswer, aidLabels } from '#core/domain/amounts/answer.ts';
import type { ChosenAnswer } from '#core/domain/amounts/chosen.ts';
import { untilGraduation } from '#core/domain/amounts/together.ts';
import { unitWords } from '#core/domain/amounts/words.ts';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import { readYen } from '#core/domain/figures.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { cx } from '../../../components/class-names.ts';
import { FigureField } from '../../../components/figure-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SourceLinks } from '../../../components/source-link.tsx';
import { formatCount } from '../../../format.ts';

/** One scholarship: the amounts to choose from, why the others are closed, and what the chosen one comes to. */
export function AidCard({
  aid,
  edition,
  months,
  chosen,
  judged,
  onChoose,
}: Readonly<{
  aid: AidAnswer;
  /** Whose rules are cited */
  edition: string;
  months: number | null;
  chosen: number | null;
  judged: ChosenAnswer | null;
  /** null for the grant, which is not chosen */
  onChoose: ((amount: number | null) => void) | null;
}>) {
  const label = aidLabels[aid.aid];
  const shown = onChoose === null ? (aid.choices[0]?.amount ?? null) : chosen;
  const isRefused = judged?.verdict.kind === 'notAllowed';
  const whole = isRefused ? null : untilGraduation(aid.unit, shown, months);
  return (
    <section aria-label={label} className="flex flex-col gap-3 rounded-8 border border-rule-strong px-5 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-lg font-bold">
          {label}
          <span className="mx-2 text-table font-normal text-ink-soft">{unitWords[aid.unit]}</span>
        </h2>
        {shown !== null && aid.state.kind === 'known' && (
          <p>
            <span className={cx('text-xl font-bold', isRefused && 'text-unmet line-through')}>
              {formatCount(shown)}円
            </span>
            {isRefused && <span className="ml-2 text-table font-bold text-unmet">選べません</span>}
            {whole !== null && aid.unit !== 'once' && (
              <span className="ml-2 text-table">卒業まで {formatCount(whole)}円</span>
            )}
          </p>
        )}
      </div>
      <p className={cx('phrase text-table', aid.state.kind === 'missing' && 'font-bold text-decide')}>
        {aid.reason}
      </p>
      {onChoose !== null && aid.choices.length > 0 && (
        <Amounts label={label} aid={aid} chosen={chosen} onChoose={onChoose} />
      )}
      {judged !== null && <Judged judged={judged} />}
      <Conditions aid={aid} />
      <SourceLinks citations={placesOf(aid.citations)} edition={edition} />
    </section>
  );
}

function Amounts({
  label,
  aid,
  chosen,
  onChoose,
}: Readonly<{
  label: string;
  aid: AidAnswer;
  chosen: number | null;
  onChoose: (amount: number | null) => void;
}>) {
  const [typed, setTyped] = useState('');
  const value = readYen(typed);
  const type = (text: string) => {
    setTyped(text);
    onChoose(readYen(text));
  };
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <ToggleButtonGroup
        aria-label={`${label}の額`}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [String(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          setTyped('');
          onChoose(key === undefined ? null : Number(key));
        }}
        className="flex flex-wrap gap-1.5"
      >
        {aid.choices.map(({ amount, condition }) => (
          <ToggleButton
            key={amount}
            id={String(amount)}
            className={cx(
              'inline-flex min-h-row items-center rounded-full border bg-white px-3 text-table data-[hovered]:bg-accent-soft',
              'data-[selected]:border-accent data-[selected]:bg-accent data-[selected]:font-bold data-[selected]:text-white',
              condition === null ? 'border-accent' : 'border-dashed border-decide',
            )}
          >
            {formatCount(amount)}円{condition === null ? '' : '（条件あり）'}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FigureField
        label="ほかの額（円）"
        value={typed}
        onChange={type}
        problem={typed.trim() !== '' && value === null ? '金額を、50000 のように入力してください。' : null}
        className="w-36"
      />
    </div>
  );
}

function Judged({ judged }: Readonly<{ judged: ChosenAnswer }>) {
  const { verdict, reason, allowed } = judged;
  if (verdict.kind === 'allowed') return null;
  return (
    <Notice tone={verdict.kind === 'notAllowed' ? 'error' : 'warning'}>
      <p>{reason}</p>
      {verdict.kind === 'notAllowed' && allowed.length > 0 && (
        <p>選べる額は {allowed.map((amount) => `${formatCount(amount)}円`).join('、')} です。</p>
      )}
    </Notice>
  );
}

/** Conditions of amounts, amounts that are closed, and what else to know. */
function Conditions({ aid }: Readonly<{ aid: AidAnswer }>) {
  const conditions = aid.choices.flatMap(({ condition }) => condition?.words ?? []);
  const refused = aid.refused.map(({ amount, reason }) => `${formatCount(amount)}円は選べません。${reason}`);
  const sentences = [...new Set([...conditions, ...refused, ...aid.notes])].filter(
    (sentence) => sentence !== aid.reason,
  );
  if (sentences.length === 0) return null;
  return (
    <ul className="list-disc pl-5 text-table">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const placesOf = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [citationKey(citation), citation])).values(),
];

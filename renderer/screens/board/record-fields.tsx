import { type WithdrawalGround, withdrawalGrounds } from '#core/domain/progress/case-event.ts';
import { withdrawalGroundLabels } from '#core/domain/progress/words.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Draft, Problems } from './record-draft.ts';

/** What belongs to the kind that is recorded. */
export function DetailFields({
  draft,
  onChange,
  problems,
  rounds,
}: Readonly<{
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  problems: Problems;
  /** To which an application can be put off */
  rounds: readonly Readonly<{ id: string; label: string }>[];
}>) {
  const { kind } = draft;
  return (
    <>
      {kind === 'withdrawn' && (
        <SearchSelect
          label="辞退の区分"
          description="推薦状況表の「削除されたデータの件数」の区分です"
          choices={withdrawalGrounds.map((id) => ({ id, label: withdrawalGroundLabels[id] }))}
          value={draft.ground}
          onChange={(ground) => onChange({ ground: (ground ?? 'withdrawn') as WithdrawalGround })}
        />
      )}
      {kind === 'deferred' && (
        <SearchSelect
          label="どの回へ回しますか"
          required
          choices={rounds.map(({ id, label }) => ({ id, label }))}
          value={draft.to}
          onChange={(to) => onChange({ to })}
          problem={problems.to ?? null}
        />
      )}
      {kind === 'queried' && (
        <>
          <TextField
            label="何についての照会ですか"
            required
            maxLength={200}
            value={draft.about}
            onChange={(about) => onChange({ about })}
            problem={problems.about ?? null}
          />
          <TextField
            label="回答の期限（なければ空欄）"
            maxLength={40}
            value={draft.dueOn}
            onChange={(dueOn) => onChange({ dueOn })}
            problem={problems.dueOn ?? null}
            className="w-56"
          />
        </>
      )}
      {(kind === 'withdrawn' || kind === 'deferred' || kind === 'resumed') && (
        <TextField
          label="理由"
          description={kind === 'resumed' ? '取り消す理由' : '締めの用紙に印刷されます'}
          required
          maxLength={200}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          problem={problems.reason ?? null}
        />
      )}
    </>
  );
}

import type { StepCell, StepChange } from '#core/contract/adoption.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { Button } from '../../components/button.tsx';
import { SavedField } from '../../components/saved-field.tsx';
import { formatDate } from '../../format.ts';
import { dayText, typedDay } from '../calendar/day-text.ts';

export type ListedStep = Readonly<{
  step: string;
  label: string;
  cell: StepCell;
  /** Said under the label: a condition, what is wrong */
  note: string | null;
  /** The day on which a certificate was issued is asked */
  hasIssueDay?: boolean;
  hasDefects?: boolean;
  hasNotNeeded?: boolean;
}>;

/** The steps of one record with their day, each to be recorded, dated otherwise, found faulty or taken back. */
export function StepList({
  steps,
  today,
  onMark,
  onDefect,
}: Readonly<{
  steps: readonly ListedStep[];
  today: IsoDate;
  onMark: (step: string, mark: StepChange['mark'], sentence: string) => void;
  onDefect: (step: ListedStep) => void;
}>) {
  return (
    <ol className="flex flex-col">
      {steps.map((one) => (
        <li key={one.step} className="flex flex-col gap-1.5 border-b border-rule py-3 text-table first:pt-0">
          <p className="font-bold">{one.label}</p>
          {one.note !== null && <p className="text-small text-ink-soft">{one.note}</p>}
          <Standing cell={one.cell} />
          {one.cell.mark?.kind === 'done' && <Days one={one} onMark={onMark} />}
          <div className="flex flex-wrap gap-2">
            {one.cell.mark?.kind !== 'done' && (
              <Button
                size="small"
                onPress={() =>
                  onMark(
                    one.step,
                    { kind: 'done', on: today, issuedOn: null, note: null },
                    `「${one.label}」を済みにしました`,
                  )
                }
              >
                済みにする
              </Button>
            )}
            {one.cell.mark !== null && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => onMark(one.step, null, `「${one.label}」の記録を取り消しました`)}
              >
                取り消す
              </Button>
            )}
            {one.hasNotNeeded === true && one.cell.mark === null && (
              <Button
                size="small"
                variant="quiet"
                onPress={() =>
                  onMark(
                    one.step,
                    { kind: 'notNeeded', on: today, issuedOn: null, note: null },
                    `「${one.label}」を不要にしました`,
                  )
                }
              >
                不要にする
              </Button>
            )}
            {one.hasDefects === true && (
              <Button size="small" variant="danger" onPress={() => onDefect(one)}>
                不備
              </Button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Standing({ cell: { mark, asked, late } }: Readonly<{ cell: StepCell }>) {
  if (mark === null) {
    if (asked === 'notNeeded') return <p className="text-ink-faint">不要</p>;
    if (asked === 'ifApplicable') return <p className="text-ink-faint">該当するときだけ</p>;
    if (asked === 'undetermined') return <p className="font-bold text-unknown">？ 必要かどうか入力待ち</p>;
    return <p className="font-bold text-decide">{late ? '未（期限を過ぎています）' : '未'}</p>;
  }
  const who = `${formatDate(mark.on)}${mark.by === null ? '' : `　${mark.by}`}`;
  switch (mark.kind) {
    case 'done':
      return <p className="text-met">済み　{who}</p>;
    case 'defect':
      return (
        <p className="font-bold text-unmet">
          不備（{who}）{mark.note}
        </p>
      );
    case 'notNeeded':
      return <p className="text-ink-soft">不要　{who}</p>;
  }
}

/** Another day than the one on which it was ticked. */
function Days({
  one: { step, label, cell, hasIssueDay = false },
  onMark,
}: Readonly<{
  one: ListedStep;
  onMark: (step: string, mark: StepChange['mark'], sentence: string) => void;
}>) {
  const { mark } = cell;
  if (mark === null) return null;
  const { by: _by, ...stored } = mark;
  const save =
    (field: 'on' | 'issuedOn', isRequired: boolean) =>
    (text: string): Promise<string | null> => {
      const { day, problem } = typedDay(text, isRequired);
      if (problem === null) onMark(step, { ...stored, [field]: day }, `「${label}」の日付を直しました`);
      return Promise.resolve(problem);
    };
  return (
    <div className="grid grid-cols-2 gap-2">
      <SavedField label="日付" text={dayText(mark.on)} onSave={save('on', true)} />
      {hasIssueDay && (
        <SavedField label="発行日" text={dayText(mark.issuedOn)} onSave={save('issuedOn', false)} />
      )}
    </div>
  );
}

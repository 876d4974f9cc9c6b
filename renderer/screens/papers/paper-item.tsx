import { nextSteps, withoutLast } from '#core/domain/paper-way/order.ts';
import type { PaperStep, StepKind } from '#core/domain/paper-way/step.ts';
import { stageLabels, stepDetail } from '#core/domain/paper-way/words.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { Button, type ButtonVariant } from '../../components/button.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { formatMonthDay } from '../../format.ts';
import type { RecordedKind } from './step-draft.ts';

/** What each step is called where it is offered. */
const offers: Readonly<Record<RecordedKind, Readonly<{ label: string; variant: ButtonVariant }>>> = {
  received: { label: '受領', variant: 'secondary' },
  resubmitted: { label: '再提出を受領', variant: 'secondary' },
  checked: { label: '点検済み', variant: 'secondary' },
  returned: { label: '不備', variant: 'danger' },
  queried: { label: '不備照会', variant: 'danger' },
  givenBack: { label: '返却', variant: 'quiet' },
  kept: { label: '保管', variant: 'quiet' },
  destroyed: { label: '廃棄', variant: 'quiet' },
};

const isOffered = (kind: StepKind): kind is RecordedKind => kind in offers;

/** One paper of a student: why it is owed, its way so far, and what can be recorded now. */
export function PaperItem({
  status,
  onStep,
  onTakeBack,
}: Readonly<{
  status: PaperStatus;
  onStep: (kind: RecordedKind) => void;
  onTakeBack: () => void;
}>) {
  const { need, way } = status;
  return (
    <li className="flex flex-col gap-1.5 border-b border-rule py-3 text-table first:pt-0">
      <p className="font-bold">
        {need.number} {need.label}
      </p>
      <p>{need.reason}</p>
      {need.form !== null && <p className="text-small text-ink-soft">{need.form}</p>}
      {way.length === 0 ? <NotYet status={status} /> : <Way way={way} label={need.label} />}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {withoutLast(way) !== null && (
          <Button size="small" variant="quiet" onPress={onTakeBack}>
            取り消す
          </Button>
        )}
        {nextSteps(way)
          .filter(isOffered)
          .toReversed()
          .map((kind) => (
            <Button key={kind} size="small" variant={offers[kind].variant} onPress={() => onStep(kind)}>
              {offers[kind].label}
            </Button>
          ))}
      </div>
      <div>
        <SourceLink citation={need.citation} />
      </div>
    </li>
  );
}

const NotYet = ({ status: { need } }: Readonly<{ status: PaperStatus }>) =>
  need.status === 'needed' ? (
    <p className="font-bold text-decide">未提出</p>
  ) : (
    <p className="font-bold text-unknown">？ 必要かどうか入力待ち</p>
  );

/** Every station with its day and person, the newest last. */
function Way({ way, label }: Readonly<{ way: readonly PaperStep[]; label: string }>) {
  return (
    <ol aria-label={`${label}の経過`} className="flex flex-col gap-0.5 border-l-2 border-rule pl-3">
      {way.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stations are only ever added at the end
        <li key={at} className="flex flex-wrap gap-x-2">
          <span className="w-16 shrink-0 text-ink-soft">{formatMonthDay(step.on)}</span>
          <span className={lookOf(step)}>{stageLabels[step.kind]}</span>
          <span>{stepDetail(step)}</span>
          {step.note !== null && <span className="text-ink-soft">{step.note}</span>}
          {step.by !== null && <span className="ml-auto text-small text-ink-faint">{step.by}</span>}
        </li>
      ))}
    </ol>
  );
}

const lookOf = ({ kind }: PaperStep): string =>
  kind === 'returned' || kind === 'queried' ? 'font-bold text-unmet' : 'font-bold text-met';

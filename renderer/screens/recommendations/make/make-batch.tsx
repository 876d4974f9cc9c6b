import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { CandidatesView } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange, useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { useDelayed } from '../../../components/use-delayed.ts';
import { formatCount } from '../../../format.ts';
import { useDay } from '../use-day.ts';
import { CandidateTable } from './candidate-table.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { LetterFields } from './letter-fields.tsx';
import { type LetterTexts, letterTexts, readLetter } from './letter-texts.ts';

/** ms without typing before the day counts */
const pause = 400;

/** 推薦書を作る: who, with which names and numbers, a look at it, and it is made. `made`: its id; null = not made. */
export function MakeBatch({
  round,
  onDone,
}: Readonly<{ round: string; onDone: (made: string | null) => void }>) {
  const overview = useQueryOf('recommendations.list', {});
  if (overview.error !== null)
    return <ReadFailure failure={overview.error} onRetry={() => void overview.refetch()} />;
  if (overview.data === undefined) return <Loading />;
  const label = overview.data.rounds.find(({ id }) => id === round)?.label ?? '';
  return <OnDay round={round} label={label} asOf={overview.data.asOf} onDone={onDone} />;
}

type Props = Readonly<{
  round: string;
  label: string;
  asOf: IsoDate;
  onDone: (made: string | null) => void;
}>;

/** Who can be taken depends on the day of the 推薦書. */
function OnDay({ asOf, ...props }: Props) {
  const day = useDay(asOf);
  const on = useDelayed(day.date, pause) ?? asOf;
  const view = useQueryOf('recommendations.candidates', { round: props.round, on }, { keepPrevious: true });
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  return view.data === undefined ? <Loading /> : <Choice {...props} asOf={asOf} view={view.data} day={day} />;
}

function Choice({
  round,
  label,
  asOf,
  view,
  day,
  onDone,
}: Props & Readonly<{ view: CandidatesView; day: ReturnType<typeof useDay> }>) {
  // Whom the officer leaves out of those who can be taken, whoever these are on the day that is typed
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [texts, setTexts] = useState<LetterTexts>(() => letterTexts(view));
  const [shown, setShown] = useState(false);
  const [looking, setLooking] = useState(false);
  const ready = view.lines.filter(({ obstacles }) => obstacles.length === 0);
  const chosen = ready.filter(({ studentNumber }) => !left.has(studentNumber));
  const { letter, problems } = readLetter(texts);
  const complete = letter !== null && day.date !== null && chosen.length > 0;
  const record = useChange('progress.record');
  const toggle = (studentNumbers: readonly string[], on: boolean): void => {
    const next = new Set(left);
    for (const studentNumber of studentNumbers) {
      if (on) next.delete(studentNumber);
      else next.add(studentNumber);
    }
    setLeft(next);
  };
  const typed = async (studentNumbers: readonly string[]): Promise<void> => {
    const reply = await record.run({
      detail: { kind: 'gradesTyped' },
      on: day.date ?? asOf,
      studentNumbers: [...studentNumbers],
      round,
      note: null,
    });
    if (!reply.ok) return;
    const { applied, rejected } = reply.value;
    const refused =
      rejected.length === 0 ? '' : `${rejected.length} 人は記録していません。${rejected[0]?.problem ?? ''}`;
    showToast({
      tone: rejected.length === 0 ? 'success' : 'error',
      message: `${formatCount(applied)} 人の成績入力を記録しました。${refused}`,
    });
  };
  return (
    <>
      <PageHeading
        title={`推薦書を作る　第${view.number}次（${label}）`}
        actions={
          <>
            <Button icon={ArrowLeft} onPress={() => onDone(null)}>
              やめて戻る
            </Button>
            <Button
              variant="primary"
              isDisabled={chosen.length === 0}
              onPress={() => {
                setShown(true);
                if (complete) setLooking(true);
              }}
            >
              {formatCount(chosen.length)} 人の見本を確かめる
            </Button>
          </>
        }
      >
        今推薦できる生徒が選ばれています。載せない生徒は外してください（Space・クリック）。日付と氏名を確かめて、見本に進みます。
      </PageHeading>
      <div className="flex min-h-0 grow border-t border-rule">
        <CandidateTable
          lines={view.lines}
          left={left}
          onToggle={toggle}
          onTyped={(studentNumbers) => void typed(studentNumbers)}
        />
        <LetterFields
          texts={texts}
          onTexts={setTexts}
          problems={shown ? problems : new Map()}
          day={day}
          dayProblem={shown || day.text.trim() !== '' ? day.problem : null}
          recorded={view.recorded}
        />
      </div>
      {looking && letter !== null && day.date !== null && (
        <DraftPreview
          draft={{
            ...letter,
            round,
            letterDate: day.date,
            studentNumbers: chosen.map(({ studentNumber }) => studentNumber),
          }}
          number={view.number}
          onClose={() => setLooking(false)}
          onMade={onDone}
        />
      )}
    </>
  );
}

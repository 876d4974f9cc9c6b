import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Inspection, InspectionQuestion } from '#core/contract/inspection.ts';
import { placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import { isComposing, isTextEntry } from '../../../keyboard.ts';
import { todayOf } from '../../../today.ts';
import { DefectList } from './defect-list.tsx';
import { PaperQuestions } from './paper-questions.tsx';
import { useAnswers } from './use-answers.ts';

/** One student: every question of the papers in hand, answered by keys, and what else keeps the envelope open. */
export function InspectionPanel({
  studentNumber,
  onNext,
}: Readonly<{ studentNumber: string; onNext: (() => void) | null }>) {
  const status = useQueryOf('workspace.status', {});
  const inspection = useQueryOf('inspection.of', { studentNumber });
  if (inspection.error !== null)
    return <ReadFailure failure={inspection.error} onRetry={() => void inspection.refetch()} />;
  if (inspection.data === undefined || status.data === undefined) return <Loading />;
  return <Loaded inspection={inspection.data} today={todayOf(status.data)} onNext={onNext} />;
}

function Loaded({
  inspection,
  today,
  onNext,
}: Readonly<{ inspection: Inspection; today: string; onNext: (() => void) | null }>) {
  const { line, questions, defects, fiscalYear } = inspection;
  const { answer, approve } = useAnswers(line.studentNumber, today);
  const place = useRef<HTMLElement>(null);
  const papers = [...Map.groupBy(questions, ({ paperKey }) => paperKey)];
  // Coming from another student by 「次の生徒」, the hands are already on the keys.
  useEffect(() => fieldsIn(place.current)[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || isTextEntry(event.target) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const fields = fieldsIn(place.current);
    const at = fields.findIndex((field) => field.contains(document.activeElement));
    const question = questions[at];
    const done = act(event.key.toLowerCase(), { fields, at, question, papers, fiscalYear, approve, onNext });
    if (done) event.preventDefault();
  };
  return (
    <section
      ref={place}
      aria-label={`${line.name}さんの点検`}
      className="flex min-h-0 grow flex-col border-l border-rule pl-4"
      onKeyDown={onKeyDown}
    >
      <header className="flex items-start justify-between gap-2 pb-1">
        <div>
          <p className="text-small text-ink-faint">
            {placeOf(line)}　{line.studentNumber}
            {line.receiptNumber === null ? '' : `　受付番号 ${line.receiptNumber}`}
          </p>
          <h2 className="text-lg font-bold">{line.name}</h2>
        </div>
        <Button size="small" variant="primary" isDisabled={onNext === null} onPress={() => onNext?.()}>
          次の生徒（N）
        </Button>
      </header>
      <p className="pb-2 text-small text-ink-soft">
        ↑↓ 移る　1 はい　2 不備　3 該当なし　0 取り消す　A 残りはすべて「はい」
      </p>
      <div className="min-h-0 grow overflow-auto">
        {papers.map(([key, ofPaper]) => (
          <PaperQuestions
            key={key}
            student={line}
            questions={ofPaper}
            fiscalYear={fiscalYear}
            today={today}
            onAnswer={answer}
            onApprove={() => void approve(ofPaper, fiscalYear)}
          />
        ))}
        <DefectList defects={defects} studentNumber={line.studentNumber} />
        <div className="py-3">
          <PrintSheetButtons
            sheet={{ kind: 'inspection', studentNumbers: [line.studentNumber] }}
            studentNumber={null}
          />
        </div>
      </div>
    </section>
  );
}

const fieldsIn = (place: HTMLElement | null): readonly HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('[data-question]') ?? []),
];

type Keys = Readonly<{
  fields: readonly HTMLElement[];
  at: number;
  question: InspectionQuestion | undefined;
  papers: readonly (readonly [string, readonly InspectionQuestion[]])[];
  fiscalYear: number;
  approve: (questions: readonly InspectionQuestion[], fiscalYear: number) => Promise<void>;
  onNext: (() => void) | null;
}>;

const answerKeys: Readonly<Record<string, string>> = { '1': 'ok', '2': 'defect', '3': 'notApplicable' };

/** True where the key means something here. */
function act(key: string, { fields, at, question, papers, fiscalYear, approve, onNext }: Keys): boolean {
  if (key === 'n') {
    onNext?.();
    return true;
  }
  if (key === 'arrowdown' || key === 'arrowup') {
    fields[key === 'arrowdown' ? Math.min(at + 1, fields.length - 1) : Math.max(at - 1, 0)]?.focus();
    return true;
  }
  const field = fields[at];
  if (field === undefined || question === undefined) return false;
  if (key === 'a') {
    const own = papers.find(([paperKey]) => paperKey === question.paperKey)?.[1] ?? [];
    void approve(own, fiscalYear);
    const last = own.at(-1);
    const after = last === undefined ? -1 : fields.findIndex((each) => isOf(each, last)) + 1;
    fields[after]?.focus();
    return true;
  }
  return press(key, field, question, fields[at + 1]);
}

/** Presses the button that the key stands for; 0 presses the one that is chosen and so takes the answer back. */
function press(
  key: string,
  field: HTMLElement,
  question: InspectionQuestion,
  following: HTMLElement | undefined,
): boolean {
  const wanted = key === '0' ? question.outcome : (answerKeys[key] ?? null);
  if (wanted === null) return false;
  const button = field.querySelector<HTMLElement>(`[data-answer="${wanted}"]`);
  if (button === null) {
    // A date is typed: the key leads into its field.
    field.closest('li')?.querySelector<HTMLElement>('input')?.focus();
    return true;
  }
  if (key === '0' || question.outcome !== wanted) button.click();
  if (key === '1' || key === '3') following?.focus();
  return true;
}

const isOf = (field: HTMLElement, { paperKey, look }: InspectionQuestion): boolean =>
  field.dataset.question === `${paperKey} ${look}`;

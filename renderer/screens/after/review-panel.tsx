import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { ReviewRow, ReviewTable } from '#core/contract/adoption.ts';
import { reviewStepLabels, reviewSteps } from '#core/domain/adoption/review.ts';
import { holderKindLabels } from '#core/domain/adoption/words.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import { continuationMeasures } from '#core/domain/verdict.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatDate } from '../../format.ts';
import { Criterion } from '../judgement/judgement-criterion.tsx';
import { CitedRules } from './cited-rules.tsx';
import { HistoryList } from './history-list.tsx';
import { Measure } from './review-columns.tsx';
import { StepList } from './step-list.tsx';
import type { AdoptionChanges } from './use-adoption-changes.ts';

/** One review: the figures with their sources, the school's decision, the steps before and after it, and the history. */
export function ReviewPanel({
  row,
  table,
  today,
  changes,
  onClose,
}: Readonly<{
  row: ReviewRow;
  table: ReviewTable;
  today: IsoDate;
  changes: AdoptionChanges;
  onClose: () => void;
}>) {
  const { year, edition, request } = table;
  const says = [
    ...(edition === null
      ? []
      : [edition.decidedBy, ...(edition.finalYear === null ? [] : [edition.finalYear])]),
    ...(request === null ? [] : [request.rules.yearly]),
  ];
  return (
    <SidePanel
      title={row.name}
      subtitle={[placeOf(row), row.studentNumber, row.holder.scholarNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <p className="mb-3 text-table">
        {holderKindLabels[row.holder.kind]}　{fiscalYearWords(year)}
        {row.need.kind !== 'toFile' && `　${row.need.reason}`}
      </p>
      {(row.before.length > 0 || row.warnedBefore !== null) && <Before row={row} />}
      <DecisionForm row={row} year={year} changes={changes} />
      <StepList
        today={today}
        steps={reviewSteps.flatMap((step) => {
          const cell = row.cells[step];
          return cell === undefined || (cell.asked === 'notNeeded' && cell.mark === null)
            ? []
            : [
                {
                  step,
                  label: reviewStepLabels[step],
                  cell,
                  note: null,
                  hasNotNeeded: step === 'request',
                },
              ];
        })}
        onMark={(step, mark, sentence) => {
          const known = reviewSteps.find((each) => each === step);
          if (known !== undefined)
            void changes.mark([{ of: 'review', holderId: row.key, year, step: known, mark }], sentence);
        }}
        onDefect={() => {}}
      />
      {edition !== null && row.criteria.length > 0 && (
        <section className="mt-5">
          <h3 className="font-bold">数値による見込み</h3>
          <ul>
            {row.criteria.map((criterion) => (
              <Criterion
                key={criterion.id}
                criterion={criterion}
                wish="continuation"
                edition={edition.id}
                sentence={null}
                isFirst={false}
              />
            ))}
          </ul>
        </section>
      )}
      <CitedRules title="認定のしかた" rules={says} edition={edition?.id ?? request?.edition ?? ''} />
      <HistoryList studentNumber={row.studentNumber} />
    </SidePanel>
  );
}

/** 前回の警告 and the measures of earlier years, which weigh on this one. */
function Before({ row: { before, warnedBefore } }: Readonly<{ row: ReviewRow }>) {
  return (
    <p className="mb-3 text-table">
      これまで：
      {before.length === 0
        ? warnedBefore === true
          ? '前回は警告（名簿）'
          : '前回は警告でない（名簿）'
        : before.map(({ year, measure }) => `${fiscalYearWords(year)} ${measureLabels[measure]}`).join('、')}
    </p>
  );
}

function DecisionForm({
  row,
  year,
  changes,
}: Readonly<{ row: ReviewRow; year: number; changes: AdoptionChanges }>) {
  const { decision, proposed } = row;
  const [measure, setMeasure] = useState(decision?.measure ?? proposed);
  const [reason, setReason] = useState(decision?.reason ?? '');
  const deviates = measure !== null && proposed !== null && measure !== proposed;
  return (
    <section className="mb-5 flex flex-col gap-3 rounded-6 border border-rule p-3">
      <h3 className="font-bold">学校の決定</h3>
      {decision !== null && (
        <p className="text-table">
          <Measure measure={decision.measure} />　{formatDate(decision.on)}
          {decision.by === null ? '' : `　${decision.by}`}
        </p>
      )}
      <RadioGroup
        aria-label="区分"
        value={measure}
        onChange={(id) => setMeasure(continuationMeasures.find((each) => each === id) ?? null)}
        className="flex flex-wrap gap-2"
      >
        {continuationMeasures.map((each) => (
          <Radio
            key={each}
            value={each}
            className="inline-flex min-h-row items-center rounded-full border border-rule-strong bg-white px-3 text-table data-[selected]:border-accent data-[selected]:bg-accent-soft data-[selected]:font-bold"
          >
            {continuationMeasures.indexOf(each) + 1} {measureLabels[each]}
            {each === proposed && '（見込み）'}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label="理由"
        description={
          deviates ? '見込みと違うので、理由が要ります。' : '見込みのとおりなら空欄でかまいません。'
        }
        required={deviates}
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="primary"
          isDisabled={measure === null || changes.pending}
          onPress={() =>
            void changes.decide(
              year,
              [{ holderId: row.key, measure, reason: reason.trim() === '' ? null : reason }],
              `${row.name}さんの区分を決めました`,
            )
          }
        >
          決める
        </Button>
        {decision !== null && (
          <Button
            size="small"
            variant="quiet"
            isDisabled={changes.pending}
            onPress={() =>
              void changes.decide(
                year,
                [{ holderId: row.key, measure: null, reason: null }],
                `${row.name}さんの決定を取り消しました`,
              )
            }
          >
            決定を取り消す
          </Button>
        )}
      </div>
    </section>
  );
}

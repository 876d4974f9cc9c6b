import type { GuaranteeAnswer } from '#core/contract/guarantee.ts';
import type { FeeAnswer } from '#core/domain/guarantee/fees.ts';
import { Notice } from '../../../components/notice.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { formatCount } from '../../../format.ts';
import type { FeeChoice } from './fee-choice.ts';

const sides = { institution: '機関保証', personal: '人的保証' } as const;

/** 機関保証: what it costs as far as the table goes, how one chooses, and how one changes between the two. */
export function Institution({
  answer,
  choices,
  fee,
  onFee,
}: Readonly<{
  answer: GuaranteeAnswer;
  choices: readonly FeeChoice[];
  fee: FeeChoice | null;
  onFee: (fee: FeeChoice | null) => void;
}>) {
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-bold">保証料（目安）</h2>
        {choices.length === 0 ? (
          <Notice>
            この版の出典には保証料の表がありません。日本学生支援機構のホームページで確かめてください。
          </Notice>
        ) : (
          <SearchSelect
            label="借りる奨学金（表にあるもの）"
            choices={choices}
            value={fee?.id ?? null}
            onChange={(id) => onFee(choices.find((choice) => choice.id === id) ?? null)}
            className="w-96"
          />
        )}
        {answer.fee !== null && <Fee fee={answer.fee} />}
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-bold">保証制度の選び方</h2>
        <ul className="flex flex-col gap-2">
          {answer.choice.map(({ value, citation }) => (
            <li key={value.label} className="text-table">
              <span className="font-bold">{value.label}</span>　{value.text}。
              <SourceLink citation={citation} />
            </li>
          ))}
        </ul>
      </section>
      {answer.changes.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg font-bold">保証の変更</h2>
          <ul className="flex flex-col gap-2">
            {answer.changes.map(({ value, citation }) => (
              <li key={value.from} className="text-table">
                <span className="font-bold">
                  {sides[value.from]}から{sides[value.to]}へ:{' '}
                  {value.isPossible ? '変更できます' : '変更できません'}
                </span>
                {value.cases.length > 0 && <span>（{value.cases.join('、')}）</span>}
                {value.note}
                <SourceLink citation={citation} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fee({ fee }: Readonly<{ fee: FeeAnswer }>) {
  if (fee.kind === 'notInTable') {
    return (
      <Notice tone="warning">
        {fee.reason}
        {fee.note}
      </Notice>
    );
  }
  const per = fee.per === 'month' ? '月額 ' : '';
  return (
    <section
      aria-label="保証料"
      className="flex flex-col gap-1 rounded-8 border border-rule-strong px-5 py-4"
    >
      <p>
        保証料
        <span className="ml-2 text-xl font-bold">
          {per}
          {formatCount(fee.fee)}円
        </span>
      </p>
      <p className="text-table">
        振り込まれる額 {per}
        {formatCount(fee.paidOut)}円、保証料の合計 {formatCount(fee.total)}円
      </p>
      <p className="phrase text-table">{fee.reason}</p>
      <p className="phrase text-table text-ink-soft">{fee.note}</p>
      <div className="flex flex-wrap gap-x-2">
        {fee.citations.map((citation) => (
          <SourceLink key={citation.quote} citation={citation} />
        ))}
      </div>
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Standing } from '#core/domain/cohort/standing.ts';

/** Where the student stands by GPA among all of the same 学部(科) and 学年. */
export function GroupPlace({ standing }: Readonly<{ standing: Standing }>) {
  const { groupLabel, headCount, rank, sharedBy, mean, exactMean, reachesMean, source, applicantsOnly } =
    standing;
  return (
    <div className="flex flex-col gap-1 rounded-6 bg-solid-gray-50 px-3 py-2 text-table">
      <dl className="flex flex-col gap-1">
        <Line term="順位">
          {rank === null ? (
            'GPA を入力すると決まります'
          ) : (
            <>
              <strong>
                {headCount} 人中 {rank} 位
              </strong>
              {sharedBy === null || sharedBy === 1 ? '' : `（同じ順位 ${sharedBy} 人）`}
            </>
          )}
        </Line>
        <Line term="集団">
          {groupLabel === '' ? '同じ学部（科）・学年' : groupLabel}
          {source === 'typed' ? '（学校が入力した順位と人数）' : '（名簿の GPA から計算）'}
        </Line>
        {mean === null ? null : (
          <Line term="平均">
            {mean}（{exactMean}）
            {reachesMean === null ? '' : reachesMean ? '　平均以上' : '　平均に届きません'}
          </Line>
        )}
      </dl>
      {applicantsOnly ? (
        <p className="text-small text-ink-soft">
          この集団は申込者だけです。申し込まない生徒も含めた全員の GPA
          を取り込むか、「順位の対象人数」を入力してください。
        </p>
      ) : null}
    </div>
  );
}

const Line = ({ term, children }: Readonly<{ term: string; children: ReactNode }>) => (
  <div className="flex gap-3">
    <dt className="w-10 shrink-0 text-ink-faint">{term}</dt>
    <dd>{children}</dd>
  </div>
);

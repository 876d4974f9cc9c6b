import type { ReactNode } from 'react';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';

/** Where the student stands by GPA among all of the same 学部(科) and 学年. */
export function GroupPlace({ applicant, standing }: Readonly<{ applicant: Applicant; standing: Standing }>) {
  const { groupLabel, headCount, rank, sharedBy, mean, exactMean, reachesMean, source } = standing;
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
      {notesOf(applicant, standing).map((note) => (
        <p key={note} className="text-small text-ink-soft">
          {note}
        </p>
      ))}
    </div>
  );
}

const Line = ({ term, children }: Readonly<{ term: string; children: ReactNode }>) => (
  <div className="flex gap-3">
    <dt className="w-10 shrink-0 text-ink-faint">{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** What keeps the place from being judged by. */
function notesOf(
  { gpaRank, gpaHeadCount }: Applicant,
  { withoutGpa, applicantsOnly }: Standing,
): readonly string[] {
  return [
    ...((gpaRank === null) === (gpaHeadCount === null)
      ? []
      : ['「順位」と「対象人数」は、両方を入力すると判定に使います。']),
    ...(withoutGpa === 0
      ? []
      : [`GPA のない生徒が ${withoutGpa} 人いるため、順位と平均はまだ変わることがあります。`]),
    ...(applicantsOnly
      ? [
          'この集団は申込者だけです。申し込まない生徒も含めた全員の GPA を取り込むか、学校で出した「順位」と「対象人数」を入力してください。',
        ]
      : []),
  ];
}

import type { NoticeRound } from '#core/domain/school-calendar/notice-table.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { periodOrNone } from './period-words.ts';

/** What was read, row by row, to be compared with the notice; a row without 申込期間 cannot be taken. */
export function NoticeRounds({
  rounds,
  left,
  known,
  onLeave,
}: Readonly<{
  rounds: readonly NoticeRound[];
  /** Rows that are not taken, by their place */
  left: ReadonlySet<number>;
  /** Names of rounds that stand already and give way */
  known: readonly string[];
  onLeave: (left: ReadonlySet<number>) => void;
}>) {
  const toggle = (at: number, isTaken: boolean): void => {
    const next = new Set(left);
    if (isTaken) next.delete(at);
    else next.add(at);
    onLeave(next);
  };
  return (
    <table className="table w-full" aria-label="読み取った募集回">
      <thead>
        <tr>
          <th scope="col">取り込む回</th>
          <th scope="col">申込期間</th>
          <th scope="col">申込書類の送付期限</th>
          <th scope="col">推薦期間</th>
          <th scope="col">採用候補者の決定</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ label, application, posting, recommendation, result, remarks }, at) => (
          // Two rows may bear the same name: then one of them has to be left out.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
          <tr key={at} className="align-top">
            <th scope="row">
              <Checkbox
                isSelected={application !== null && !left.has(at)}
                isDisabled={application === null}
                onChange={(isTaken) => toggle(at, isTaken)}
              >
                {label}
              </Checkbox>
            </th>
            <td>
              {periodOrNone(application)}
              {known.includes(label) && (
                <p className="text-small text-ink-soft">今ある{label}の日程に代わります。</p>
              )}
              {remarks.map((remark) => (
                <p key={remark} className="phrase text-small text-unmet">
                  {remark}
                </p>
              ))}
            </td>
            <td>{periodOrNone(posting)}</td>
            <td>{periodOrNone(recommendation)}</td>
            <td>{result ?? '―'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

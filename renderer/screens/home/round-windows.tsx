import type { HomeSummary } from '#core/contract/home.ts';
import { formatMonthDay } from '../../format.ts';

type RoundWindow = HomeSummary['windows'][number];

function standing(window: RoundWindow): string {
  switch (window.state) {
    case 'before':
      return 'これから';
    case 'open':
      return window.daysLeft === 0 ? '今日まで' : `残り ${window.daysLeft} 日`;
    case 'past':
      return '終了';
  }
}

/** The dates of the edition with how many days are left. */
export function RoundWindows({ windows }: Readonly<{ windows: readonly RoundWindow[] }>) {
  if (windows.length === 0) return null;
  return (
    <section aria-labelledby="windows-heading">
      <h2 id="windows-heading" className="mb-2 text-lg font-bold">
        期間
      </h2>
      <table className="table w-full">
        <thead>
          <tr>
            <th scope="col">期間</th>
            <th scope="col">始まり</th>
            <th scope="col">終わり</th>
            <th scope="col">いま</th>
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <tr
              key={`${window.label}${window.from}`}
              className={window.state === 'past' ? 'text-ink-faint' : ''}
            >
              <th scope="row" className={window.state === 'open' ? 'font-bold' : 'font-normal'}>
                {window.label}
              </th>
              <td className="whitespace-nowrap">{formatMonthDay(window.from)}</td>
              <td className="whitespace-nowrap">{formatMonthDay(window.to)}</td>
              <td className={window.state === 'open' ? 'font-bold whitespace-nowrap' : 'whitespace-nowrap'}>
                {standing(window)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

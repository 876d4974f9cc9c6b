import { japaneseMonth } from '#core/domain/dates.ts';
import type { CombinedYear } from '#core/domain/repayment/together.ts';
import { formatCount } from '../../../format.ts';

/** The figures of the chart, and what is paid each year. */
export function RepaymentYears({
  years,
  names,
}: Readonly<{ years: readonly CombinedYear[]; names: readonly string[] }>) {
  const both = names.length > 1;
  const dated = years.every(({ from }) => from !== null);
  return (
    <div className="overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">年目</th>
            {dated && <th scope="col">はじまり</th>}
            {names.map((name) => (
              <th key={name} scope="col" className="num">
                {both ? `${name}を返す額` : '返す額'}
              </th>
            ))}
            {both && (
              <th scope="col" className="num">
                合わせて返す額
              </th>
            )}
            <th scope="col" className="num">
              残りの元金
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, from, payments, total, balances }) => (
            <tr key={year}>
              <th scope="row" className="font-normal">
                {year}
              </th>
              {dated && <td>{from === null ? '―' : japaneseMonth(from)}</td>}
              {names.map((name, index) => (
                <td key={name} className="num">
                  {formatCount(payments[index] ?? 0)}円
                </td>
              ))}
              {both && <td className="num">{formatCount(total)}円</td>}
              <td className="num">{formatCount(balances.reduce((sum, balance) => sum + balance, 0))}円</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ListReading } from '#core/contract/adoption.ts';
import { cx } from '../../components/class-names.ts';

const statusWords = { new: '追加', changed: '更新', same: '変更なし', problem: '記録しない' } as const;
const looks = {
  new: 'text-met',
  changed: 'text-accent',
  same: 'text-ink-faint',
  problem: 'font-bold text-unmet',
} as const;

/** So many lines are shown; the counts are of all. */
const most = 200;

/** Line by line what would be recorded; lines with a problem stand first, with the reason. */
export function PastedLines({ reading: { lines } }: Readonly<{ reading: ListReading }>) {
  const all = [...lines];
  const count = (status: keyof typeof statusWords): number =>
    all.filter((line) => line.status === status).length;
  const shown = [
    ...all.filter(({ status }) => status === 'problem'),
    ...all.filter(({ status }) => status !== 'problem'),
  ].slice(0, most);
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="text-table">
        {(['new', 'changed', 'same', 'problem'] as const)
          .filter((status) => count(status) > 0)
          .map((status) => `${statusWords[status]} ${count(status)}`)
          .join('　')}
        {all.length === 0 && '読める行がありません。'}
      </p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label="貼り付けた行"
        className="max-h-72 overflow-auto"
      >
        <table className="table w-full">
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">結果</th>
              <th scope="col">内容</th>
              <th scope="col">確かめること</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.line}>
                <th scope="row">{line.line}</th>
                <td className={cx('whitespace-nowrap', looks[line.status])}>{statusWords[line.status]}</td>
                <td>{Object.values(line.texts).join('　')}</td>
                <td className={line.status === 'problem' ? 'text-unmet' : undefined}>
                  {line.status === 'problem' ? line.problem : (line.notice ?? '')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

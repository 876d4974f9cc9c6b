import { useNavigate } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import type { YearListed } from '#core/contract/year.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { formatCount, formatStamp } from '../../format.ts';

/** The records of the years that are over; each can be read with every screen. */
export function PastYears({ records }: Readonly<{ records: readonly YearListed[] }>) {
  const open = useChange('year.open');
  const navigate = useNavigate();
  return (
    <section aria-labelledby="past-years">
      <h2 id="past-years" className="mb-2 text-lg font-bold">
        過ぎた年度の記録
      </h2>
      {records.length === 0 ? (
        <p className="text-ink-soft">まだありません。年度を切り替えると、その年度の記録がここに残ります。</p>
      ) : (
        <>
          <p className="phrase mb-2 text-table text-ink-soft">
            名簿、判定、書類、帳票のどの画面でも、その年度の規則のまま見て印刷できます。変更はできません。
          </p>
          <table className="table w-full">
            <thead>
              <tr>
                <th scope="col">年度</th>
                <th scope="col">制度</th>
                <th scope="col" className="num">
                  名簿の人数
                </th>
                <th scope="col">記録した日時</th>
                <th scope="col">
                  <span className="sr-only">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {records.map((record) => (
                <tr key={record.id}>
                  <th scope="row" className="whitespace-nowrap">
                    {record.year ?? `${record.id}（読めません）`}
                  </th>
                  <td className="w-full">{record.editionTitle}</td>
                  <td className="num">{record.year === null ? '' : `${formatCount(record.students)} 人`}</td>
                  <td className="whitespace-nowrap">
                    {record.laidDownAt === '' ? '' : formatStamp(record.laidDownAt)}
                  </td>
                  <td>
                    <Button
                      size="small"
                      icon={BookOpen}
                      aria-label={`${record.year ?? record.id}の記録を見る`}
                      isDisabled={open.pending || record.year === null}
                      onPress={async () => {
                        const reply = await open.run({ id: record.id });
                        if (reply.ok) void navigate({ to: '/' });
                      }}
                    >
                      記録を見る
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

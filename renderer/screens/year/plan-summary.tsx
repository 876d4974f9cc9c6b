import type { ReactNode } from 'react';
import type { YearPreview } from '#core/contract/year.ts';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../format.ts';

/** What happens beside the students: what is unfinished, what is emptied, what goes into the record. */
export function PlanSummary({ preview }: Readonly<{ preview: YearPreview }>) {
  const { warnings, years, cleared, emptied, deadlines, from, to, editionTitle } = preview;
  return (
    <section
      aria-label="切り替えの内容"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="flex min-h-0 w-[24rem] shrink-0 flex-col gap-5 overflow-auto border-l border-rule bg-white px-5 py-3"
    >
      {warnings.length > 0 && (
        <Notice tone="warning" title={`${from}で終わっていないことがあります`}>
          <ul className="list-disc pl-5">
            {warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="mt-1">切り替えても、この年度の記録にはそのまま残ります。</p>
        </Notice>
      )}
      {years > 1 && (
        <Notice tone="warning">
          {from}から{to}まで {years} 年あります。進級する生徒の学年は {years} 年進みます。
        </Notice>
      )}
      <Part title="新しい年度の判定">{editionTitle}</Part>
      <Part title="そのまま残すもの">
        学校の情報、校内基準、学校の休み、科目ごとの評定（残る生徒）、氏名・在籍の項目
      </Part>
      {deadlines.carried.length + deadlines.left.length > 0 && (
        <Part title="校内の締切">
          {deadlines.carried.length > 0 && (
            <p>学校日で数えた締切は引き継ぎます: {deadlines.carried.join('、')}</p>
          )}
          {deadlines.left.length > 0 && <p>日付で決めた締切は引き継ぎません: {deadlines.left.join('、')}</p>}
        </Part>
      )}
      {cleared.length > 0 && (
        <Part title="この年度の記録に残して、空にするもの">
          <ul>
            {cleared.map(({ name, rows }) => (
              <li key={name} className="flex justify-between gap-3">
                <span>{name}</span>
                <span className="tabular-nums">{formatCount(rows)} 件</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {emptied.length > 0 && (
        <Part title="残る生徒の、空にする項目">
          <ul className="flex flex-col gap-1.5">
            {emptied.map(({ label, students, reason }) => (
              <li key={label}>
                <span className="flex justify-between gap-3">
                  <span className="font-bold">{label}</span>
                  <span className="shrink-0 tabular-nums">{formatCount(students)} 人</span>
                </span>
                <span className="phrase block text-small text-ink-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
}

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section>
    <h3 className="mb-1 text-table font-bold">{title}</h3>
    <div className="phrase text-table">{children}</div>
  </section>
);

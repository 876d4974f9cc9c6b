import type { SubjectMark } from '#core/domain/grade-windows.ts';

/** 評定一覧 as it was imported: subjects down, years across; a mark that is not there is said to be missing. */
export function MarksTable({ marks }: Readonly<{ marks: readonly SubjectMark[] }>) {
  if (marks.length === 0) return null;
  const years = [...new Set(marks.map((mark) => mark.year))].sort((a, b) => a - b);
  const subjects = [...new Set(marks.map((mark) => mark.subject))];
  const cell = (subject: string, year: number) => marks.find((m) => m.subject === subject && m.year === year);
  return (
    <section aria-label="評定">
      <h3 className="border-b border-rule pb-1 font-bold">取り込んだ評定</h3>
      <table className="table w-full">
        <thead>
          <tr>
            <th scope="col">教科・科目</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}年
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <tr key={subject}>
              <th scope="row" className="font-normal">
                {subject}
              </th>
              {years.map((year) => {
                const found = cell(subject, year);
                return (
                  <td key={year} className="num">
                    {found === undefined ? '' : (found.mark ?? <span className="text-unmet">未入力</span>)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

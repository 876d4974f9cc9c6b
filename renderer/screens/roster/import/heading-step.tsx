import type { ImportFile, ImportLayout } from '#core/contract/import.ts';
import { Button } from '../../../components/button.tsx';
import { cx } from '../../../components/class-names.ts';
import { Notice } from '../../../components/notice.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import type { Import } from './use-import.ts';

/** The rows at the top of the sheet; the heading that was found is marked and another can be pointed at. */
export function HeadingStep({
  work,
  file,
  layout,
}: Readonly<{ work: Import; file: ImportFile; layout: ImportLayout }>) {
  const widest = Math.max(0, ...layout.top.map((line) => line.cells.length));
  const columns = Array.from({ length: widest }, (_, index) => index);
  return (
    <div className="flex flex-col gap-4 px-6 pb-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex flex-wrap items-end gap-6">
          <p className="text-table">
            <span className="block font-bold">ファイル</span>
            <span className="flex min-h-field items-center">
              {file.fileName}
              {file.encoding === null ? '' : `（文字コード：${file.encoding}）`}
            </span>
          </p>
          {file.sheets.length > 1 ? (
            <SearchSelect
              label="シート"
              className="w-72"
              isDisabled={work.busy}
              choices={file.sheets.map((sheet) => ({
                id: sheet.name,
                label: sheet.hidden ? `${sheet.name}（非表示）` : sheet.name,
                hint: `${sheet.rows} 行 ${sheet.columns} 列`,
              }))}
              value={layout.sheet}
              onChange={(sheet) => {
                if (sheet !== null && sheet !== layout.sheet) void work.relayout(sheet, null);
              }}
            />
          ) : null}
        </div>
        <div className="flex gap-3">
          <Button isDisabled={work.busy} onPress={() => work.dispatch({ type: 'went', step: 'file' })}>
            戻る
          </Button>
          <Button
            variant="primary"
            isDisabled={work.busy}
            onPress={() => work.dispatch({ type: 'went', step: 'columns' })}
          >
            列の対応へ進む
          </Button>
        </div>
      </div>
      {file.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <section
        aria-label="シートの先頭の行"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="max-w-full overflow-x-auto border border-rule"
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">見出しの行</th>
              <th scope="col" className="num">
                行
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {letterOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layout.top.map((line) => {
              const here = line.row === layout.headingRow;
              return (
                <tr key={line.row} className={here ? 'bg-accent-soft font-bold' : ''}>
                  <td>
                    <label className="flex items-center gap-2 whitespace-nowrap">
                      <input
                        type="radio"
                        name="heading-row"
                        checked={here}
                        disabled={work.busy}
                        onChange={() => void work.relayout(layout.sheet, line.row)}
                        className="size-4 accent-accent"
                      />
                      {here ? '見出し' : <span className="sr-only">{line.row} 行目を見出しにする</span>}
                    </label>
                  </td>
                  <td className="num whitespace-nowrap">{line.row}</td>
                  {columns.map((column) => (
                    <td key={column} className={cx('max-w-52 truncate', here ? '' : 'text-ink-soft')}>
                      {line.cells[column] ?? ''}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** 0 → A, 26 → AA, as Excel names columns */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (column % 26));
}

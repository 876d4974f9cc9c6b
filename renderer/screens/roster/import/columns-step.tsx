import { useMemo } from 'react';
import type { ColumnAssignment, ImportLayout } from '#core/contract/import.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import type { Import } from './use-import.ts';
import { missingRequired } from './wizard.ts';

const notImported = 'notImported';

/** The file's columns with samples on the left, what each of them means on the right. */
export function ColumnsStep({ work, layout }: Readonly<{ work: Import; layout: ImportLayout }>) {
  const { assigned } = work.wizard;
  const missing = missingRequired(work.wizard);
  // Columns without a field stand last, as they were found; a row does not jump while it is being assigned.
  const ordered = useMemo(
    () => [...layout.columns].sort((a, b) => Number(a.field === null) - Number(b.field === null)),
    [layout],
  );
  const choices = useMemo(
    () => [
      { id: notImported, label: '取り込まない' },
      ...layout.choices.map((choice) => ({
        id: choice.field,
        label: choice.required ? `${choice.label}（必須）` : choice.label,
        hint: choice.asked ? choice.hint : otherScheme(choice.hint),
      })),
    ],
    [layout],
  );
  const used = [...assigned.values()].filter((field) => field !== null).length;
  return (
    <div className="flex flex-col gap-4 px-6 pb-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p role="status" className="text-table">
          {layout.columns.length} 列のうち {used} 列を取り込みます。
        </p>
        <div className="flex gap-3">
          <Button isDisabled={work.busy} onPress={() => work.dispatch({ type: 'went', step: 'heading' })}>
            戻る
          </Button>
          <Button
            variant="primary"
            isDisabled={work.busy || missing.length > 0}
            onPress={() => void work.preview()}
          >
            確認へ進む
          </Button>
        </div>
      </div>
      {missing.length === 0 ? null : (
        <Notice tone="warning" title="必要な項目に列が割り当てられていません">
          {missing.map((choice) => `「${choice.label}」`).join('')}
          に当たる列を、下の表の右側で選んでください。
        </Notice>
      )}
      <table className="table w-full table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-14">
              列
            </th>
            <th scope="col" className="w-[22%]">
              ファイルの見出し
            </th>
            <th scope="col">値の例</th>
            <th scope="col" className="w-72">
              項目
            </th>
            <th scope="col" className="w-32">
              見つけ方
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((column) => {
            const field = assigned.get(column.column) ?? null;
            return (
              <tr key={column.column} className={field === null ? 'text-ink-faint' : ''}>
                <td>{column.letter}</td>
                <th scope="row">{column.heading === '' ? '（見出しなし）' : column.heading}</th>
                <td className="text-ink-soft">{column.samples.slice(0, 3).join('　／　')}</td>
                <td className="text-ink">
                  <SearchSelect
                    label={`${column.letter} 列「${column.heading}」の項目`}
                    labelHidden
                    size="small"
                    isDisabled={work.busy}
                    choices={choices}
                    value={field ?? notImported}
                    onChange={(id) =>
                      work.dispatch({
                        type: 'assigned',
                        column: column.column,
                        field: id === null || id === notImported ? null : id,
                      })
                    }
                  />
                </td>
                <td>{originText(column, field)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const otherScheme = (hint: string | null): string =>
  hint === null ? 'ほかの制度の項目' : `ほかの制度の項目。${hint}`;

function originText(column: ColumnAssignment, field: string | null): string {
  if (field === null) return '';
  if (field !== column.field || column.origin === 'chosen') return '選択';
  return column.origin === 'remembered' ? '前回と同じ' : '見出しから';
}

import { Plus, Trash2 } from 'lucide-react';
import { isTypedList, isTypedRow, type Typed, typedOf } from '#core/domain/rule-tree/typed.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { EditorProps } from './editor-props.ts';

/** Rows of the same fields; rows can come and go. */
export function TableEditor({ label, shape, typed, onChange }: EditorProps<'table'>) {
  const rows = isTypedList(typed) ? typed : [];
  const setRow = (at: number, next: Typed) => onChange(rows.map((row, index) => (index === at ? next : row)));
  return (
    <div className="flex flex-col items-start gap-2">
      <section
        aria-label={`${label}の表`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="max-w-full overflow-x-auto"
      >
        <table className="table">
          <caption className="pb-1 text-left text-table font-bold">{label}</caption>
          <thead>
            <tr>
              <th scope="col">行</th>
              {shape.columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are typed
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                {shape.columns.map((column) => (
                  <td key={column.key}>
                    <CellEditor
                      shape={column.shape}
                      name={`${at + 1} 行目 ${column.label}`}
                      typed={isTypedRow(row) ? (row[column.key] ?? '') : ''}
                      onChange={(next) => setRow(at, { ...(isTypedRow(row) ? row : {}), [column.key]: next })}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    icon={Trash2}
                    label={`${at + 1} 行目を取り除く`}
                    onPress={() => onChange(rows.filter((_, index) => index !== at))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        size="small"
        icon={Plus}
        onPress={() => onChange([...rows, typedOf(null, { kind: 'fields', fields: shape.columns })])}
      >
        行を加える
      </Button>
    </div>
  );
}

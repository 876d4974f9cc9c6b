import type { Shape, ShapeField } from '#core/domain/rule-tree/shape.ts';
import { isTypedRow } from '#core/domain/rule-tree/typed.ts';
import { CellEditor } from './cell-editor.tsx';
import type { EditorProps } from './editor-props.ts';

type Row = ShapeField & Readonly<{ shape: Extract<Shape, { kind: 'fields' }> }>;

/**
 * The rows of a value whose fields all have fields of the same kinds (自宅・自宅外, the bands): a table to the eye. null where
 * they have not.
 */
export function matrixRows(fields: readonly ShapeField[]): readonly Row[] | null {
  const rows = fields.filter((field): field is Row => field.shape.kind === 'fields');
  if (rows.length < 2 || rows.length < fields.length) return null;
  const inner = rows.flatMap(({ shape }) => shape.fields);
  return inner.every(({ shape }) => shape.kind !== 'fields' && shape.kind !== 'table') ? rows : null;
}

/** A field for each pair of row and column. */
export function MatrixEditor({
  label,
  rows,
  typed,
  onChange,
}: Readonly<{ rows: readonly Row[] }> & Pick<EditorProps, 'label' | 'typed' | 'onChange'>) {
  const given = isTypedRow(typed) ? typed : {};
  const columns = [
    ...new Map(rows.flatMap(({ shape }) => shape.fields).map((field) => [field.key, field])).values(),
  ];
  return (
    <section
      aria-label={`${label}の表`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="max-w-full overflow-x-auto"
    >
      <table className="table table-tight">
        <caption className="pb-1 text-left text-table font-bold">{label}</caption>
        <thead>
          <tr>
            <th scope="col">区分</th>
            {columns.map(({ key, label: name, shape }) => (
              <th key={key} scope="col">
                {shape.kind === 'number' && shape.unit !== '' ? `${name}（${shape.unit}）` : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cells = given[row.key] ?? {};
            const present = isTypedRow(cells) ? cells : {};
            return (
              <tr key={row.key}>
                <th scope="row" className="font-normal">
                  {row.label}
                </th>
                {columns.map(({ key, label: name }) => {
                  const field = row.shape.fields.find((each) => each.key === key);
                  return (
                    <td key={key}>
                      {field === undefined ? null : (
                        <CellEditor
                          shape={field.shape}
                          name={`${row.label} ${name}`}
                          typed={present[key] ?? ''}
                          onChange={(next) => onChange({ ...given, [row.key]: { ...present, [key]: next } })}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

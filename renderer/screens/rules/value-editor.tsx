import { isTypedRow } from '#core/domain/rule-tree/typed.ts';
import type { EditorProps } from './editor-props.ts';
import { MatrixEditor, matrixRows } from './matrix-editor.tsx';
import { ScalarEditor } from './scalar-editor.tsx';
import { TableEditor } from './table-editor.tsx';
import { WordsEditor } from './words-editor.tsx';

/** The fields for a value, as its shape asks for. */
export function ValueEditor({ label, shape, typed, onChange }: EditorProps) {
  switch (shape.kind) {
    case 'fields':
      return <FieldsEditor label={label} shape={shape} typed={typed} onChange={onChange} />;
    case 'table':
      return <TableEditor label={label} shape={shape} typed={typed} onChange={onChange} />;
    case 'list':
      return shape.item.kind === 'word' ? (
        <WordsEditor label={label} choices={shape.item.choices} typed={typed} onChange={onChange} />
      ) : (
        <ScalarEditor
          label={label}
          shape={{ kind: 'text' }}
          description="いくつかあるときは「、」で区切ります"
          typed={typed}
          onChange={onChange}
        />
      );
    default:
      return <ScalarEditor label={label} shape={shape} typed={typed} onChange={onChange} />;
  }
}

function FieldsEditor({ label, shape, typed, onChange }: EditorProps<'fields'>) {
  const matrix = matrixRows(shape.fields);
  if (matrix !== null) return <MatrixEditor label={label} rows={matrix} typed={typed} onChange={onChange} />;
  const row = isTypedRow(typed) ? typed : {};
  return (
    <fieldset className="rounded-6 border border-rule px-4 py-3">
      <legend className="px-1 text-table font-bold">{label}</legend>
      <div className="flex flex-wrap items-start gap-4">
        {shape.fields.map((field) => (
          <div
            key={field.key}
            className={field.shape.kind === 'text' ? 'min-w-72 grow' : 'min-w-0 max-w-full'}
          >
            <ValueEditor
              label={field.label}
              shape={field.shape}
              typed={row[field.key] ?? ''}
              onChange={(next) => onChange({ ...row, [field.key]: next })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

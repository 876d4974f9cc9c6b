import type { ClipboardEventHandler, KeyboardEventHandler } from 'react';
import type { PlacedColumn } from './layout.ts';
import { rowHeight } from './layout.ts';
import type { Editor } from './use-editor.ts';

export type GridEditorProps<Row> = Readonly<{
  editor: Editor;
  label: string;
  listId: string;
  helpId: string;
  activeId: string | undefined;
  readOnly: boolean;
  invalid: boolean;
  place: PlacedColumn<Row> | undefined;
  top: number;
  onKeyDown: KeyboardEventHandler<HTMLTextAreaElement>;
  onInput: () => void;
  onCompositionStart: () => void;
  onBlur: () => void;
  onFocus: () => void;
  onCopy: ClipboardEventHandler;
  onCut: ClipboardEventHandler;
  onPaste: ClipboardEventHandler;
  onChoose: (label: string) => void;
}>;

/**
 * The textarea that always has the focus, above the active cell and invisible until something is typed. It is one and
 * the same element for the whole life of the grid, and its value is never set by React.
 */
export function GridEditor<Row>(props: GridEditorProps<Row>) {
  const { editor, place, top } = props;
  const { list, mode } = editor;
  const left = place?.left ?? 0;
  const width = place?.width ?? 0;
  const option = list === null || list.index < 0 ? undefined : `${props.listId}-${list.index}`;
  return (
    <>
      <textarea
        ref={editor.area}
        className="grid-editor"
        data-mode={mode}
        data-align={place?.column.align}
        style={{ left, top, minWidth: width, height: rowHeight }}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        readOnly={props.readOnly}
        aria-label={props.label}
        aria-describedby={props.helpId}
        {...statesOf(props, option)}
        onKeyDown={props.onKeyDown}
        onInput={props.onInput}
        onCompositionStart={props.onCompositionStart}
        onCompositionEnd={editor.compositionEnded}
        onBlur={props.onBlur}
        onFocus={props.onFocus}
        onCopy={props.onCopy}
        onCut={props.onCut}
        onPaste={props.onPaste}
      />
      {list !== null && (
        <div
          id={props.listId}
          role="listbox"
          aria-label={`${place?.column.heading ?? ''}の選択肢`}
          className="grid-list"
          style={{ left, top: top + rowHeight, minWidth: width }}
        >
          {list.options.length === 0 && <div className="grid-list-none">当てはまる選択肢がありません</div>}
          {list.options.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the textarea's
            <div
              key={choice.label}
              id={`${props.listId}-${index}`}
              role="option"
              aria-selected={index === list.index}
              className="grid-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onChoose(choice.label)}
            >
              {choice.label}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** While the list is open the textarea is a combobox whose active option is named instead of the cell. */
const statesOf = <Row,>(
  { editor, listId, activeId, invalid }: GridEditorProps<Row>,
  option: string | undefined,
) =>
  editor.list === null
    ? { 'aria-invalid': invalid, 'aria-activedescendant': activeId }
    : {
        role: 'combobox',
        'aria-expanded': true,
        'aria-controls': listId,
        'aria-activedescendant': option,
      };

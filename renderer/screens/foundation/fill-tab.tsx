import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { FileNaming, FillPreview, FormView } from '#core/contract/foundation.ts';
import type { CellPlace } from '#core/domain/fields/cell-place.ts';
import type { FillMode } from '#core/domain/foundation/form.ts';
import type { FormLayout, SheetLayout } from '#core/domain/foundation/layout.ts';
import { useQueryOf } from '../../api.ts';
import { IconButton } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount, formatStamp } from '../../format.ts';
import { failureTone } from '../../messages.ts';
import { useScheme } from '../../scheme.ts';
import { FillSave } from './fill-save.tsx';
import { type Chip, FormGrid } from './form-grid.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { nobodyChosen, StudentsChoiceFields, studentsOf } from './students-choice.tsx';
import { firstVisible } from './tie-tab.tsx';

const nobody = { files: 0, studentsInFile: 1, fileNames: [], cells: [], missingForAll: [], incomplete: [] };

/** The sheet to begin with: the one with the list. */
function sheetOf(mode: FillMode, sheets: readonly SheetLayout[]): number {
  const list = sheets.findIndex(({ name }) => mode.kind === 'list' && name === mode.sheet);
  return list >= 0 ? list : firstVisible(sheets);
}

/** Filling: for whom, what will stand in each file, and saving the files. */
export function FillTab({ view, layout }: Readonly<{ view: FormView; layout: FormLayout }>) {
  const scheme = useScheme();
  const everyone = useQueryOf('students.list', {});
  const [choice, setChoice] = useState(nobodyChosen);
  const [naming, setNaming] = useState<FileNaming>('number');
  const [file, setFile] = useState(0);
  const filled = useMemo(() => new Set(view.filled), [view.filled]);
  const students = studentsOf(choice, everyone.data ?? [], filled, scheme);
  const preview = useQueryOf(
    'foundation.preview',
    { id: view.form.id, students: [...students], naming, file },
    { enabled: students.length > 0, keepPrevious: true },
  );
  const shown: FillPreview = students.length === 0 ? nobody : (preview.data ?? nobody);
  const [last] = view.fills;
  return (
    <div className="flex h-full min-h-0">
      <div className="flex w-80 shrink-0 flex-col gap-5 overflow-auto border-r border-rule px-5 py-4 xl:w-96">
        {last !== undefined && (
          <p className="text-table text-ink-soft">
            前回 {formatStamp(last.at)} に {formatCount(last.students.length)} 人分を作成しました。
          </p>
        )}
        <StudentsChoiceFields
          choice={choice}
          onChange={(next) => {
            setChoice(next);
            setFile(0);
          }}
          everyone={everyone.data ?? []}
          scheme={scheme}
          filled={filled}
        />
        {view.form.mode.kind === 'each' && (
          <Checkbox isSelected={naming === 'name'} onChange={(named) => setNaming(named ? 'name' : 'number')}>
            ファイル名に生徒の氏名を入れる
          </Checkbox>
        )}
        {preview.error !== null && <Notice tone={failureTone(preview.error)}>{preview.error.message}</Notice>}
        <MissingForAll labels={shown.missingForAll} />
        <Incomplete preview={shown} />
        <FillSave view={view} students={students} naming={naming} preview={shown} />
      </div>
      <Preview view={view} layout={layout} preview={shown} file={file} onFile={setFile} />
    </div>
  );
}

function MissingForAll({ labels }: Readonly<{ labels: readonly string[] }>) {
  if (labels.length === 0) return null;
  return (
    <Notice tone="warning">
      {labels.join('、')}が入力されていません。
      <Link to="/settings" search={{ section: 'school' }} className="text-accent underline">
        設定の「学校の情報」
      </Link>
      で入力すると、全員の様式に入ります。
    </Notice>
  );
}

/** As many names as are read at once. */
const namesShown = 8;

function Incomplete({ preview: { incomplete } }: Readonly<{ preview: FillPreview }>) {
  if (incomplete.length === 0) return null;
  return (
    <Notice tone="warning" title={`入力のない項目のある生徒が ${incomplete.length} 人います`}>
      <ul className="list-disc pl-4">
        {incomplete.slice(0, namesShown).map(({ studentNumber, name, sentence }) => (
          <li key={studentNumber}>
            {name}：{sentence}
          </li>
        ))}
      </ul>
      {incomplete.length > namesShown && <p>ほか {incomplete.length - namesShown} 人</p>}
      <p>空欄のまま作ることもできます。</p>
    </Notice>
  );
}

function Preview({
  view: { form },
  layout,
  preview,
  file,
  onFile,
}: Readonly<{
  view: FormView;
  layout: FormLayout;
  preview: FillPreview;
  file: number;
  onFile: (file: number) => void;
}>) {
  const [at, setAt] = useState(() => sheetOf(form.mode, layout.sheets));
  const [cursor, setCursor] = useState<CellPlace>({ row: 1, column: 0 });
  const sheet = layout.sheets[at];
  const chips = useMemo(
    () =>
      new Map(
        preview.cells
          .filter((cell) => cell.sheet === sheet?.name)
          .map((cell): [string, Chip] => [
            cell.cell,
            cell.isMissing || cell.problem !== null
              ? { text: cell.problem ?? `${cell.label} なし`, tone: 'missing' }
              : { text: cell.text, tone: 'filled' },
          ]),
      ),
    [preview.cells, sheet],
  );
  if (sheet === undefined || preview.files === 0)
    return (
      <div className="grow">
        <EmptyState title="見本はまだ出せません">
          左で生徒を選ぶと、どのセルに何が入るかをここで確かめられます。
        </EmptyState>
      </div>
    );
  return (
    <div className="flex min-w-0 grow flex-col">
      <div className="flex shrink-0 items-center gap-2 border-b border-rule px-4 py-1 text-table">
        <IconButton
          icon={ChevronLeft}
          label="前のファイル"
          isDisabled={file === 0}
          onPress={() => onFile(file - 1)}
        />
        <p role="status" className="shrink-0">
          {file + 1} / {formatCount(preview.files)} ファイル
        </p>
        <IconButton
          icon={ChevronRight}
          label="次のファイル"
          isDisabled={file >= preview.files - 1}
          onPress={() => onFile(file + 1)}
        />
        <p className="truncate text-ink-soft">
          青い文字が記入されるところです。罫線や図は元の様式のまま残ります。
        </p>
      </div>
      <FormGrid sheet={sheet} looks={layout.looks} chips={chips} cursor={cursor} onCursor={setCursor} />
      <SheetTabs sheets={layout.sheets} selected={at} onSelect={setAt} />
    </div>
  );
}

import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { labelGridOf, labelGrids, labelsPerSheet } from '#core/domain/documents/labels.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { SearchSelect } from '../../components/search-select.tsx';

type Labels = Extract<SheetRequest, { kind: 'labels' }>;

const grids = labelGrids.map((id) => ({ id, label: labelGridOf[id].label }));

/** The paper, the place where it begins, and a page to find out whether the printer meets it. */
export function LabelSettings({
  sheet,
  onChange,
}: Readonly<{ sheet: Labels; onChange: (sheet: Labels) => void }>) {
  const places = Array.from({ length: labelsPerSheet(labelGridOf[sheet.grid]) }, (_, at) => ({
    id: String(at),
    label: `${at + 1} 枚目から`,
  }));
  return (
    <>
      <p className="phrase text-table">
        折り目の上に宛名、下にもう一度、組・学籍番号・氏名が入ります。上と下の名前が違えば、用紙がずれています。住所は「スカラネット」に入力されているものです。
      </p>
      <AnswerToggle
        label="用紙"
        choices={grids}
        value={sheet.grid}
        onChange={(grid) => onChange({ ...sheet, grid: grid ?? sheet.grid, start: 0 })}
      />
      <SearchSelect
        label="はじめる位置"
        description="使いかけの用紙は、空いているところから始められます。"
        choices={places}
        value={String(sheet.start)}
        onChange={(id) => onChange({ ...sheet, start: Number(id ?? 0) })}
      />
      <section aria-label="位置合わせ" className="flex flex-col gap-2 border-t border-rule pt-3">
        <p className="text-table">はじめて使う用紙は、枠だけのページを普通の紙に印刷して重ねます。</p>
        <PrintSheetButtons
          key={sheet.grid}
          sheet={{ ...sheet, start: 0, whom: { kind: 'test' } }}
          studentNumber={null}
        />
        <h3 className="pt-2 font-bold">ラベル</h3>
      </section>
    </>
  );
}

import { Check, ListChecks, Unlink } from 'lucide-react';
import type { RefObject } from 'react';
import type { FormView } from '#core/contract/foundation.ts';
import { type CellPlace, cellName } from '#core/domain/fields/cell-place.ts';
import type { Tie } from '#core/domain/foundation/form.ts';
import type { SheetLayout } from '#core/domain/foundation/layout.ts';
import { contentLabel } from '#core/domain/foundation/plan.ts';
import type { Proposal } from '#core/domain/foundation/propose.ts';
import type { TieContent } from '#core/domain/foundation/tie-content.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ModeSettings } from './mode-settings.tsx';
import { TieEditor } from './tie-editor.tsx';

export type TiePanelProps = Readonly<{
  view: FormView;
  sheet: SheetLayout;
  cursor: CellPlace;
  content: TieContent | null;
  /** What the words beside the chosen cell suggest */
  proposal: Proposal | null;
  problems: FormView['problems'];
  editor: RefObject<HTMLDivElement | null>;
  onTie: (content: TieContent) => Promise<string | null>;
  onClear: () => void;
  onChosen: () => void;
  onAcceptAll: () => void;
  onGoTo: (place: Pick<Tie, 'sheet' | 'cell'>) => void;
  /** Takes away every tie that has to be mended */
  onClearFaulty: () => void;
}>;

export function TiePanel(props: TiePanelProps) {
  const { view, sheet, cursor } = props;
  return (
    <aside
      aria-label="割り当て"
      className="flex w-80 shrink-0 flex-col gap-5 overflow-auto border-l border-rule px-4 py-4 xl:w-96"
    >
      <ModeSettings view={view} sheet={sheet.name} cursor={cursor} />
      <hr className="border-rule" />
      <CurrentCell {...props} />
      <Problems {...props} />
      <Proposals {...props} />
      <AllTies {...props} />
    </aside>
  );
}

function CurrentCell({ sheet, cursor, content, proposal, editor, onTie, onClear, onChosen }: TiePanelProps) {
  const cell = sheet.cells.find(({ row, column }) => row === cursor.row && column === cursor.column);
  const text = cell?.text ?? '';
  const lock = cell?.lock ?? null;
  return (
    <section aria-labelledby="current-cell" className="flex flex-col gap-3">
      <h2 id="current-cell" className="text-lg font-bold">
        {cellName(cursor)}
      </h2>
      {lock === 'formula' && (
        <Notice>計算式の入ったセルです。式の結果がそのまま残るため、書き込めません。</Notice>
      )}
      {lock === 'tableHeading' && <Notice>Excel の表の見出しのため、書き込めません。</Notice>}
      {lock === null && text !== '' && (
        <p className="phrase text-table text-ink-soft">
          「{text}」と書かれています。割り当てると置き換わります。
        </p>
      )}
      {lock === null && content === null && proposal !== null && (
        <Button
          size="small"
          icon={Check}
          className="self-start"
          onPress={() => void onTie(proposal.tie.content)}
        >
          「{contentLabel(proposal.tie.content)}」を割り当てる
        </Button>
      )}
      {(lock === null || content !== null) && (
        <TieEditor
          key={cellName(cursor)}
          content={content}
          onChange={onTie}
          onClear={onClear}
          onChosen={onChosen}
          place={editor}
        />
      )}
      <p className="text-small text-ink-faint">
        表では、矢印キーで動き、Enter で項目を選び、Delete で外します。
      </p>
    </section>
  );
}

function Problems({ problems, onGoTo, onClearFaulty }: TiePanelProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" title={`直すところが ${problems.length} 件あります`}>
      <ul className="flex flex-col gap-1">
        {problems.map((problem) => (
          <li key={`${problem.sheet} ${problem.cell} ${problem.sentence}`}>
            {problem.sentence}
            {problem.cell !== '' && (
              <button type="button" className="ml-1 text-accent underline" onClick={() => onGoTo(problem)}>
                {problem.cell} へ
              </button>
            )}
          </li>
        ))}
      </ul>
      {problems.length > 1 && (
        <Button size="small" icon={Unlink} className="mt-2" onPress={onClearFaulty}>
          これらの割り当てをすべて外す
        </Button>
      )}
    </Notice>
  );
}

function Proposals({ view: { proposals }, onAcceptAll }: TiePanelProps) {
  if (proposals.length === 0) return null;
  return (
    <Notice title={`見出しから ${proposals.length} か所を提案できます`}>
      <p>点線で示しています。一つずつ選ぶことも、まとめて割り当てることもできます。</p>
      <Button size="small" icon={ListChecks} className="mt-2" onPress={onAcceptAll}>
        提案をすべて割り当てる
      </Button>
    </Notice>
  );
}

function AllTies({ view: { ties }, sheet, onGoTo }: TiePanelProps) {
  if (ties.length === 0) return null;
  return (
    <section aria-labelledby="all-ties" className="flex flex-col gap-1">
      <h2 id="all-ties" className="text-table font-bold">
        割り当て {ties.length} か所
      </h2>
      <ul className="flex flex-col border-t border-rule text-table">
        {ties.map((tie) => (
          <li key={`${tie.sheet} ${tie.cell}`} className="flex gap-2 border-b border-rule py-1">
            <button
              type="button"
              className="shrink-0 text-accent underline"
              onClick={() => onGoTo(tie)}
              aria-label={`${tie.sheet}の${tie.cell}へ`}
            >
              {tie.sheet === sheet.name ? tie.cell : `${tie.sheet} ${tie.cell}`}
            </button>
            <span className="min-w-0">{contentLabel(tie.content)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

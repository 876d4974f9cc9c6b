import { useState } from 'react';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useScheme } from '../../scheme.ts';
import { todayOf } from '../../today.ts';
import { useDay } from '../recommendations/use-day.ts';
import { LabelSettings } from './label-settings.tsx';
import type { PaperRow } from './paper-status.ts';

const kinds = [
  { id: 'register', label: '書類受付簿' },
  { id: 'labels', label: '氏名ラベル' },
] as const;

/** 受付簿 of a period, or labels of a class. */
export function RegisterDialog({
  rows,
  status,
  onClose,
}: Readonly<{ rows: readonly PaperRow[]; status: WorkspaceStatus; onClose: () => void }>) {
  const [kind, setKind] = useState<(typeof kinds)[number]['id']>('register');
  return (
    <Dialog title="受付簿・ラベルを印刷する" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <AnswerToggle
          label="印刷するもの"
          choices={kinds}
          value={kind}
          onChange={(chosen) => setKind(chosen ?? kind)}
        />
        {kind === 'register' ? <Register rows={rows} today={todayOf(status)} /> : <ClassLabels rows={rows} />}
      </div>
    </Dialog>
  );
}

/** From the first paper that came to today, until another period is typed. */
function Register({ rows, today }: Readonly<{ rows: readonly PaperRow[]; today: IsoDate }>) {
  const days = rows.flatMap(({ papers }) => papers.flatMap(({ way }) => way.map(({ on }) => on)));
  const from = useDay([...days, today].toSorted()[0] ?? today);
  const to = useDay(today);
  const isTurned = from.date !== null && to.date !== null && to.date < from.date;
  const sheet: SheetRequest | null =
    from.date === null || to.date === null || isTurned
      ? null
      : { kind: 'paper-register', from: from.date, to: to.date };
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <TextField
          label="いつから"
          value={from.text}
          onChange={from.setText}
          problem={from.problem}
          className="w-56"
        />
        <TextField
          label="いつまで"
          value={to.text}
          onChange={to.setText}
          problem={to.problem ?? (isTurned ? '「いつから」より前の日付です。' : null)}
          className="w-56"
        />
      </div>
      <PrintSheetButtons key={JSON.stringify(sheet)} sheet={sheet} studentNumber={null} />
    </>
  );
}

function ClassLabels({ rows }: Readonly<{ rows: readonly PaperRow[] }>) {
  const scheme = useScheme();
  const names = [...new Set(rows.map(({ line }) => groupNameOf(line, scheme)))];
  const [sheet, setSheet] = useState<Extract<SheetRequest, { kind: 'labels' }>>({
    kind: 'labels',
    grid: '2x6',
    start: 0,
    whom: { kind: 'class', className: null },
  });
  return (
    <>
      <SearchSelect
        label="だれの"
        placeholder="書類を出す生徒全員"
        choices={names.map((name) => ({ id: name, label: name }))}
        value={sheet.whom.kind === 'class' ? sheet.whom.className : null}
        onChange={(className) => setSheet({ ...sheet, whom: { kind: 'class', className } })}
      />
      <LabelSettings sheet={sheet} onChange={setSheet} />
      <PrintSheetButtons key={JSON.stringify(sheet)} sheet={sheet} studentNumber={null} />
    </>
  );
}

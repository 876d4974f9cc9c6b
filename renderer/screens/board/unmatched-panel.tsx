import type { BoardRow } from '#core/contract/board.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { useChange } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { showToast } from '../../components/toast-store.ts';

/** A number of スカラAC, or a name on a 推薦書, that the roster does not know: whose it may be. */
export function UnmatchedPanel({ row, onClose }: Readonly<{ row: BoardRow; onClose: () => void }>) {
  const { receiptNumber, receiptDate, proposals, name, next } = row;
  const edit = useChange('facts.edit');
  const remove = useChange('ac.remove');
  const giveTo = async (studentNumber: string, whose: string): Promise<void> => {
    if (receiptNumber === null) return;
    const edits = [
      { studentNumber, field: 'receiptNumber', text: receiptNumber },
      ...(receiptDate === null ? [] : [{ studentNumber, field: 'receiptDate', text: receiptDate }]),
    ];
    const reply = await edit.run({ label: 'スカラACの受付番号の入力', edits });
    if (!reply.ok) return;
    const [problem] = reply.value.rejected;
    if (problem === undefined)
      showToast({ tone: 'success', message: `${whose}さんの名簿に受付番号を入れました。` });
    else showToast({ tone: 'error', message: problem.problem });
  };
  return (
    <SidePanel title={name} subtitle="名簿と結び付かない申込み" onClose={onClose}>
      <div className="flex flex-col gap-5">
        {receiptNumber !== null && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-table">
            <dt className="text-ink-soft">受付番号</dt>
            <dd>{receiptNumber}</dd>
            <dt className="text-ink-soft">発行日</dt>
            <dd>{receiptDate === null ? '一覧にありません' : dayWithWeekday(receiptDate)}</dd>
          </dl>
        )}
        {next !== null && <p className="text-table">{next.sentence}</p>}
        {proposals.length > 0 && (
          <section aria-label="同じ氏名の生徒">
            <h3 className="mb-2 font-bold">同じ氏名の生徒</h3>
            <ul className="flex flex-col gap-3">
              {proposals.map((person) => (
                <li key={person.studentNumber} className="flex flex-col items-start gap-2 text-table">
                  <span>{[person.place, person.name, person.studentNumber].filter(Boolean).join('　')}</span>
                  <Button
                    size="small"
                    isDisabled={edit.pending}
                    onPress={() => void giveTo(person.studentNumber, person.name)}
                  >
                    この生徒の受付番号にする
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/roster">名簿を開く</ButtonLink>
          {receiptNumber !== null && row.ac !== null && (
            <Button
              variant="danger"
              isDisabled={remove.pending}
              onPress={() => void remove.run({ receiptNumbers: [receiptNumber] })}
            >
              この行を消す
            </Button>
          )}
        </div>
      </div>
    </SidePanel>
  );
}

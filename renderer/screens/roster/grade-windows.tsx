import type { ShownWindow, StudentDetail } from '#core/contract/students.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';

/** The average over each period of 評定一覧, and which of them counts for this student. */
export function GradeWindows({
  studentNumber,
  detail: { applicant, windows },
}: Readonly<{ studentNumber: string; detail: StudentDetail }>) {
  const edit = useChange('facts.edit');
  if (windows.length === 0) return null;
  const choose = (text: string) =>
    void edit.run({ label: '評定の対象学年の入力', edits: [{ studentNumber, field: 'gradePeriod', text }] });
  return (
    <section aria-label="対象期間ごとの評定平均値">
      <table className="table w-full">
        <thead>
          <tr>
            <th scope="col">対象期間</th>
            <th scope="col" className="num">
              平均
            </th>
            <th scope="col" className="num">
              計算
            </th>
            <th scope="col">使う期間</th>
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <tr key={window.label} className={window.used === null ? '' : 'bg-accent-soft'}>
              <th scope="row" className="font-normal">
                {window.label}
              </th>
              <td className="num">{window.rounded === null ? '－' : <strong>{window.rounded}</strong>}</td>
              <td className="num">{window.exact ?? ''}</td>
              <td>
                <Choice window={window} isDisabled={edit.pending} onChoose={choose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-1 text-small text-ink-soft">
        {notesOf(windows, applicant.gradeAverage?.kind === 'typed').map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Choice({
  window,
  isDisabled,
  onChoose,
}: Readonly<{ window: ShownWindow; isDisabled: boolean; onChoose: (text: string) => void }>) {
  const { label, used } = window;
  if (used === 'byRules') return <span className="font-bold">規則どおり</span>;
  return (
    <Button
      size="small"
      variant="quiet"
      isDisabled={isDisabled}
      aria-label={used === null ? `${label}を使う` : '使う期間を規則どおりに戻す'}
      onPress={() => onChoose(used === null ? label : '')}
    >
      {used === null ? '使う' : '選択中・戻す'}
    </Button>
  );
}

function notesOf(windows: readonly ShownWindow[], isTyped: boolean): readonly string[] {
  const used = windows.find((window) => window.used !== null);
  const accepted = windows.filter((window) => window.accepted).map(({ label }) => label);
  return [
    ...(isTyped
      ? ['評定平均値は入力した値を使っています。空にすると、評定一覧から計算した値に戻ります。']
      : []),
    ...(used === undefined || used.accepted || accepted.length === 0
      ? []
      : [`いまの規則が対象とする期間は ${accepted.join('・')} です。`]),
    ...windows.flatMap(({ label, missing }) => (missing === null ? [] : [`${label}: ${missing}`])),
  ];
}

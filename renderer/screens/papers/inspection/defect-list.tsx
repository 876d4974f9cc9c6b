import type { Defect } from '#core/domain/defects/defect.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';

/** What keeps the envelope open besides the questions above, with what to do about it. */
export function DefectList({
  defects,
  studentNumber,
}: Readonly<{ defects: readonly Defect[]; studentNumber: string }>) {
  if (defects.length === 0)
    return <Notice tone="success">点検が終わりました。この生徒の書類は封ができます。</Notice>;
  const others = defects.filter(({ kind, level }) => kind !== 'look' || level === 'stop');
  const open = defects.length - others.length;
  return (
    <section aria-label="封ができない理由" className="flex flex-col gap-2 pb-2">
      <h3 className="text-base font-bold">封ができない理由</h3>
      {open > 0 && <p className="text-table">まだ点検していない問いが {open} あります。</p>}
      <ul className="flex flex-col gap-2">
        {others.map(({ id, level, sentence, next, citation }) => (
          <li key={id} className="border-l-3 border-rule pl-3 text-table">
            <p className={level === 'stop' ? 'font-bold text-unmet' : 'font-bold text-decide'}>
              <span aria-hidden="true">{level === 'stop' ? '✕ ' : '？ '}</span>
              {sentence}
            </p>
            <p className="phrase">
              {next} {citation !== null && <SourceLink citation={citation} />}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink to="/roster" search={{ student: studentNumber }}>
          名簿で直す
        </ButtonLink>
      </p>
    </section>
  );
}

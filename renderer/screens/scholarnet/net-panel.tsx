import type { NetDetail } from '#core/contract/scholarnet.ts';
import { placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { NetGroupSection } from './net-group-section.tsx';
import { NetStateBadge, netStateOf } from './net-state.tsx';

/** One student's fields in the order of the form: as they are, and as they are typed. */
export function NetPanel({
  studentNumber,
  onClose,
}: Readonly<{ studentNumber: string; onClose: () => void }>) {
  const detail = useQueryOf('scholarnet.of', { studentNumber }, { keepPrevious: true });
  if (detail.error !== null || detail.data === undefined)
    return (
      <SidePanel title="入力前チェック" onClose={onClose}>
        {detail.error === null ? (
          <Loading />
        ) : (
          <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </SidePanel>
    );
  return <Loaded detail={detail.data} onClose={onClose} />;
}

function Loaded({ detail, onClose }: Readonly<{ detail: NetDetail; onClose: () => void }>) {
  const { line, groups, entries } = detail;
  const { studentNumber } = line;
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.kana, studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <NetStateBadge state={netStateOf(line.state)} />
          <ButtonLink to="/roster" search={{ student: studentNumber }}>
            名簿で直す
          </ButtonLink>
        </div>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-small text-ink-soft">
          学校の書類には戸籍どおりの氏名を使います。空いている項目は、入力票に生徒が自分で書きます。
        </p>
        {groups.map((group) => (
          <NetGroupSection key={group.id} studentNumber={studentNumber} group={group} entries={entries} />
        ))}
        <PrintSheetButtons sheet={{ kind: 'scholarnet', studentNumber }} studentNumber={studentNumber} />
      </div>
    </SidePanel>
  );
}

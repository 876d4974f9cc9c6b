import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { fullName } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { showToast } from '../../components/toast-store.ts';
import { WayLine } from '../board/way-line.tsx';
import { FactsForm } from './facts-form.tsx';

/** One student's facts, in groups, saved field by field. */
export function StudentPanel({
  studentNumber,
  goTo,
  onClose,
  onRenumbered,
}: Readonly<{
  studentNumber: string;
  /** The entry to begin with, by its field */
  goTo: string | null;
  onClose: () => void;
  /** 学籍番号 itself was corrected */
  onRenumbered: (studentNumber: string) => void;
}>) {
  const detail = useQueryOf('students.get', { studentNumber });
  if (detail.error !== null) {
    return (
      <SidePanel title="生徒" onClose={onClose}>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
      </SidePanel>
    );
  }
  if (detail.data === undefined) {
    return (
      <SidePanel title="生徒" onClose={onClose}>
        <Loading />
      </SidePanel>
    );
  }
  const { applicant } = detail.data;
  return (
    <SidePanel
      title={fullName(applicant)}
      subtitle={placeOf(applicant) || studentNumber}
      onClose={onClose}
      footer={<PanelFooter studentNumber={studentNumber} name={fullName(applicant)} onRemoved={onClose} />}
    >
      <WayLine studentNumber={studentNumber} />
      <FactsForm studentNumber={studentNumber} goTo={goTo} detail={detail.data} onRenumbered={onRenumbered} />
    </SidePanel>
  );
}

function PanelFooter({
  studentNumber,
  name,
  onRemoved,
}: Readonly<{ studentNumber: string; name: string; onRemoved: () => void }>) {
  const remove = useChange('students.remove');
  const undo = useChange('history.undo');
  const navigate = useNavigate();
  const onRemove = async () => {
    const reply = await remove.run({ studentNumbers: [studentNumber] });
    if (!reply.ok) return;
    onRemoved();
    showToast({
      tone: 'info',
      message: `${name}を名簿から外しました。`,
      action: {
        label: '元に戻す',
        run: async () => {
          const undone = await undo.run({});
          if (undone.ok) void navigate({ to: '/roster', search: { student: studentNumber } });
        },
      },
    });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/judgement" search={{ filter: 'all', student: studentNumber }}>
          判定
        </ButtonLink>
        <ButtonLink to="/scholarnet" search={{ filter: 'all', student: studentNumber }}>
          スカラネット
        </ButtonLink>
        <ButtonLink to="/calculators" search={{ tool: 'repayment', student: studentNumber }}>
          試算
        </ButtonLink>
        <ButtonLink to="/log" search={{ student: studentNumber }}>
          記録
        </ButtonLink>
      </div>
      <Button variant="danger" icon={Trash2} isDisabled={remove.pending} onPress={() => void onRemove()}>
        名簿から外す
      </Button>
    </div>
  );
}

import { useNavigate } from '@tanstack/react-router';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useChange } from '../api.ts';
import { Button } from '../components/button.tsx';
import { formatDate } from '../format.ts';

/** Always in sight while the record of an earlier year is open, so that it is never taken for the present one. */
export function RecordBand({ record }: Readonly<{ record: NonNullable<WorkspaceStatus['record']> }>) {
  const leave = useChange('year.leave');
  const navigate = useNavigate();
  return (
    <section
      aria-label="過ぎた年度の記録"
      className="record-stripes flex shrink-0 items-center justify-center gap-4 border-b border-accent px-4 py-1"
    >
      <p className="text-table font-bold">
        {record.ofPractice && '練習データの'}
        {record.year}の記録を見ています（変更できません。{formatDate(record.asOf)}の時点で判定）
      </p>
      <Button
        size="small"
        isDisabled={leave.pending}
        onPress={async () => {
          const reply = await leave.run({});
          if (reply.ok) void navigate({ to: '/year', search: { tab: 'change' } });
        }}
      >
        今年度に戻る
      </Button>
    </section>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import type { GradeTable } from '#core/contract/students.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { GradesTable } from './grades-table.tsx';

const route = getRouteApi('/grades');

export function GradesScreen() {
  const status = useQueryOf('workspace.status', {});
  const grades = useQueryOf('grades.list', {});
  return (
    <>
      <PageHeading
        title="成績"
        actions={
          grades.data?.fields.includes('gradeAverage') === true && (
            <ButtonLink to="/roster/import" search={{ kind: 'marks' }} icon={FileSpreadsheet}>
              評定一覧を取り込む
            </ButtonLink>
          )
        }
      >
        {grades.data === undefined ? '成績' : whatIsEntered(grades.data)}
        と、学校が確かめたことを入力します。Excel からそのまま貼り付けられます。入力はそのつど保存されます。
      </PageHeading>
      {grades.error !== null && <ReadFailure failure={grades.error} onRetry={() => void grades.refetch()} />}
      {grades.error === null && (grades.data === undefined || status.data === undefined) && <Loading />}
      {grades.data !== undefined && status.data !== undefined && (
        <Body table={grades.data} readAt={grades.dataUpdatedAt} status={status.data} />
      )}
    </>
  );
}

function Body(props: Readonly<{ table: GradeTable; readAt: number; status: WorkspaceStatus }>) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (props.table.rows.length === 0)
    return (
      <EmptyState
        title="まだ生徒がいません"
        actions={
          <ButtonLink variant="primary" to="/roster/import" search={{ kind: 'roster' }}>
            名簿を取り込む
          </ButtonLink>
        }
      >
        名簿を取り込むと、ここに全員の成績を入力する表が出ます。
      </EmptyState>
    );
  const { elsewhere } = props.table;
  return (
    <>
      {elsewhere !== null && (
        <div className="px-6 pb-3">
          <Notice title="この版には学力の基準がありません">
            {elsewhere}。ここに入力した成績は記録として残り、判定には使いません。
          </Notice>
        </div>
      )}
      <GradesTable
        {...props}
        filter={search.filter}
        student={search.student ?? null}
        field={search.field ?? null}
        onFilter={(filter) => void navigate({ search: { filter }, replace: true })}
      />
    </>
  );
}

/** 「評定平均値・GPA」: the figures the edition compares. */
function whatIsEntered({ fields, wishes }: GradeTable): string {
  const words = [
    ...(fields.includes('gradeAverage') ? ['評定平均値'] : []),
    ...(fields.includes('creditsEarned') ? ['単位数・出席率'] : []),
    ...(fields.includes('gpa') ? ['GPA'] : []),
    ...(fields.includes('emergencyMonth') ? ['家計急変の年月と貸与始期'] : []),
  ];
  return words.length === 0 || wishes.length === 0 ? '成績' : words.join('・');
}

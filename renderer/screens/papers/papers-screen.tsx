import { getRouteApi } from '@tanstack/react-router';
import { Archive, Printer, ScanLine } from 'lucide-react';
import { useState } from 'react';
import type { PaperMatrix } from '#core/contract/papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { InspectionTab } from './inspection/inspection-tab.tsx';
import { MissingList } from './missing-list.tsx';
import { PapersTable } from './papers-table.tsx';
import { Reception } from './reception.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { ShippingTab } from './shipping/shipping-tab.tsx';

const route = getRouteApi('/papers');

/** What to do on each tab */
const sentences = {
  matrix: 'セルを押すと今日の日付で受領。C 点検済み、D 差戻し、Delete 取り消し。氏名を押すと経過が出ます。',
  inspection: '封をする前に、資料にある不備の例を一人ずつ確かめます。',
  missing: '足りない書類を組ごとに見て、お知らせを作ります。',
  shipping: '便ごとに生徒を選び、1 枚ずつ数えてから封をします。発送と機構の受付まで記録します。',
} as const;

export function PapersScreen() {
  const { tab } = route.useSearch();
  const status = useQueryOf('workspace.status', {});
  const matrix = useQueryOf('papers.matrix', {});
  const [receiving, setReceiving] = useState(false);
  const [printing, setPrinting] = useState(false);
  const ready = matrix.data !== undefined && status.data !== undefined;
  return (
    <>
      <PageHeading
        title="書類"
        actions={
          <>
            <ButtonLink to="/kept-papers" icon={Archive}>
              保管簿
            </ButtonLink>
            {ready && matrix.data.rows.length > 0 && (
              <>
                <Button icon={Printer} onPress={() => setPrinting(true)}>
                  受付簿・ラベル
                </Button>
                <Button variant="primary" icon={ScanLine} onPress={() => setReceiving(true)}>
                  窓口で受け取る
                </Button>
              </>
            )}
          </>
        }
      >
        {sentences[tab]}
      </PageHeading>
      {matrix.error !== null && <ReadFailure failure={matrix.error} onRetry={() => void matrix.refetch()} />}
      {matrix.error === null && !ready && <Loading />}
      {ready && <Body matrix={matrix.data} status={status.data} />}
      {ready && printing && (
        <RegisterDialog rows={matrix.data.rows} status={status.data} onClose={() => setPrinting(false)} />
      )}
      {ready && receiving && (
        <Reception rows={matrix.data.rows} status={status.data} onClose={() => setReceiving(false)} />
      )}
    </>
  );
}

function Body({ matrix, status }: Readonly<{ matrix: PaperMatrix; status: WorkspaceStatus }>) {
  const { tab, filter, student, field } = route.useSearch();
  const navigate = route.useNavigate();
  if (!matrix.isListed)
    return (
      <EmptyState
        title="この版には書類の一覧がありません"
        actions={<ButtonLink to="/rules">規則を見る</ButtonLink>}
      >
        「{status.edition.shortTitle}
        」の資料には、学校が集める書類が示されていません。機構の案内で確かめてください。
      </EmptyState>
    );
  if (matrix.rows.length === 0)
    return (
      <EmptyState
        title="書類を出す生徒がまだいません"
        actions={
          <ButtonLink variant="primary" to="/roster/import" search={{ kind: 'roster' }}>
            名簿を取り込む
          </ButtonLink>
        }
      >
        奨学金の希望が入力されると、生徒ごとに必要な書類が決まります。
      </EmptyState>
    );
  return (
    <div className="flex min-h-0 grow flex-col pl-6">
      <Tabs
        label="書類の見方"
        selected={tab}
        onSelect={(chosen) => void navigate({ search: { tab: chosen, filter }, replace: true })}
        items={[
          {
            id: 'matrix',
            label: '受領の記録',
            content: (
              <PapersTable
                matrix={matrix}
                status={status}
                filter={filter}
                student={student ?? null}
                toEntry={field !== undefined}
                onFilter={(next) => void navigate({ search: { tab, filter: next }, replace: true })}
              />
            ),
          },
          { id: 'inspection', label: '点検', content: <InspectionTab /> },
          { id: 'missing', label: '足りない書類', content: <MissingList matrix={matrix} /> },
          { id: 'shipping', label: '発送', content: <ShippingTab /> },
        ]}
      />
    </div>
  );
}

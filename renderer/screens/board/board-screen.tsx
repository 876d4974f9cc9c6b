import { getRouteApi } from '@tanstack/react-router';
import { ClipboardPaste, Lock } from 'lucide-react';
import { useState } from 'react';
import type { BoardView } from '#core/contract/board.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useScheme } from '../../scheme.ts';
import { BoardTable } from './board-table.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';

const route = getRouteApi('/board');

/** 推薦漏れゼロ: who wished, what スカラAC shows and who stands on a 推薦書, until nobody is left over. */
export function BoardScreen() {
  const { round, filter, student } = route.useSearch();
  const view = useQueryOf('board.view', { round: round ?? null }, { keepPrevious: true });
  const navigate = route.useNavigate();
  const scheme = useScheme();
  const [pasting, setPasting] = useState(false);
  const [closing, setClosing] = useState(false);
  const shown = view.data;
  if (scheme === 'continuation') return <NobodyToRecommend />;
  const canClose = shown !== undefined && shown.closing === null && shown.rows.length > 0;
  return (
    <>
      <PageHeading
        title="推薦漏れゼロ"
        actions={
          <>
            <Button icon={ClipboardPaste} onPress={() => setPasting(true)}>
              スカラACの一覧を取り込む
            </Button>
            {canClose && (
              <Button variant="primary" icon={Lock} onPress={() => setClosing(true)}>
                {headOf(shown)?.label}を閉じる
              </Button>
            )}
          </>
        }
      >
        希望・スカラAC・推薦書を見比べ、全員が決まったら回を閉じます。
      </PageHeading>
      {view.error !== null && <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />}
      {view.error === null && shown === undefined && <Loading />}
      {shown !== undefined && (
        <>
          <Rounds
            view={shown}
            onSelect={(next) => void navigate({ search: { round: next, filter }, replace: true })}
          />
          {shown.closing !== null && (
            <ClosedNotice round={shown.round} label={headOf(shown)?.label ?? ''} closing={shown.closing} />
          )}
          {shown.rows.length === 0 ? (
            <NobodyYet />
          ) : (
            <BoardTable
              key={shown.round}
              view={shown}
              filter={filter}
              student={student ?? null}
              onFilter={(next) => void navigate({ search: { round, filter: next }, replace: true })}
            />
          )}
        </>
      )}
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
      {closing && shown !== undefined && (
        <ClosingDialog
          round={shown.round}
          onClose={() => setClosing(false)}
          onClosed={() => {
            setClosing(false);
            // Stays with the round, whichever is the first open one now.
            void navigate({ search: { round: shown.round, filter: 'all' } });
          }}
          onShow={(studentNumber) => {
            setClosing(false);
            void navigate({
              search: { round: shown.round, filter: 'all', student: studentNumber },
            });
          }}
        />
      )}
    </>
  );
}

const headOf = ({ rounds, round }: BoardView) => rounds.find(({ id }) => id === round);

function Rounds({ view, onSelect }: Readonly<{ view: BoardView; onSelect: (round: string) => void }>) {
  const { rounds, round, ac } = view;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-6 pb-2">
      <FilterBar
        label="募集回"
        items={rounds.map(({ id, label, open, closedOn }) => ({
          id,
          label: closedOn === null ? label : `${label}（締め済み）`,
          count: closedOn === null || open > 0 ? open : null,
        }))}
        selected={round}
        onSelect={onSelect}
      />
      <p className="text-small text-ink-soft">
        {ac.count === 0
          ? 'スカラACの一覧は、まだ取り込んでいません。'
          : `スカラACの一覧 ${ac.count} 件${ac.readOn === null ? '' : `（${dayWithWeekday(ac.readOn)}に読み込み）`}`}
      </p>
    </div>
  );
}

const NobodyYet = () => (
  <EmptyState
    title="この回に申込者はいません"
    actions={
      <>
        <ButtonLink variant="primary" to="/roster">
          名簿を開く
        </ButtonLink>
        <ButtonLink to="/calendar">年間日程を開く</ButtonLink>
      </>
    }
  >
    名簿に奨学金の希望を入れた生徒が、ここに並びます。受付番号発行日が決まると、その日の募集回に移ります。
  </EmptyState>
);

const NobodyToRecommend = () => (
  <>
    <PageHeading title="推薦漏れゼロ" />
    <EmptyState
      title="適格認定には推薦がありません"
      actions={
        <ButtonLink variant="primary" to="/judgement">
          判定を開く
        </ButtonLink>
      }
    >
      区分の見込みは「判定」で確かめます。
    </EmptyState>
  </>
);

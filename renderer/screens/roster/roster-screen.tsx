import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileSpreadsheet, TableProperties, UserPlus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { StudentLine } from '#core/contract/students.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ClassFilter } from '../../components/class-filter.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { type ListSort, VirtualTable } from '../../components/virtual-table.tsx';
import { formatCount } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { AddStudent } from './add-student.tsx';
import { RecentImports } from './recent-imports.tsx';
import { rosterColumns } from './roster-columns.tsx';
import { nextSort, sortLines } from './roster-view.ts';
import { StudentPanel } from './student-panel.tsx';

/** 名簿: everyone, with one student's facts beside the list. */
export function RosterScreen() {
  const list = useQueryOf('students.list', {});
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <PageHeading
        title="名簿"
        actions={
          <>
            <Button icon={UserPlus} onPress={() => setAdding(true)}>
              生徒を追加する
            </Button>
            <ButtonLink icon={TableProperties} to="/roster/import" search={{ kind: 'marks' }}>
              評定一覧を取り込む
            </ButtonLink>
            <ButtonLink
              icon={FileSpreadsheet}
              variant="primary"
              to="/roster/import"
              search={{ kind: 'roster' }}
            >
              名簿を取り込む
            </ButtonLink>
          </>
        }
      >
        生徒を選ぶと、右に登録内容が開きます。直した内容はそのつど保存します。
      </PageHeading>
      <RecentImports />
      {list.error !== null ? (
        <ReadFailure failure={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Loading />
      ) : list.data.length === 0 ? (
        <EmptyState icon={Users} title="名簿はまだ空です">
          いまお使いの Excel または CSV の名簿を取り込むか、生徒を 1 人ずつ追加してください。
        </EmptyState>
      ) : (
        <Students lines={list.data} />
      )}
      <AddStudent
        isOpen={adding}
        onClose={() => setAdding(false)}
        onAdded={(student) => void navigate({ to: '/roster', search: { student } })}
      />
    </>
  );
}

function Students({ lines }: Readonly<{ lines: readonly StudentLine[] }>) {
  const search = useSearch({ from: '/roster' });
  const navigate = useNavigate();
  const [sort, setSort] = useState<ListSort>({ column: 'class', descending: false });
  const scheme = useScheme();
  const columns = useMemo(() => rosterColumns(scheme), [scheme]);
  const shown = useMemo(() => {
    const isChosen = (line: StudentLine): boolean =>
      search.class === undefined || groupNameOf(line, scheme) === search.class;
    return sortLines(lines.filter(isChosen), sort, scheme);
  }, [lines, search.class, sort, scheme]);
  const student = search.student ?? null;
  const select = (next: string | undefined) =>
    void navigate({ to: '/roster', search: { ...search, student: next, field: undefined }, replace: true });

  return (
    <div className="flex min-h-0 grow border-t border-rule">
      <div className="flex min-w-0 grow flex-col">
        <div className="flex items-center gap-4 px-6 py-2">
          <ClassFilter
            rows={lines}
            selected={search.class ?? null}
            onSelect={(name) =>
              void navigate({ to: '/roster', search: { class: name ?? undefined }, replace: true })
            }
          />
          <p role="status" className="text-table">
            {formatCount(shown.length)} 人
            {shown.length === lines.length ? '' : `（全 ${formatCount(lines.length)} 人）`}
          </p>
        </div>
        {shown.length === 0 ? (
          <EmptyState title="この条件に当てはまる生徒はいません" />
        ) : (
          <VirtualTable
            label="生徒の一覧"
            rows={shown}
            columns={columns}
            keyOf={(line) => line.studentNumber}
            selected={student}
            onSelect={select}
            sort={sort}
            onSort={(column) => setSort((current) => nextSort(current, column))}
          />
        )}
      </div>
      {student === null ? null : (
        <StudentPanel
          key={student}
          studentNumber={student}
          goTo={search.field ?? null}
          onClose={() => select(undefined)}
          onRenumbered={select}
        />
      )}
    </div>
  );
}

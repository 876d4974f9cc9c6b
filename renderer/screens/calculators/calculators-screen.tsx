import { useNavigate, useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { fullName } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { calculatorIds } from '../../search-params.ts';
import { type Calculator, calculators } from './calculators.ts';

/** 試算: what students ask, answered with the figures of the publications, one tab per question. */
export function CalculatorsScreen() {
  const search = useSearch({ from: '/calculators' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title="試算">
        生徒に聞かれることを試算し、1 ページに印刷して渡せます。入力した内容は保存しません。
      </PageHeading>
      <div className="flex min-h-0 grow flex-col px-6">
        <Tabs
          label="試算の種類"
          selected={search.tool}
          onSelect={(tool) =>
            void navigate({ to: '/calculators', search: { tool, student: search.student }, replace: true })
          }
          items={calculatorIds.map((id) => ({
            id,
            label: calculators[id].label,
            content: (
              <Tool
                key={search.student ?? ''}
                calculator={calculators[id]}
                student={search.student ?? null}
              />
            ),
          }))}
        />
      </div>
    </>
  );
}

function Tool({ calculator, student }: Readonly<{ calculator: Calculator; student: string | null }>) {
  return (
    <div className="flex flex-col gap-4 py-4">
      <p className="phrase text-table text-ink-soft">{calculator.purpose}</p>
      {student === null ? (
        <calculator.Screen student={null} />
      ) : (
        <ForStudent calculator={calculator} studentNumber={student} />
      )}
    </div>
  );
}

function ForStudent({
  calculator,
  studentNumber,
}: Readonly<{ calculator: Calculator; studentNumber: string }>) {
  const search = useSearch({ from: '/calculators' });
  const navigate = useNavigate();
  const detail = useQueryOf('students.get', { studentNumber });
  const leave = () => void navigate({ to: '/calculators', search: { tool: search.tool }, replace: true });
  if (detail.error !== null) {
    return (
      <>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
        <Button onPress={leave}>生徒を選ばずに試算する</Button>
      </>
    );
  }
  if (detail.data === undefined) return <Loading />;
  const { applicant } = detail.data;
  return (
    <>
      <section
        aria-label="試算する生徒"
        className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-6 border-l-4 border-accent bg-accent-soft px-4 py-2"
      >
        <p className="grow">
          <span className="font-bold">{fullName(applicant)}</span>
          <span className="ml-3 text-table text-ink-soft">
            {placeOf(applicant) || studentNumber}　登録内容を入れています
          </span>
        </p>
        <ButtonLink to="/judgement" search={{ filter: 'all', student: studentNumber }}>
          判定を見る
        </ButtonLink>
        <Button icon={X} onPress={leave}>
          生徒を外す
        </Button>
      </section>
      <calculator.Screen student={applicant} />
    </>
  );
}

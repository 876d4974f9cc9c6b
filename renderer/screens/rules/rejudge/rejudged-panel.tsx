import { useMemo } from 'react';
import type { Rejudged } from '#core/contract/rejudge.ts';
import type { EditionHead } from '#core/contract/rules.ts';
import { placeOf } from '#core/domain/case.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { CriterionChange, WishChange } from '#core/domain/rejudge/compare.ts';
import type { CriterionResult, Wish } from '#core/domain/verdict.ts';
import { newJobId, useQueryOf } from '../../../api.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { SourceLinks } from '../../../components/source-link.tsx';
import { ResultBadge, VerdictBadge } from '../../../components/verdict-badge.tsx';

/** One student by both editions: every criterion that comes out differently, with reason and source of each side. */
export function RejudgedPanel({
  compared: { before, after },
  studentNumber,
  onClose,
}: Readonly<{ compared: Rejudged; studentNumber: string; onClose: () => void }>) {
  const jobId = useMemo(newJobId, []);
  const detail = useQueryOf(
    'rejudge.of',
    { edition: after.id, studentNumber, jobId },
    { keepPrevious: true },
  );
  if (detail.error !== null)
    return (
      <SidePanel title="判定の変わり方" onClose={onClose}>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
      </SidePanel>
    );
  if (detail.data === undefined)
    return (
      <SidePanel title="判定の変わり方" onClose={onClose}>
        <Loading />
      </SidePanel>
    );
  const { line, changes } = detail.data;
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.kana, line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
      footer={
        <ButtonLink to="/judgement" search={{ filter: 'all', student: line.studentNumber }}>
          いまの判定
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-6">
        {changes.map((change) => (
          <WishPart key={change.wish} change={change} before={before} after={after} />
        ))}
      </div>
    </SidePanel>
  );
}

type Editions = Readonly<{ before: EditionHead; after: EditionHead }>;

function WishPart({ change, ...editions }: Editions & Readonly<{ change: WishChange }>) {
  const { wish, before, after, criteria } = change;
  return (
    <section aria-label={wishLabels[wish]}>
      <h3 className="border-b border-rule-strong pb-1 font-bold">{wishLabels[wish]}</h3>
      <p className="flex flex-wrap items-center gap-1 py-2">
        <ResultBadge wish={wish} result={before} />
        <span aria-hidden="true">→</span>
        <span className="sr-only">から</span>
        <ResultBadge wish={wish} result={after} />
      </p>
      <ul className="flex flex-col">
        {criteria.map((each) => (
          <CriterionPart key={(each.after ?? each.before)?.id} change={each} wish={wish} {...editions} />
        ))}
      </ul>
    </section>
  );
}

function CriterionPart({
  change,
  wish,
  before,
  after,
}: Editions & Readonly<{ change: CriterionChange; wish: Wish }>) {
  return (
    <li className="border-t border-rule py-3 text-table first:border-0">
      <h4 className="mb-1 font-bold">{(change.after ?? change.before)?.label}</h4>
      <dl className="flex flex-col gap-2">
        <Side edition={before} criterion={change.before} wish={wish} />
        <Side edition={after} criterion={change.after} wish={wish} />
      </dl>
    </li>
  );
}

function Side({
  edition,
  criterion,
  wish,
}: Readonly<{ edition: EditionHead; criterion: CriterionResult | null; wish: Wish }>) {
  return (
    <div className="border-l-3 border-solid-gray-300 pl-3">
      <dt className="text-small text-ink-soft">{edition.shortTitle}</dt>
      <dd className="flex flex-col items-start gap-1">
        {criterion === null ? (
          <p>この版では判定しません。</p>
        ) : (
          <>
            <VerdictBadge verdict={criterion.verdict} />
            <p className="phrase">{criterion.reason}</p>
            <SourceLinks citations={criterion.citations} edition={edition.id} wish={wish} />
          </>
        )}
      </dd>
    </div>
  );
}

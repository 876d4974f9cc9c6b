import { placeOf } from '#core/domain/case.ts';
import { wishLabels, wishShortLabels } from '#core/domain/judge/words.ts';
import type { CriterionResult, WishJudgement } from '#core/domain/verdict.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { Quotation, SourceLink } from '../../components/source-link.tsx';
import { StateBadge, VerdictBadge } from '../../components/verdict-badge.tsx';
import { formatDate } from '../../format.ts';
import { NextEntry } from './next-entry.tsx';

/** Every wish of one student with every criterion: what was found, what was asked, how much is missing, and where it is written. */
export function JudgementPanel({
  studentNumber,
  onClose,
}: Readonly<{ studentNumber: string; onClose: () => void }>) {
  const detail = useQueryOf('judgement.of', { studentNumber }, { keepPrevious: true });
  if (detail.error !== null)
    return (
      <SidePanel title="判定" onClose={onClose}>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
      </SidePanel>
    );
  if (detail.data === undefined)
    return (
      <SidePanel title="判定" onClose={onClose}>
        <Loading />
      </SidePanel>
    );
  const { line, judgement, next } = detail.data;
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.kana, line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-small text-ink-soft">
            基準日 {formatDate(judgement.asOf)}・評定平均値 {judgement.gradeAverage ?? '未入力'}
          </p>
          <ButtonLink to="/calculators" search={{ tool: 'repayment', student: studentNumber }}>
            試算
          </ButtonLink>
        </div>
      }
    >
      <div className="flex flex-col gap-6">
        {next.length > 0 && (
          <section aria-label="次に入力すること">
            <h3 className="mb-2 font-bold">次に入力すること</h3>
            <ul className="flex flex-col gap-2">
              {next.map((entry) => (
                <NextEntry
                  key={`${entry.field ?? ''} ${entry.sentence}`}
                  {...entry}
                  studentNumber={line.studentNumber}
                />
              ))}
            </ul>
          </section>
        )}
        {judgement.wishes.length === 0 && <p className="text-ink-soft">奨学金の希望が入力されていません。</p>}
        {judgement.wishes.map((wish) => (
          <WishSection key={wish.wish} judged={wish} />
        ))}
        {judgement.choice !== null && (
          <p className="text-table">
            申込区分 {judgement.choice.number}：{choiceSentence(judgement.choice.result)}
          </p>
        )}
        {judgement.notices.map((notice) => (
          <Notice key={notice}>{notice}</Notice>
        ))}
      </div>
    </SidePanel>
  );
}

function choiceSentence(result: WishJudgement['wish'] | 'undecided' | null): string {
  if (result === null) return '推薦できる貸与奨学金がありません。';
  if (result === 'undecided') return '前の希望の判定がまだ決まっていません。';
  return `順に見て最初に推薦できるのは${wishLabels[result]}です。`;
}

function WishSection({ judged }: Readonly<{ judged: WishJudgement }>) {
  return (
    <section aria-label={wishLabels[judged.wish]}>
      <h3 className="flex flex-wrap items-center justify-between gap-2 border-b border-rule-strong pb-1">
        <span className="font-bold">{wishLabels[judged.wish]}</span>
        <StateBadge state={judged.recommendable.kind} />
      </h3>
      <ol className="flex flex-col">
        {judged.criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} wish={wishShortLabels[judged.wish]} />
        ))}
      </ol>
    </section>
  );
}

function Criterion({ criterion }: Readonly<{ criterion: CriterionResult; wish: string }>) {
  const { label, verdict, reason, actual, limit, shortBy, next, citations } = criterion;
  const [first, ...others] = citations;
  return (
    <li className="flex flex-col gap-1.5 border-b border-rule py-3 text-table last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-bold">{label}</h4>
        <VerdictBadge verdict={verdict} />
      </div>
      <p>{reason}</p>
      {(actual !== null || limit !== null) && (
        <dl className="flex flex-wrap gap-x-4 text-small">
          {actual !== null && <Figure label="本人" value={actual} />}
          {limit !== null && <Figure label="基準" value={limit} />}
          {shortBy !== null && <Figure label="差" value={shortBy} strong />}
        </dl>
      )}
      {next !== null && <p className="text-ink-soft">{next}</p>}
      {first !== undefined && <Quotation citation={first} />}
      {others.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {others.map((citation) => (
            <SourceLink
              key={`${citation.document} ${citation.locator} ${citation.quote}`}
              citation={citation}
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Figure({
  label,
  value,
  strong = false,
}: Readonly<{ label: string; value: string; strong?: boolean }>) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-ink-soft">{label}</dt>
      <dd className={strong ? 'font-bold text-decide' : 'font-bold'}>{value}</dd>
    </div>
  );
}

import type { BatchDetail } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useQueryOf } from '../../../api.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatCount, formatDate } from '../../../format.ts';
import { BatchActions } from './batch-actions.tsx';
import { BatchPapers } from './batch-papers.tsx';
import { BatchState } from './batch-state.tsx';
import { MemberTable } from './member-table.tsx';

/** One 推薦書: where it stands, its papers, and who is on it with what has changed since. */
export function BatchDetailView({ id, asOf }: Readonly<{ id: string; asOf: IsoDate }>) {
  const detail = useQueryOf('recommendations.get', { id }, { keepPrevious: true });
  if (detail.error !== null)
    return <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />;
  return detail.data === undefined ? <Loading /> : <Body detail={detail.data} asOf={asOf} />;
}

function Body({ detail, asOf }: Readonly<{ detail: BatchDetail; asOf: IsoDate }>) {
  const { summary, members } = detail;
  const isSubmitted = summary.submittedOn !== null;
  return (
    <article
      aria-label={`第${summary.number}次の推薦書`}
      className="flex min-h-full flex-col gap-4 py-4 pl-5"
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="flex items-baseline gap-3 text-xl font-bold">
            第{summary.number}次の推薦書
            <BatchState batch={summary} />
          </h2>
          <p className="text-table text-ink-soft">{factsOf(detail)}</p>
          <p className="text-table text-ink-soft">{historyOf(detail)}</p>
          {summary.note !== null && <p className="text-table">メモ: {summary.note}</p>}
        </div>
        <BatchActions detail={detail} asOf={asOf} />
      </header>
      {!isSubmitted && (
        <Notice tone="error" title="まだ推薦になっていません">
          成績入力と推薦書の作成だけでは、推薦は完了しません。スカラACで「推薦書の提出」をしてから、「提出を記録する」を押してください。
        </Notice>
      )}
      {detail.submission !== null && !isSubmitted && (
        <Notice tone="warning" title="今は提出を記録できません">
          {detail.submission}
        </Notice>
      )}
      <BatchPapers id={summary.id} papers={detail.papers} />
      <section aria-label="推薦書に載っている生徒" className="flex min-h-72 grow flex-col gap-2">
        <h3 className="font-bold">
          推薦書に載っている生徒
          {summary.changed > 0 && (
            <span className="ml-3 text-table text-decide">
              ▲ {isSubmitted ? '推薦' : '作成'}後に変更 {formatCount(summary.changed)} 人
            </span>
          )}
        </h3>
        {summary.changed > 0 && (
          <p className="text-table text-ink-soft">
            {isSubmitted
              ? '印刷物は推薦したときのままです。機構への訂正の連絡が要るかを確かめてください。'
              : '印刷物は作成したときのままです。新しい内容で出すときは、この推薦書を削除して作り直してください。'}
          </p>
        )}
        <MemberTable members={members} />
      </section>
    </article>
  );
}

const factsOf = ({ summary, principal, officer }: BatchDetail): string =>
  [
    summary.roundLabel,
    `${formatCount(summary.students)} 人`,
    `${formatDate(summary.letterDate)}付け`,
    `学校長名 ${principal}`,
    `担当者名 ${officer}`,
  ].join('・');

function historyOf({ summary }: BatchDetail): string {
  const by = (person: string | null): string => (person === null ? '' : `（${person}）`);
  const made = `作成 ${formatDate(summary.madeOn)}${by(summary.madeBy)}`;
  return summary.submittedOn === null
    ? made
    : `${made}・提出 ${formatDate(summary.submittedOn)}${by(summary.submittedBy)}`;
}

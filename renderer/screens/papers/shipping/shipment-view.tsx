import type { ShipmentDetail } from '#core/contract/shipments.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { useQueryOf } from '../../../api.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { formatCount, formatDate } from '../../../format.ts';
import { EnclosedTable } from './enclosed-table.tsx';
import { ShipmentActions } from './shipment-actions.tsx';
import { ShipmentPrints } from './shipment-prints.tsx';
import { ShipmentState } from './shipment-state.tsx';

/** One 便: how far it has come, what is to be done next, and what lies in it student by student. */
export function ShipmentView({ id, asOf }: Readonly<{ id: string; asOf: IsoDate }>) {
  const detail = useQueryOf('shipments.get', { id }, { keepPrevious: true });
  if (detail.error !== null)
    return <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />;
  return detail.data === undefined ? <Loading /> : <Body detail={detail.data} asOf={asOf} />;
}

function Body({ detail, asOf }: Readonly<{ detail: ShipmentDetail; asOf: IsoDate }>) {
  const { summary, lines, keepOut } = detail;
  const due = lines.reduce((sum, line) => sum + line.due, 0);
  const isOpen = summary.sealedOn === null;
  return (
    <article
      aria-label={shipmentName(summary.number)}
      className="flex min-h-full flex-col gap-3 py-4 pr-6 pl-5"
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="flex items-baseline gap-3 text-xl font-bold">
            {shipmentName(summary.number)}
            <ShipmentState shipment={summary} />
          </h2>
          <p className="text-table">
            {summary.roundLabel}・<b>{formatCount(summary.students)} 人</b>・
            <b>
              {formatCount(summary.papers)}
              {isOpen ? ` / ${formatCount(due)}` : ''} 点
            </b>
            {isOpen ? 'を確認' : ''}
          </p>
          <p className="text-small text-ink-soft">{historyOf(detail)}</p>
        </div>
        <ShipmentActions detail={detail} asOf={asOf} />
      </header>
      {isOpen && keepOut !== null && (
        <Notice tone="warning">
          マイナンバー提出書類は封筒に入れません。申込者が機構へ直接郵送します。
          <SourceLink citation={keepOut} />
        </Notice>
      )}
      {isOpen && detail.sealing !== null && <Notice>{detail.sealing}</Notice>}
      <ShipmentPrints summary={summary} counts={detail.counts} />
      <EnclosedTable detail={detail} />
    </article>
  );
}

function historyOf({ summary, sealedBy, sentBy, note }: ShipmentDetail): string {
  const { sealedOn, sentOn, trackingNumber, arrivedOn } = summary;
  const by = (person: string | null): string => (person === null ? '' : `（${person}）`);
  return [
    ...(sealedOn === null ? [] : [`封入 ${formatDate(sealedOn)}${by(sealedBy)}`]),
    ...(sentOn === null ? [] : [`発送 ${formatDate(sentOn)}${by(sentBy)}`]),
    ...(trackingNumber === null ? [] : [`引受番号 ${trackingNumber}`]),
    ...(arrivedOn === null ? [] : [`機構受付 ${formatDate(arrivedOn)}`]),
    ...(note === null ? [] : [note]),
  ].join('・');
}

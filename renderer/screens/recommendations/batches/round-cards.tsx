import { FilePlus2 } from 'lucide-react';
import type { RoundToRecommend } from '#core/contract/recommendations.ts';
import { Button } from '../../../components/button.tsx';
import { formatCount, formatMonthDay } from '../../../format.ts';

/** Each round with who waits in it; one nobody is in takes no room while others have somebody. */
export function RoundCards({
  rounds,
  canMake,
  onMake,
}: Readonly<{
  rounds: readonly RoundToRecommend[];
  canMake: boolean;
  onMake: (round: string) => void;
}>) {
  const inUse = rounds.filter(({ ready, waiting }) => ready + waiting > 0);
  return (
    <ul className="flex flex-col gap-3">
      {(inUse.length === 0 ? rounds.slice(0, 1) : inUse).map((round) => (
        <li key={round.id} className="flex flex-col gap-1.5 rounded-8 border border-rule-strong px-4 py-3">
          <h2 className="font-bold">{round.label}</h2>
          <p className="text-small text-ink-soft">{windowWords(round)}</p>
          <p className="text-table">
            推薦できる <b>{formatCount(round.ready)} 人</b>・まだ {formatCount(round.waiting)} 人
          </p>
          {round.isClosed ? (
            <p className="text-small text-ink-soft">この回は閉じています。</p>
          ) : (
            <Button
              icon={FilePlus2}
              variant={round.ready > 0 ? 'primary' : 'secondary'}
              size="small"
              isDisabled={!canMake}
              onPress={() => onMake(round.id)}
              aria-label={`${round.label}の推薦書を作る`}
            >
              推薦書を作る
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const windowWords = ({ window }: RoundToRecommend): string =>
  window === null
    ? '推薦期間は入力されていません'
    : `推薦期間 ${formatMonthDay(window.from)}～${formatMonthDay(window.to)}`;

import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import { adoptionEventLabels } from '#core/domain/adoption/words.ts';

/** 「休学（2025/10）」「減額 30,000円（2025/12）」 */
export function eventWords({ event, month, monthly }: HolderEvent): string {
  const amount = monthly === null ? '' : ` ${monthly.toLocaleString('ja-JP')}円`;
  return `${adoptionEventLabels[event]}${amount}（${month.replace('-', '/')}）`;
}

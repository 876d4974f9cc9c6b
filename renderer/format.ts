import type { IsoDate } from '#core/domain/applicant.ts';

const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('ja-JP', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Tokyo',
});
const stamp = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

/** 「令和4年6月15日」 */
export const formatDate = (date: IsoDate): string => japanese.format(new Date(`${date}T00:00:00Z`));

/** 「6月15日」 */
export function formatMonthDay(date: IsoDate): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(month)}月${Number(day)}日`;
}

/** 「10:32」 of an ISO timestamp */
export const formatTime = (timestamp: string): string => clock.format(new Date(timestamp));

/** 「令和4年6月15日 10:32」 of an ISO timestamp */
export const formatStamp = (timestamp: string): string => stamp.format(new Date(timestamp));

/** 「1,250」 */
export const formatCount = (count: number): string => count.toLocaleString('ja-JP');

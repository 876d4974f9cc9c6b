import type { ProgressKind, ProgressState } from '../progress/progress.ts';
import { assertNever } from '../result.ts';

/** Where on the way a line stands: every line in exactly one. */
export const boardPlaces = [
  'notEntered', // スカラネット未入力
  'waiting', // 推薦待ち: entered, its window not open, or over
  'ready', // 推薦できる時期
  'recommended', // 推薦済
  'withdrawn', // 辞退
  'deferred', // 次回へ
  'unmatched', // 名簿と結び付かない: known to スカラAC or to a 推薦書 only
] as const;
export type BoardPlace = (typeof boardPlaces)[number];

export const boardPlaceLabels: Readonly<Record<BoardPlace, string>> = {
  notEntered: '未入力',
  waiting: '推薦待ち',
  ready: '推薦できる時期',
  recommended: '推薦済',
  withdrawn: '辞退',
  deferred: '次回へ',
  unmatched: '名簿にない',
};

export function placeOnBoard({ kind }: Pick<ProgressState, 'kind'>): Exclude<BoardPlace, 'unmatched'> {
  const state: ProgressKind = kind;
  switch (state) {
    case 'wished':
    case 'schoolPapers':
      return 'notEntered';
    case 'entered':
    case 'correctionA':
      return 'waiting';
    case 'recommendable':
    case 'gradesTyped':
      return 'ready';
    case 'recommended':
    case 'sent':
    case 'queried':
    case 'reviewed':
    case 'candidate':
    case 'rejected':
    case 'handedOver':
      return 'recommended';
    case 'withdrawn':
    case 'deferred':
      return state;
    default:
      return assertNever(state);
  }
}

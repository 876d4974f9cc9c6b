import type { IsoDate } from '../applicant.ts';
import type { ApplicantState } from '../verdict.ts';

/** Why somebody has to look at a line of the board, the most pressing first: what contradicts itself before what waits. */
export const flagKinds = [
  'unknownInAc', // スカラACにあって名簿にない受付番号
  'notInRoster', // 推薦書にあって名簿にない
  'sharedNumber', // 受付番号の重複
  'noRound', // どの募集回にも入らない
  'acNotRecommended', // 推薦書を提出したのにスカラACでは未推薦
  'acRecommendedOnly', // スカラACでは推薦済、こちらの推薦書にない
  'acNotUpdated', // 成績入力がスカラACに残っていない
  'numberLost', // 推薦の手続きが始まっているのに受付番号がない
  'issueDateMissing', // 受付番号発行日がない
  'queried', // 不備照会
  'deadline', // 締切まで 3 学校日以内、または過ぎた
  'notSubmitted', // 推薦書を作って未提出
  'gradesOnly', // 成績入力だけで推薦書がない
  'notRecommended', // 入力済で未推薦
  'correctionA', // 訂正期間A
  'neverEntered', // スカラネット未入力
  'paperDefect', // 書類の不備
  'papersMissing', // 書類の不足
  'changedAfter', // 推薦後に変更
  'wishWithdrawn', // 希望が消えている
  'notRecommendable', // 判定が「推薦できる」でない
  'stillInAc', // 辞退・次回への後もスカラACに残っている
  'foundInAc', // 同じ氏名の申込みがスカラACにある
  'acNameDiffers', // スカラACの氏名が違う
  'acMissing', // スカラACの一覧にない
  'earlierNumber', // 前の回の受付番号のまま
  'noHandOver', // 通知の未交付
] as const;
export type FlagKind = (typeof flagKinds)[number];

export type Tone = 'red' | 'amber';

export type Flag =
  | Readonly<{ kind: 'unknownInAc'; receiptNumber: string; proposals: readonly string[] }>
  | Readonly<{ kind: 'notInRoster'; number: number }>
  | Readonly<{ kind: 'sharedNumber'; others: readonly string[] }>
  /** `closed`: every round is closed; `outside`: 受付番号発行日 lies in no 申込期間 */
  | Readonly<{ kind: 'noRound'; reason: 'closed' | 'outside' }>
  | Readonly<{
      kind: 'acNotRecommended' | 'acRecommendedOnly' | 'acNotUpdated' | 'stillInAc';
      readOn: IsoDate;
    }>
  | Readonly<{ kind: 'numberLost' | 'issueDateMissing' | 'earlierNumber' | 'wishWithdrawn' | 'noHandOver' }>
  | Readonly<{ kind: 'queried'; about: string; dueOn: IsoDate | null }>
  | DeadlineFlag
  | Readonly<{ kind: 'notSubmitted'; number: number }>
  | Readonly<{ kind: 'gradesOnly' | 'notRecommended' | 'correctionA' }>
  /** `begun`: 申込期間 has begun, or nobody knows when it does */
  | Readonly<{ kind: 'neverEntered'; begun: boolean }>
  | Readonly<{ kind: 'paperDefect' | 'papersMissing'; papers: readonly string[] }>
  | Readonly<{ kind: 'changedAfter'; facts: readonly string[] }>
  | Readonly<{ kind: 'notRecommendable'; state: Exclude<ApplicantState, 'yes' | 'noWish'> }>
  | Readonly<{ kind: 'foundInAc'; receiptNumber: string; issuedOn: IsoDate | null }>
  | Readonly<{ kind: 'acNameDiffers'; name: string }>
  | Readonly<{ kind: 'acMissing'; readOn: IsoDate }>;

export type DeadlineFlag = Readonly<{
  kind: 'deadline';
  /** 「申込期間（スカラネット）」「校内締切」 */
  what: string;
  on: IsoDate;
  /** `unknown`: the table of holidays does not reach there, so that school days cannot be counted */
  left: Readonly<{ kind: 'schoolDays'; days: number } | { kind: 'past' } | { kind: 'unknown' }>;
}>;

const amber: ReadonlySet<FlagKind> = new Set<FlagKind>([
  'changedAfter',
  'wishWithdrawn',
  'notRecommendable',
  'stillInAc',
  'foundInAc',
  'acNameDiffers',
  'acMissing',
  'earlierNumber',
  'noHandOver',
]);

/** Red: a scholarship is lost if nobody acts. */
export function toneOf(flag: Flag): Tone {
  if (flag.kind === 'neverEntered') return flag.begun ? 'red' : 'amber';
  if (flag.kind === 'deadline') return flag.left.kind === 'unknown' ? 'amber' : 'red';
  return amber.has(flag.kind) ? 'amber' : 'red';
}

export const isRed = (flag: Flag): boolean => toneOf(flag) === 'red';

const rank: ReadonlyMap<FlagKind, number> = new Map(flagKinds.map((kind, index) => [kind, index]));

/** Red before amber, then by how pressing the kind is. */
export const byPressing = (a: Flag, b: Flag): number =>
  Number(isRed(b)) - Number(isRed(a)) || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0);

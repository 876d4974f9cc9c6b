import type { EventKind, Outcome, WithdrawalGround } from './case-event.ts';
import type { ProgressKind } from './progress.ts';

export const progressLabels: Readonly<Record<ProgressKind, string>> = {
  wished: '希望',
  schoolPapers: '校内書類',
  entered: 'スカラネット入力済',
  correctionA: '訂正期間A',
  recommendable: '推薦可',
  gradesTyped: '成績入力済',
  recommended: '推薦済',
  sent: '書類発送',
  queried: '不備照会',
  reviewed: '審査完了',
  candidate: '採用候補者',
  rejected: '不採用',
  handedOver: '通知交付',
  withdrawn: '辞退',
  deferred: '次回へ',
};

export const eventLabels: Readonly<Record<EventKind, string>> = {
  schoolPapers: '校内書類を受け取った',
  gradesTyped: 'スカラACの成績入力を更新した',
  queried: '機構から不備照会があった',
  answered: '不備照会に回答した',
  reviewed: '機構の審査が完了した',
  decided: '選考結果が届いた',
  handedOver: '通知を交付した',
  withdrawn: '辞退した',
  deferred: '次回へ回した',
  resumed: '辞退・次回へを取り消した',
};

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  candidate: '採用候補者',
  rejected: '不採用',
};

export const withdrawalGroundLabels: Readonly<Record<WithdrawalGround, string>> = {
  mistaken: '誤申込',
  withdrawn: '申込辞退',
  other: 'その他',
};

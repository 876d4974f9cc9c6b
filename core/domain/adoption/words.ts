import type { AdoptionEvent } from '../edition-adoption.ts';
import type { GuaranteeKind } from '../edition-guarantee.ts';
import type { HolderKind } from './holder.ts';

// The words of what follows 採用, the same on the screen, in print and in 規則.

export const adoptionEventLabels: Readonly<Record<AdoptionEvent, string>> = {
  leaving: '退学',
  expulsion: '除籍',
  withdrawal: '辞退',
  cancellation: '採用取り消し',
  abolition: '廃止',
  otherEnd: 'そのほかの取り止め',
  leave: '休学',
  suspension: '停止',
  otherPause: 'そのほかの中断',
  return: '復学',
  otherResumption: 'そのほかの再開',
  increase: '増額',
  decrease: '減額',
  pledgeDetails: '返還誓約書の内容の変更',
  interest: '利率の算定方法の変更',
  repayment: '返還方式の変更',
  guaranteeChange: '保証制度の変更',
};

export const holderKindLabels: Readonly<Record<HolderKind, string>> = {
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
};

/** For narrow columns */
export const holderKindShortLabels: Readonly<Record<HolderKind, string>> = {
  grant: '給付',
  loan1: '第一種',
  loan2: '第二種',
};

export const guaranteeLabels: Readonly<Record<GuaranteeKind, string>> = {
  institution: '機関保証',
  personal: '人的保証',
};

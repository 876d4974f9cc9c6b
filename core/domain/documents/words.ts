import type { Edition } from '../edition.ts';
import { measureStates, recommendableLabels, resultLabel, wishShortLabels } from '../judge/words.ts';
import type { ApplicantState, ContinuationMeasure, Recommendable, Wish } from '../verdict.ts';
import type { FormId } from './model.ts';

export const formTitles: Readonly<Record<FormId, string>> = {
  'recommendation-list': '推薦者一覧',
  'cover-sheets': '提出書類一覧 表紙',
  'scholar-ac': 'スカラAC 入力票',
  'recommendation-status': '推薦状況表',
  'judgement-table': '判定一覧',
  'missing-papers': '不足・不備のお知らせ',
  'scholarnet-sheets': 'スカラネット入力票',
  'changed-names': '氏名の変更一覧',
};

/** Behind a source that nobody has compared with JASSO's notice yet */
export const unconfirmedWord = '（未確認）';

/** A sign beside the word, so that a state can be told in a black-and-white print. */
const stateMarks: Readonly<Record<ApplicantState, string>> = {
  yes: '●',
  no: '✕',
  schoolDecides: '▲',
  missing: '？',
  noWish: '－',
};

/** 「● 推薦できる」 */
export const markedState = (state: ApplicantState): string =>
  `${stateMarks[state]} ${state === 'noWish' ? '希望なし' : recommendableLabels[state]}`;

/** 「▲ 警告」: the result of one wish in its own words. */
export const markedResult = (
  wish: Wish,
  result: Readonly<{ state: Recommendable['kind']; measure: ContinuationMeasure | null }>,
): string => {
  const { state, measure } = result;
  const mark = stateMarks[wish === 'continuation' && measure !== null ? measureStates[measure] : state];
  return `${mark} ${resultLabel(wish, result)}`;
};

/** 「区分6：併用→第一種→第二種」, as the edition has the chain. */
export function choiceWords(edition: Edition, number: number): string {
  const chain = edition.choices.chains.find((each) => each.value.number === number);
  const wishes = chain?.value.wishes.map((wish) => wishShortLabels[wish]).join('→') ?? '';
  return `区分${number}：${wishes}`;
}

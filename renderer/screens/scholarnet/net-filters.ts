import type { NetLine } from '#core/contract/scholarnet.ts';
import { searchKey } from '#core/domain/names.ts';
import type { netFilters } from '../../search-params.ts';

export type NetFilter = (typeof netFilters)[number];

export const netFilterLabels: Readonly<Record<NetFilter, string>> = {
  all: 'すべて',
  faulty: '直すところ',
  missing: '不足',
  changed: '変更あり',
  fine: '問題なし',
};

/** A student may belong to several: a name that changes and a kana that is missing. */
export function belongsTo(filter: NetFilter, { state }: NetLine): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'fine':
      return state.changed + state.missing + state.faulty === 0;
    default:
      return state[filter] > 0;
  }
}

/** By any part of 氏名, カナ or 学籍番号; 高 finds 髙. */
export function isFound(text: string, { name, kana, studentNumber }: NetLine): boolean {
  const key = searchKey(text);
  return key === '' || [name, kana ?? '', studentNumber].some((each) => searchKey(each).includes(key));
}

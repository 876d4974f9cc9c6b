import { type EmergencyCause, emergencyCauses } from '../applicant.ts';
import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

/** The causes of スカラネット in short words for a cell or a select; the full sentences are rule data of the edition. */
const emergencyCauseLabels: Readonly<Record<EmergencyCause, string>> = {
  1: '会社の倒産等による解雇・早期退職',
  2: '生計維持者の死亡',
  3: '生計維持者の離別',
  4: '生計維持者の破産',
  5: '病気',
  6: '事故',
  7: '会社倒産',
  8: '経営不振',
  9: 'その他の給与収入の激減',
  10: '火災',
  11: '風水害',
  12: '震災',
  13: '災害救助法の適用',
  14: '学校廃止',
  15: '本人の収入減少・支出増大',
};

/** 「3　生計維持者の離別」 */
export const showEmergencyCause = (cause: EmergencyCause): string =>
  `${cause}　${emergencyCauseLabels[cause]}`;

/** Other short words that schools write; 「倒産」 alone is not among them, because it may be (1) or (7). */
const alsoWritten: readonly (readonly [string, EmergencyCause])[] = [
  ['解雇', 1],
  ['早期退職', 1],
  ['死亡', 2],
  ['死別', 2],
  ['離別', 3],
  ['離婚', 3],
  ['破産', 4],
  ['収入激減', 9],
  ['給与収入の激減', 9],
  ['災害救助法', 13],
  ['災害救助法適用', 13],
  ['経済困難', 15],
];

const key = (word: string): string => word.normalize('NFKC').replace(/[\s()・、,.:]/gu, '');

const byWord: ReadonlyMap<string, EmergencyCause> = new Map([
  ...emergencyCauses.map((cause) => [key(emergencyCauseLabels[cause]), cause] as const),
  ...alsoWritten.map(([word, cause]) => [key(word), cause] as const),
]);

/** The number on スカラネット (3, (3), ③), its words, or both. */
export function readEmergencyCause(cell: CellValue): Read<EmergencyCause> {
  const text = plainText(cell);
  const [, digits = '', word = ''] = /^[(\s]*(\d*)[)\s.:、]*(.*)$/su.exec(text) ?? [];
  const byNumber = emergencyCauses.find((cause) => String(cause) === digits);
  const named = byWord.get(key(word));
  const cause = byNumber ?? named;
  if (cell.kind === 'date' || cause === undefined || (digits !== '' && byNumber === undefined))
    return unread(
      `${quoted(cell)}は家計急変の事由ではありません。スカラネットの番号 1 から 15、または「病気」などの言葉で入力してください。`,
    );
  return named === undefined || named === cause
    ? read(cause)
    : unread(
        `${quoted(cell)}は番号と言葉が合いません。${cause} は「${emergencyCauseLabels[cause]}」、「${emergencyCauseLabels[named]}」は ${named} です。`,
      );
}

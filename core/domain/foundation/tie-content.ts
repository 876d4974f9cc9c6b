/** How a fact is written: which of these a fact knows follows from its kind (formats.ts). */
export const tieFormats = [
  // dates and months
  'cell', // as the cell itself is formatted; in a cell without a date format like `japanese`
  'japanese', // 令和4年6月15日
  'era', // R4.6.15
  'western', // 2022年6月15日
  'slash', // 2022/6/15
  'eraName', // 令和
  'eraYear', // 4
  'westernYear', // 2022
  'month', // 6
  'day', // 15
  // names
  'wideSpace', // 髙橋　太郎
  'narrowSpace', // 髙橋 太郎
  'joined', // 髙橋太郎
  // kana
  'katakana',
  'hiragana',
  'halfKana',
  // texts and numbers
  'asIs',
  'halfWidth',
  'fullWidth',
  // yes and no
  'yesNo', // はい・いいえ
  'haveNot', // 有・無
  'circle', // ○ when yes, else empty
] as const;
export type TieFormat = (typeof tieFormats)[number];

/** What is written into a cell. */
export type TieContent =
  | Readonly<{
      kind: 'fact';
      /** Id of a fact of facts.ts */
      fact: string;
      format: TieFormat;
      /** So many boxes, one character in each, from this cell to the right; null = all in this cell */
      boxes: number | null;
    }>
  /** 「○」 in this cell when the fact is `equals`, as the form of the student shows it; else the cell is left empty */
  | Readonly<{ kind: 'mark'; fact: string; equals: string; mark: string }>
  /** The same text for everyone */
  | Readonly<{ kind: 'fixed'; text: string }>;

import { clusters } from '../fonts/clusters.ts';

/**
 * Breaks text into lines by the Japanese rules (禁則処理): between any two characters, except before closing brackets,
 * punctuation and small kana, after opening brackets, and inside a Latin word or a number. `measure` gives a width in
 * any unit, `width` is the room in the same unit. Line breaks in the text are kept.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (part: string) => number,
): readonly string[] {
  if (measure(text) <= width && !text.includes('\n')) return [text];
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(text: string, width: number, measure: (part: string) => number): readonly string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let lineText = '';
  let room = width;
  const close = (): void => {
    lines.push(lineText.trimEnd());
    lineText = '';
    room = width;
  };
  for (const piece of unbreakablePieces(text)) {
    const needed = measure(piece.trimEnd());
    if (needed > room && lineText !== '') close();
    if (needed <= width) {
      // A line does not begin with a space; a paragraph may, with its indent.
      const added = lineText === '' && lines.length > 0 ? piece.trimStart() : piece;
      lineText += added;
      room -= measure(added);
      continue;
    }
    // Longer than a line by itself (a web address, a row of dashes): cut where the line is full.
    for (const cluster of clusters(piece)) {
      if (measure(cluster) > room && lineText !== '') close();
      lineText += cluster;
      room -= measure(cluster);
    }
  }
  if (lineText !== '') close();
  return lines;
}

/** The text cut at every place where a line may end. */
export function unbreakablePieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const cluster of clusters(text)) {
    if (piece !== '' && mayBreak(before, cluster)) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
    before = cluster;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

const neverFirst = new Set(
  '、。，．・：；？！゛゜´｀¨＾ヽヾゝゞ々〻ー―‐–〜～）〕］｝〉》」』】〙〗〟’”｠»)]},.:;?!%％‰℃°′″ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ',
);
const neverLast = new Set('（〔［｛〈《「『【〘〖〝‘“｟«([{｢￥¥＄$£＃#№〒');
const wordCharacter = /^[\p{Script=Latin}\p{Nd}'’.,/:_@&+-]/u;

const mayBreak = (before: string, after: string): boolean => {
  if (after === ' ' || neverFirst.has(after)) return false;
  if (neverLast.has(before)) return false;
  return !(wordCharacter.test(before) && wordCharacter.test(after));
};

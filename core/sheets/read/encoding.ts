import { refuse } from './refusal.ts';

/** As the officer reads it. CP932 is what Excel in Japan writes for 「CSV」. */
type TextEncoding = 'UTF-8' | 'CP932' | 'UTF-16' | 'EUC-JP' | 'ISO-2022-JP';

type DecodedText = Readonly<{ text: string; encoding: TextEncoding; notice: string | null }>;

/**
 * UTF-8 is tried first, because no Japanese text in another encoding is valid UTF-8 by chance; then CP932. EUC-JP can
 * pass as CP932 without an error, but then it shows as half-width kana.
 */
export function decodeText(fileName: string, bytes: Buffer): DecodedText {
  const encoding = guess(bytes);
  const text = encoding === null ? null : decode(bytes, encoding);
  if (encoding === null || text === null || text.includes('\0'))
    return refuse(
      'file-encoding-unknown',
      `${fileName} の文字コードが分かりません。Excel で開き、「名前を付けて保存」で「CSV UTF-8」か「Excel ブック (.xlsx)」を選んで保存してから、もう一度選んでください。`,
    );
  const userDefined = /\p{Co}/u.exec(text)?.[0];
  return {
    text,
    encoding,
    notice:
      userDefined === undefined
        ? null
        : '外字が含まれています。ほかのパソコンでは別の文字になるため、氏名を確かめてください。',
  };
}

function guess(bytes: Buffer): TextEncoding | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  if (bytes.includes('\u001B$')) return 'ISO-2022-JP';
  if (decode(bytes, 'UTF-8') !== null) return 'UTF-8';
  const cp932 = decode(bytes, 'CP932');
  const eucJp = decode(bytes, 'EUC-JP');
  if (cp932 === null) return eucJp === null ? null : 'EUC-JP';
  return eucJp !== null && halfWidthShare(cp932) > 0.3 && halfWidthShare(eucJp) < 0.1 ? 'EUC-JP' : 'CP932';
}

function decode(bytes: Buffer, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(labelOf(encoding, bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function labelOf(encoding: TextEncoding, bytes: Buffer): string {
  if (encoding === 'UTF-16') return bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  return encoding === 'CP932' ? 'shift_jis' : encoding.toLowerCase();
}

/** Half-width kana among all characters that are not ASCII. */
function halfWidthShare(text: string): number {
  const japanese = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const half = text.match(/[\uFF61-\uFF9F]/gu)?.length ?? 0;
  return japanese === 0 ? 0 : half / japanese;
}

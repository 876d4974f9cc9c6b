import { SaxesParser } from 'saxes';
import { refuse } from '../refusal.ts';
import { damaged, type Package } from './package.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their namespace prefix: `x:row` and `row` are the same to Excel. */
export type XmlHandlers = Readonly<{
  open: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  /** Text and CDATA, possibly in several pieces */
  text?: (text: string) => void;
}>;

/** The XML parser over pieces of text. DOCTYPE, and with it every entity trick, is refused. */
export type XmlParser = Readonly<{
  write: (text: string) => void;
  close: () => void;
  /** How many characters of the text have been read: within a handler, up to the end of the tag it is about */
  position: () => number;
}>;

export function xmlParser(fileName: string, handlers: XmlHandlers): XmlParser {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const { close, text } = handlers;
  parser.on('opentag', (tag) => handlers.open(localName(tag.name), tag.attributes));
  if (close !== undefined) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () =>
    refuse(
      'file-unsafe',
      `${fileName} には Excel が使わない宣言（DOCTYPE）があるため、安全のため読みません。Excel で開いて「名前を付けて保存」し直してください。`,
    ),
  );
  parser.on('error', () => refuse('file-damaged', damaged(fileName)));
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
    position: () => parser.position,
  };
}

/** Streams a whole part through the XML parser. */
export async function parseXml(
  fileName: string,
  source: Package,
  part: string,
  handlers: XmlHandlers,
): Promise<void> {
  const parser = xmlParser(fileName, handlers);
  await streamText(source, part, parser.write);
  parser.close();
}

/** The text of a part, piece by piece. */
export async function streamText(
  source: Package,
  part: string,
  onText: (text: string) => void,
): Promise<void> {
  const decoder: { current: InstanceType<typeof TextDecoder> | null } = { current: null };
  await source.stream(part, (chunk) => {
    decoder.current ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    onText(decoder.current.decode(chunk, { stream: true }));
  });
  onText(decoder.current?.decode() ?? '');
}

/** XML of a workbook is UTF-8; the standard also allows UTF-16 with its mark. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name, for the few that carry a prefix (`r:id`). */
export const attribute = (attributes: Attributes, name: string): string | undefined => {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
};

export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` protects a real underscore. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

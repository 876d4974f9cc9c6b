import { expect, test } from 'vitest';
import { textRows, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { readBytes } from './read.ts';

/** A small generator with a fixed seed, so that a failure comes back. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const seed = 20_220_615;
const rows = textRows([
  ['学籍番号', '氏名', '評定平均値', '生年月日'],
  ['S0012', '髙橋　太郎', '3.5', 'H17.4.1'],
  ['S0013', '𠮷田　花子', '３．８', '2005/4/2'],
]);
const workbooks = [
  xlsx({ rows, level: 0 }),
  xlsx({ rows, level: 6 }),
  xlsx({
    strings: '<si><t>髙橋</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>38443</v></c></row>',
    formats: [14],
  }),
];
const csv = new TextEncoder().encode('学籍番号,氏名\nS1,"田中\n花子"\nS2,髙橋　太郎\n');

/** Damage as it happens: a byte, a cut, a doubled or lost stretch, two files run together. */
function mutated(original: Uint8Array, random: (below: number) => number): Uint8Array {
  const bytes = Array.from(original);
  const at = random(bytes.length);
  switch (random(5)) {
    case 0:
      for (let times = random(8); times >= 0; times -= 1) bytes[random(bytes.length)] = random(256);
      break;
    case 1:
      bytes.length = at;
      break;
    case 2:
      bytes.splice(at, random(60));
      break;
    case 3:
      bytes.splice(at, 0, ...bytes.slice(at, at + random(60)));
      break;
    default:
      bytes.splice(at, bytes.length, ...original.slice(random(original.length)));
  }
  return Uint8Array.from(bytes);
}

/** Damage inside a part, which the checksum then agrees with. */
function mutatedXml(random: (below: number) => number): Uint8Array {
  const tokens = [
    '<',
    '>',
    '</row>',
    '<c r="ZZZ9">',
    '&#0;',
    '&x;',
    '<![CDATA[',
    '-->',
    's="99"',
    'r="-1"',
    '<v>1e999</v>',
    '\u{FFFF}',
  ];
  const at = random(rows.length);
  const token = tokens[random(tokens.length)] ?? '';
  return xlsx({ rows: rows.slice(0, at) + token + rows.slice(at + random(20)) });
}

test(`300 damaged files (seed ${seed}) are read or refused in Japanese`, async () => {
  const random = randomFrom(seed);
  for (let count = 0; count < 300; count += 1) {
    const source = workbooks[random(workbooks.length)] ?? csv;
    const isCsv = count % 5 === 0;
    const bytes = count % 3 === 1 ? mutatedXml(random) : mutated(isCsv ? csv : source, random);
    const file = await readBytes(isCsv ? '名簿.csv' : '名簿.xlsx', bytes);
    if (file.ok) expect(file.value.sheets.length, `file ${count}`).toBeGreaterThan(0);
    else expect(file.error.message, `file ${count}`).toMatch(/名簿.*[ぁ-ん].*。$/u);
  }
});

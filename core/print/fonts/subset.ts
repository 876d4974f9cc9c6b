import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Cuts a font down to the glyphs a document uses, with HarfBuzz. Glyph ids stay the same (the content streams name
 * them), hinting and layout tables go: nothing is shaped by the reader of a PDF.
 */
export function subsetFont(file: string, glyphs: Iterable<number>): Uint8Array {
  const harfbuzz = instantiate();
  const bytes = readFileSync(file);
  const source = copyIn(harfbuzz, bytes);
  const blob = harfbuzz.hb_blob_create(source, bytes.length, memoryModeWritable, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_set_flags(input, flags.noHinting | flags.retainGlyphIds | flags.noLayoutClosure);
  const wanted = harfbuzz.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) harfbuzz.hb_set_add(wanted, glyph);
  const dropped = harfbuzz.hb_subset_input_set(input, sets.dropTables);
  for (const table of unneededTables) harfbuzz.hb_set_add(dropped, tag(table));

  const subset = harfbuzz.hb_subset_or_fail(face, input);
  if (subset === 0) throw new Error(`could not subset ${file}`);
  const result = harfbuzz.hb_face_reference_blob(subset);
  const start = harfbuzz.hb_blob_get_data(result, 0);
  return new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(result));
}

/** The part of harfbuzz-subset.wasm used here. Pointers are numbers; names as in the HarfBuzz manual. */
type HarfBuzzSubset = Readonly<{
  memory: Readonly<{ buffer: ArrayBuffer }>;
  _initialize: () => void;
  malloc: (size: number) => number;
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_reference_blob: (face: number) => number;
  hb_set_add: (set: number, value: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_glyph_set: (input: number) => number;
  hb_subset_input_set: (input: number, kind: number) => number;
  hb_subset_input_set_flags: (input: number, flags: number) => void;
  hb_subset_or_fail: (face: number, input: number) => number;
}>;

// From hb-subset.h and hb-blob.h
const flags = { noHinting: 0x1, retainGlyphIds: 0x2, noLayoutClosure: 0x200 } as const;
const sets = { dropTables: 3 } as const;
const memoryModeWritable = 2;

/** Tables no PDF reader looks at in a font whose codes are glyph ids. */
const unneededTables = [
  'BASE',
  'DSIG',
  'GDEF',
  'GPOS',
  'GSUB',
  'OS/2',
  'VORG',
  'cmap',
  'gasp',
  'kern',
  'meta',
  'name',
  'post',
  'vhea',
  'vmtx',
];

/** Neither the ES library's nor Node's types declare it. */
declare const WebAssembly: Readonly<{
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => Readonly<{ exports: unknown }>;
}>;

let compiled: object | undefined;

/** A fresh instance for each font: its memory goes back with it, so nothing has to be freed by hand. */
function instantiate(): HarfBuzzSubset {
  compiled ??= new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
  );
  const harfbuzz = new WebAssembly.Instance(compiled).exports as HarfBuzzSubset;
  harfbuzz._initialize();
  return harfbuzz;
}

function copyIn(harfbuzz: HarfBuzzSubset, bytes: Uint8Array): number {
  const address = harfbuzz.malloc(bytes.length);
  new Uint8Array(harfbuzz.memory.buffer).set(bytes, address);
  return address;
}

const tag = (name: string): number =>
  [...name].reduce((value, character) => value * 256 + character.charCodeAt(0), 0);

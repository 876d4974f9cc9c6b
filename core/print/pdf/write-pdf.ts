import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFName, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Numbering, Page, Paper, PlainCommand, Stencil } from '../drawing.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { points } from '../units.ts';
import { type ContentWriter, createContentWriter } from './content.ts';
import { compressed, embedFont } from './font-objects.ts';

export type PdfInformation = Readonly<{ title: string; createdOn: IsoDate }>;

/** Called between slices of pages: lets the process answer messages; true stops the work. */
export type Breathe = (pagesDone: number) => Promise<boolean>;

/**
 * Writes laid-out pages as a PDF, each compressed as soon as it is laid out. The same pages give the same bytes: no
 * clock, no random ids. `null` when `breathe` asked to stop.
 */
export async function writePdf(
  pages: Iterable<Page>,
  typeface: Typeface,
  information: PdfInformation,
  breathe: Breathe,
): Promise<Readonly<{ bytes: Uint8Array; pages: number }> | null> {
  const context = PDFContext.create();
  const fonts = createNames<FontFile>('F');
  const stencils = createNames<Stencil>('X');
  const totals = createNames<Numbering>('N');
  const contentOf = createContentWriter(typeface, { font: fonts.nameOf, stencil: stencils.nameOf });
  const digest = createHash('sha256');
  const leaves: Leaf[] = [];
  for (const { paper, commands, numbering } of pages) {
    const content = contentOf([numbering.page(leaves.length + 1), ...commands], paper, 'page');
    const total = Buffer.from(`/${totals.nameOf(numbering)} Do\n`, 'latin1');
    const bytes = Buffer.concat([total, content]);
    digest.update(bytes);
    leaves.push({ paper, contents: compressed(context, bytes, {}) });
    if (leaves.length % 50 === 0 && (await breathe(leaves.length))) return null;
  }

  const paper = leaves[0]?.paper;
  if (paper === undefined) throw new Error('a document without pages');
  const resources = context.nextRef();
  const forms = [
    ...stencils.entries().map(([stencil, name]) => [name, stencil.commands] as const),
    ...totals.entries().map(([numbering, name]) => [name, [numbering.total(leaves.length)]] as const),
  ].map(([name, commands]) => [name, formObject(context, commands, paper, resources, contentOf)] as const);
  const used = typeface.used();
  const embedded = fonts
    .entries()
    .map(([font, name]) => [name, embedFont(context, font, used.get(font) ?? new Map())] as const);
  context.assign(
    resources,
    context.obj({ Font: Object.fromEntries(embedded), XObject: Object.fromEntries(forms) }),
  );
  const pageTree = writePageTree(context, resources, leaves);
  writeTrailer(context, pageTree, information, digest.digest('hex').slice(0, 32));
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, objectsPerStream);
  return { bytes: await writer.serializeToBuffer(), pages: leaves.length };
}

type Leaf = Readonly<{ paper: Paper; contents: PDFRef }>;

/** Page dictionaries are alike: the more of them are compressed together, the smaller they get. */
const objectsPerStream = 500;

/** Short names in the order of first use: F0, F1 … */
function createNames<Key>(prefix: string) {
  const names = new Map<Key, string>();
  return {
    nameOf: (key: Key): string => {
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `${prefix}${names.size}`;
      names.set(key, name);
      return name;
    },
    entries: (): readonly (readonly [Key, string])[] => [...names],
  };
}

function formObject(
  context: PDFContext,
  commands: readonly PlainCommand[],
  paper: Paper,
  resources: PDFRef,
  contentOf: ContentWriter,
): PDFRef {
  return compressed(context, contentOf(commands, paper, 'stencil'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, points(paper.width), points(paper.height)],
    Resources: resources,
  });
}

/** Two levels, so that a reader finds page 9,000 without walking 9,000 entries. */
function writePageTree(context: PDFContext, resources: PDFRef, leaves: readonly Leaf[]): PDFRef {
  const branchSize = 64;
  const root = context.nextRef();
  const branches: PDFRef[] = [];
  for (let start = 0; start < leaves.length; start += branchSize) {
    const branch = context.nextRef();
    const kids = leaves.slice(start, start + branchSize).map(({ paper, contents }) =>
      context.register(
        context.obj({
          Type: 'Page',
          Parent: branch,
          MediaBox: [0, 0, points(paper.width), points(paper.height)],
          Resources: resources,
          Contents: contents,
        }),
      ),
    );
    context.assign(branch, context.obj({ Type: 'Pages', Parent: root, Count: kids.length, Kids: kids }));
    branches.push(branch);
  }
  context.assign(root, context.obj({ Type: 'Pages', Count: leaves.length, Kids: branches }));
  return root;
}

function writeTrailer(context: PDFContext, pageTree: PDFRef, information: PdfInformation, id: string): void {
  const day = information.createdOn.replaceAll('-', '');
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(information.title),
      Producer: PDFHexString.fromText('奨学デスク'),
      CreationDate: PDFString.of(`D:${day}000000+09'00'`),
    }),
  );
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pageTree,
      Lang: PDFString.of('ja-JP'),
      ViewerPreferences: { DisplayDocTitle: true },
      PageLayout: PDFName.of('SinglePage'),
    }),
  );
  const identifier = PDFHexString.of(id);
  context.trailerInfo.ID = context.obj([identifier, identifier]);
}

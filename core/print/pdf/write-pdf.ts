import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFName, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Page, Paper, Stencil } from '../drawing.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { points } from '../units.ts';
import { type ContentFonts, contentOf } from './content.ts';
import { compressed, embedFont } from './font-objects.ts';

export type PdfInformation = Readonly<{ title: string; createdOn: IsoDate }>;

/** Called between slices of pages: lets the process answer messages; true stops the work. */
export type Breathe = (pagesDone: number) => Promise<boolean>;

/**
 * Writes laid-out pages as a PDF. The same pages give the same bytes: no clock, no random ids. `null` when `breathe`
 * asked to stop.
 */
export async function writePdf(
  pages: Iterable<Page>,
  typeface: Typeface,
  information: PdfInformation,
  breathe: Breathe,
): Promise<Readonly<{ bytes: Uint8Array; pages: number }> | null> {
  const context = PDFContext.create();
  const names = new Map<FontFile, string>();
  const fonts: ContentFonts = {
    runs: typeface.runs,
    resourceName: (font) => nameIn(names, font, 'F'),
  };
  const stencils = new Map<Stencil, string>();
  const stencilPapers = new Map<Stencil, Paper>();

  const drawn: { page: Page; shared: string; content: string }[] = [];
  for (const page of pages) {
    for (const stencil of page.stencils) stencilPapers.set(stencil, page.paper);
    const shared = page.stencils.map((stencil) => `/${nameIn(stencils, stencil, 'X')} Do\n`).join('');
    drawn.push({ page, shared, content: contentOf(page.commands, page.paper, fonts) });
    if (drawn.length % 50 === 0 && (await breathe(drawn.length))) return null;
  }

  const resources = context.nextRef();
  const pageTree = context.nextRef();
  const digest = createHash('sha256');
  const leaves = drawn.map(({ page, shared, content }, index) => {
    const number = contentOf([page.numbered(index + 1, drawn.length)], page.paper, fonts);
    // The number comes first: it relies on black being the colour a page begins with.
    const bytes = Buffer.from(shared + number + content, 'latin1');
    digest.update(bytes);
    return { paper: page.paper, contents: compressed(context, bytes, {}) };
  });
  const forms = [...stencils].map(([stencil, name]) => {
    const paper = stencilPapers.get(stencil);
    if (paper === undefined) throw new Error('stencil without paper');
    return [name, stencilForm(context, stencil, paper, resources, fonts)] as const;
  });
  const embedded = [...typeface.used()].flatMap(([font, used]) => {
    const name = names.get(font);
    return name === undefined ? [] : [[name, embedFont(context, font, used)] as const];
  });
  context.assign(
    resources,
    context.obj({ Font: Object.fromEntries(embedded), XObject: Object.fromEntries(forms) }),
  );
  writePageTree(context, pageTree, resources, leaves);
  writeTrailer(context, pageTree, information, digest.digest('hex').slice(0, 32));
  const bytes = await PDFStreamWriter.forContext(
    context,
    Number.POSITIVE_INFINITY,
    true,
    200,
  ).serializeToBuffer();
  return { bytes, pages: drawn.length };
}

function nameIn<Key>(names: Map<Key, string>, key: Key, prefix: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${prefix}${names.size}`;
  names.set(key, name);
  return name;
}

function stencilForm(
  context: PDFContext,
  stencil: Stencil,
  paper: Paper,
  resources: PDFRef,
  fonts: ContentFonts,
): PDFRef {
  const bytes = Buffer.from(contentOf(stencil.commands, paper, fonts), 'latin1');
  return compressed(context, bytes, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, points(paper.width), points(paper.height)],
    Resources: resources,
  });
}

/** Two levels, so that a reader finds page 9,000 without walking 9,000 entries. */
function writePageTree(
  context: PDFContext,
  root: PDFRef,
  resources: PDFRef,
  leaves: readonly Readonly<{ paper: Paper; contents: PDFRef }>[],
): void {
  const branchSize = 64;
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

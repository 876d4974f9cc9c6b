import type { Failure } from '#core/domain/failure.ts';
import { failure } from '#core/domain/failure.ts';
import type { CellRange } from '#core/domain/fields/cell-place.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { type SheetLimits, sheetLimits } from '../limits.ts';
import { type FileSource, loadFile } from '../read/load.ts';
import { isRefusal, refuse } from '../read/refusal.ts';
import { sniff } from '../read/sniff.ts';
import type { Sheet } from '../read/table-file.ts';
import type { FormatKind } from '../read/xlsx/number-format.ts';
import { damaged, openPackage, type Package, type PackedPart } from '../read/xlsx/package.ts';
import { readXlsx } from '../read/xlsx/read-xlsx.ts';
import { rangeOf } from '../read/xlsx/references.ts';
import { readStyles } from '../read/xlsx/styles.ts';
import { readRelations, readWorkbook } from '../read/xlsx/workbook.ts';
import { parseXml } from '../read/xlsx/xml.ts';
import { type PartText, readPart } from './part-text.ts';
import { readLooks, type StyleLook } from './read-looks.ts';
import { type ScannedSheet, scanSheet } from './scan-sheet.ts';

/** A form opened for filling: every part looked through once, so that filling it many times reads nothing again. */
export type Template = Readonly<{
  fileName: string;
  /** As they lie in the file, in its order, by name in lower case */
  parts: ReadonlyMap<string, PackedPart>;
  workbook: PartText & Readonly<{ part: string }>;
  sheets: readonly TemplateSheet[];
  styles: readonly FormatKind[];
  looks: readonly StyleLook[];
  date1904: boolean;
}>;

export type TemplateSheet = PartText &
  Readonly<{
    part: string;
    name: string;
    hidden: boolean;
    scan: ScannedSheet;
    /** The values of its cells */
    table: Sheet;
    /** Rows that name the columns of a table: their texts stand in another part as well */
    tableHeadings: readonly CellRange[];
  }>;

/** The sheets of a form are shown whole and pointed at: more than this is no form. */
export const formLimits: SheetLimits = { ...sheetLimits, fileBytes: 10 * 1024 * 1024, entries: 500 };

export async function openTemplate(
  source: FileSource,
  limits: SheetLimits = formLimits,
): Promise<Result<Template, Failure>> {
  const bytes = await loadFile(source, limits.fileBytes);
  if (!bytes.ok) return bytes;
  const kind = sniff(source.name, bytes.value);
  if (!kind.ok) return kind;
  if (kind.value === 'text') return err(noWorkbook(source.name));
  try {
    return ok(await read(source.name, bytes.value, limits));
  } catch (thrown) {
    if (isRefusal(thrown)) return err(thrown.refusal);
    throw thrown;
  }
}

const noWorkbook = (name: string): Failure =>
  failure(
    'file-kind-unknown',
    `${name} は Excel のファイルではありません。様式の Excel ブック（.xlsx）を選んでください。`,
  );

async function read(fileName: string, bytes: Buffer, limits: SheetLimits): Promise<Template> {
  const source = await openPackage(fileName, bytes, limits, null);
  await refuseOtherKinds(fileName, source);
  const parts = await packedParts(source);
  const workbook = await readWorkbook(fileName, source);
  const styles = workbook.styles === null ? [] : await readStyles(fileName, source, workbook.styles);
  const looks = workbook.styles === null ? [] : await readLooks(fileName, source, workbook.styles);
  const table = await readXlsx(fileName, bytes, { limits, signal: null, onProgress: () => undefined });
  const sheets: TemplateSheet[] = [];
  for (const { name, hidden, part } of workbook.sheets) {
    const text = await readPart(fileName, source, part);
    const scan = scanSheet(fileName, text.text);
    sheets.push({
      ...text,
      part,
      name,
      hidden,
      scan,
      table: table.sheets.find((read) => read.name === name) ?? refuse('file-damaged', damaged(fileName)),
      tableHeadings: await tableHeadings(fileName, source, part),
    });
  }
  const text = await readPart(fileName, source, workbook.workbook);
  return {
    fileName,
    parts,
    workbook: { ...text, part: workbook.workbook },
    sheets,
    styles,
    looks,
    date1904: workbook.date1904,
  };
}

/** Every part is unpacked once, so that a broken picture is found now and not by whoever gets the filled form. */
async function packedParts(source: Package): Promise<ReadonlyMap<string, PackedPart>> {
  const parts = new Map<string, PackedPart>();
  for (const name of source.names) {
    await source.stream(name, () => undefined);
    parts.set(name, await source.packed(name));
  }
  return parts;
}

async function refuseOtherKinds(fileName: string, source: Package): Promise<void> {
  const types: string[] = [];
  if (source.has('[Content_Types].xml'))
    await parseXml(fileName, source, '[Content_Types].xml', {
      open: (_name, attributes) => types.push((attributes.ContentType ?? '').toLowerCase()),
    });
  const holds = (word: string): boolean => types.some((type) => type.includes(word));
  if (holds('macroenabled') || source.names.some((name) => name.endsWith('vbaproject.bin')))
    refuse(
      'file-kind-unknown',
      `${fileName} はマクロの入ったブック（.xlsm）です。Excel で開き、「名前を付けて保存」で「Excel ブック (.xlsx)」を選んで保存してから、もう一度選んでください。`,
    );
  if (holds('spreadsheetml.template.main'))
    refuse(
      'file-kind-unknown',
      `${fileName} はテンプレート（.xltx）です。Excel で開き、「名前を付けて保存」で「Excel ブック (.xlsx)」を選んで保存してから、もう一度選んでください。`,
    );
}

async function tableHeadings(fileName: string, source: Package, part: string): Promise<readonly CellRange[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = await readRelations(
    fileName,
    source,
    `${folder}_rels/${part.slice(folder.length)}.rels`,
    folder,
  );
  const headings: CellRange[] = [];
  for (const relation of relations.values()) {
    if (relation.kind !== 'table' || !source.has(relation.part)) continue;
    await parseXml(fileName, source, relation.part, {
      open: (name, attributes) => {
        if (name !== 'table' || attributes.headerRowCount === '0') return;
        const range = rangeOf(attributes.ref ?? '');
        if (range !== null) headings.push({ ...range, bottom: range.top });
      },
    });
  }
  return headings;
}

import { refuse } from '../refusal.ts';
import { damaged, type Package } from './package.ts';
import { attribute, isOn, parseXml } from './xml.ts';

export type WorkbookParts = Readonly<{
  /** The part that lists the sheets */
  workbook: string;
  sheets: readonly Readonly<{ name: string; hidden: boolean; part: string }>[];
  sharedStrings: string | null;
  styles: string | null;
  /** Day 0 is 1904-01-01, as old Excel on a Mac had it */
  date1904: boolean;
}>;

export type Relation = Readonly<{ kind: string; part: string }>;

export async function readWorkbook(fileName: string, source: Package): Promise<WorkbookParts> {
  const root = await readRelations(fileName, source, '_rels/.rels', '');
  const part =
    [...root.values()].find((relation) => relation.kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!source.has(part) || part.endsWith('.bin')) refuseOtherPackage(fileName, source);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = await readRelations(
    fileName,
    source,
    `${folder}_rels/${part.slice(folder.length)}.rels`,
    folder,
  );
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  await parseXml(fileName, source, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isOn(attributes.date1904);
      if (name === 'sheet')
        listed.push({
          name: attributes.name ?? '',
          hidden: (attributes.state ?? 'visible') !== 'visible',
          id: attribute(attributes, 'id') ?? '',
        });
    },
  });
  const partOf = (kind: string): string | null => {
    const found = [...relations.values()].find((relation) => relation.kind === kind)?.part;
    return found !== undefined && source.has(found) ? found : null;
  };
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = relations.get(id);
    return relation?.kind === 'worksheet' ? [{ name, hidden, part: relation.part }] : [];
  });
  if (sheets.length === 0)
    refuse(
      'sheet-empty',
      `${fileName} には表のシートがありません。名簿のシートがあるファイルを選んでください。`,
    );
  return {
    workbook: part,
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    date1904,
  };
}

/** What a part refers to, by id. Targets outside the file are left out. */
export async function readRelations(
  fileName: string,
  source: Package,
  part: string,
  folder: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!source.has(part)) return relations;
  await parseXml(fileName, source, part, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const type = attributes.Type ?? '';
      relations.set(attributes.Id ?? '', {
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: resolved(folder, attributes.Target ?? ''),
      });
    },
  });
  return relations;
}

/** A target is relative to the folder of the part that names it, or absolute within the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function refuseOtherPackage(fileName: string, source: Package): never {
  if (source.names.some((name) => name.endsWith('workbook.bin')))
    return refuse(
      'file-kind-unknown',
      `${fileName} はバイナリ形式（.xlsb）のファイルです。Excel で開き、「名前を付けて保存」で「Excel ブック (.xlsx)」を選んで保存してから、もう一度選んでください。`,
    );
  if (source.has('[content_types].xml') && source.names.some((name) => name.startsWith('xl/')))
    return refuse('file-damaged', damaged(fileName));
  return refuse(
    'file-kind-unknown',
    `${fileName} は Excel（.xlsx）のファイルではありません。Excel か CSV の名簿を選んでください。`,
  );
}

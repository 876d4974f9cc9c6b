import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Edition } from '#core/domain/edition.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { placeLabel, type RuleFault } from '#core/domain/rule-tree/place.ts';
import { editionHeadSchema, editionSchema } from './edition-schema.ts';
import { messageOf } from './faults.ts';

type YamlDocument = ReturnType<typeof parseDocument>;

/** A rule file read for the first time: what it says, and on which line each part of it stands. */
export type ReadFile = Readonly<{ content: Content; lineOf: (at: readonly PropertyKey[]) => number | null }>;

/** The text as a tree. Nothing in it is run: YAML gives texts, figures, lists and maps only. */
export function readRuleText(yaml: string): Result<ReadFile, readonly RuleFault[]> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0) {
    return err(
      document.errors.map(({ linePos, code }) => ({
        line: linePos?.[0].line ?? null,
        place: '',
        message: code === 'DUPLICATE_KEY' ? '同じ項目が二度あります' : 'YAML として読めません',
      })),
    );
  }
  const content = contentIn(document);
  return content === null
    ? err([{ line: null, place: '', message: '中身がないか、別名（& と *）が多すぎます' }])
    : ok({ content, lineOf: (at) => lineIn(document, at, lines) });
}

/** null for a file without content, and for one whose aliases would blow up to more than it says. */
function contentIn(document: YamlDocument): Content {
  try {
    return document.toJS({ maxAliasCount: 20 }) as Content;
  } catch {
    return null;
  }
}

/** The line of a place, or of the nearest place around it that is written. */
function lineIn(document: YamlDocument, at: readonly PropertyKey[], lines: LineCounter): number | null {
  for (let length = at.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(at.slice(0, length), true);
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
      continue;
    return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}

/** One file's text as an edition, or everything that is wrong with it. */
export function checkEdition(yaml: string): Result<Edition, readonly RuleFault[]> {
  const read = readRuleText(yaml);
  if (!read.ok) return read;
  const { content, lineOf } = read.value;
  const said = (issues: readonly z.core.$ZodIssue[]): readonly RuleFault[] =>
    issues.map((issue) => ({
      line: lineOf(issue.path),
      place: placeLabel(content, issue.path.map(step)),
      message: messageOf(issue),
    }));
  const head = editionHeadSchema.safeParse(content);
  if (!head.success) return err(said(head.error.issues));
  const edition = editionSchema(head.data).safeParse(content);
  if (!edition.success) return err(said(edition.error.issues));
  const { id, scheme, fiscalYear } = edition.data;
  if (id === `${scheme}-${fiscalYear}`) return ok(edition.data);
  return err([
    { line: lineOf(['id']), place: placeLabel(content, ['id']), message: '制度と実施年度に合っていません' },
  ]);
}

const step = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { Person } from '#core/domain/documents/model.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import type { GlyphProblem } from './fonts/typeface.ts';

/**
 * Names the student (or the school's own entry) behind each character that could not be drawn as it is. The fonts say
 * which characters; whose they are is found in the document, which is walked only when there is something to find.
 */
export function glyphWarnings(
  document: PrintedDocument,
  problems: readonly GlyphProblem[],
): readonly GlyphWarning[] {
  if (problems.length === 0) return [];
  const warnings = new Map<string, GlyphWarning>();
  for (const { owner, content } of textsOf(document, null)) {
    for (const problem of problems) {
      if (!content.includes(problem.cluster)) continue;
      const key = `${owner?.studentNumber ?? ''}\n${problem.cluster}`;
      if (!warnings.has(key)) warnings.set(key, warningOf(problem, owner, document));
    }
  }
  return [...warnings.values()];
}

type OwnedText = Readonly<{ owner: Person | null; content: string }>;

function* textsOf(value: unknown, owner: Person | null): Generator<OwnedText> {
  if (typeof value === 'string') {
    yield { owner, content: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = 'person' in value ? (value.person as Person | null) : owner;
  for (const part of Object.values(value)) yield* textsOf(part, own);
}

function warningOf(problem: GlyphProblem, owner: Person | null, document: PrintedDocument): GlyphWarning {
  const codePoint = [...problem.cluster]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
  const who = owner === null ? document.frame.school.name : `${owner.place} ${owner.name} さん`.trimStart();
  return {
    studentNumber: owner?.studentNumber ?? null,
    name: owner?.name ?? document.frame.school.name,
    character: problem.cluster,
    codePoint,
    kind: problem.kind,
    message: `${who}：${consequence(problem, codePoint)}`,
  };
}

function consequence({ cluster, kind }: GlyphProblem, codePoint: string): string {
  const base = [...cluster][0] ?? cluster;
  return kind === 'missing'
    ? `文字「${cluster}」（${codePoint}）は印刷用の書体に無いため、〓 と印刷します。印刷後に手書きで直してください。`
    : `異体字「${cluster}」（${codePoint}）は印刷用の書体に無いため、「${base}」の字形で印刷します。正しい字形が要るときは、印刷後に手書きで直してください。`;
}

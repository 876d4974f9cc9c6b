import type { FieldChoice } from '#core/contract/import.ts';
import { err, ok, type Result } from '#core/domain/result.ts';

/**
 * A mapping file: `{ "見出し": "studentNumber", "クラブ": null }`. A field may be given by its name or by its label
 * (「学籍番号」); null leaves the column out.
 */
export function columnMapping(
  text: string,
  choices: readonly FieldChoice[],
): Result<ReadonlyMap<string, string | null>, string> {
  const content = parsed(text);
  if (content === null) {
    return err('列の対応のファイルが読めません。{ "見出し": "項目" } の形の JSON で書いてください。');
  }
  const mapping = new Map<string, string | null>();
  for (const [heading, target] of Object.entries(content)) {
    const choice = choices.find(({ field, label }) => target === field || target === label);
    if (target !== null && choice === undefined) {
      return err(`列の対応のファイルにある「${heading}」の項目「${String(target)}」はありません。`);
    }
    mapping.set(heading.trim(), choice?.field ?? null);
  }
  return ok(mapping);
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    const isRecord = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isRecord ? { ...content } : null;
  } catch {
    return null;
  }
}

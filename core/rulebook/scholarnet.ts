import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { ScholarNetRules } from '#core/domain/scholarnet/rules.ts';
import { checked, contentOf, invalid } from './rule-text.ts';
import { scholarNetHeadSchema, scholarNetSchema } from './schema/scholarnet.ts';

/** Beside the folders of the schemes; what is in it judges nobody and is no edition. */
export const scholarNetFolder = 'scholarnet';

/** The form of the newest year in `<rules>/scholarnet`. Its year is named wherever something rests on it. */
export async function loadScholarNetRules(rules: string): Promise<Result<ScholarNetRules, Failure>> {
  const folder = join(rules, scholarNetFolder);
  const names = await readdir(folder).catch((): string[] => []);
  const newest = names
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) {
    return fail(
      'edition-invalid',
      `スカラネットの規則ファイルが ${folder} にありません。アプリケーションを入れ直してください。`,
    );
  }
  return parseScholarNetRules(`${scholarNetFolder}/${newest}`, await readFile(join(folder, newest), 'utf8'));
}

/** One file's text as rules; `file` is only for the messages. */
export function parseScholarNetRules(file: string, yaml: string): Result<ScholarNetRules, Failure> {
  const content = contentOf(file, yaml);
  if (!content.ok) return content;
  const head = checked(file, scholarNetHeadSchema, content.value);
  if (!head.ok) return head;
  const rules = checked(file, scholarNetSchema(head.value), content.value);
  if (!rules.ok) return rules;
  if (`${scholarNetFolder}/${rules.value.fiscalYear}.yaml` !== file) {
    return invalid(file, 'fiscalYear: ファイル名の年度に合っていません');
  }
  return rules.value.id === `scholarnet-${rules.value.fiscalYear}`
    ? rules
    : invalid(file, 'id: fiscalYear に合っていません');
}

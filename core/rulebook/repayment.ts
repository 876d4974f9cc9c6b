import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import type { Result } from '#core/domain/result.ts';
import { checked, contentOf, invalid } from './rule-text.ts';
import { repaymentHeadSchema, repaymentSchema } from './schema/repayment.ts';

/** Beside the folders of the schemes; what is in it judges nobody and is no edition. */
export const repaymentFolder = 'repayment';

/** The terms of the newest year in `<rules>/repayment`. Rates and amounts of a plan name this file's own publications. */
export async function loadRepaymentTerms(rules: string): Promise<Result<RepaymentTerms, Failure>> {
  const folder = join(rules, repaymentFolder);
  const newest = (await namesIn(folder))
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) {
    return fail(
      'edition-invalid',
      `返還の規則ファイルが ${folder} にありません。アプリケーションを入れ直してください。`,
    );
  }
  const name = `${repaymentFolder}/${newest}`;
  const terms = parseRepaymentTerms(name, await readFile(join(folder, newest), 'utf8'));
  if (!terms.ok || `${terms.value.fiscalYear}.yaml` === newest) return terms;
  return invalid(name, 'fiscalYear: ファイル名の年度に合っていません');
}

/** One file's text as terms; `file` is only for the messages. */
export function parseRepaymentTerms(file: string, yaml: string): Result<RepaymentTerms, Failure> {
  const content = contentOf(file, yaml);
  if (!content.ok) return content;
  const head = checked(file, repaymentHeadSchema, content.value);
  if (!head.ok) return head;
  const terms = checked(file, repaymentSchema(head.value), content.value);
  if (!terms.ok) return terms;
  if (terms.value.id !== `repayment-${terms.value.fiscalYear}`) {
    return invalid(file, 'id: fiscalYear に合っていません');
  }
  return terms;
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

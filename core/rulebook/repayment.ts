import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { describeIssue } from './faults.ts';
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
  const document = parseDocument(yaml);
  const [fault] = document.errors;
  if (fault !== undefined) {
    return invalid(file, `${fault.linePos?.[0].line ?? '?'} 行目が YAML として読めません`);
  }
  const content: unknown = document.toJS();
  const head = repaymentHeadSchema.safeParse(content);
  if (!head.success) return invalid(file, head.error.issues.map(describeIssue).join('／'));
  const terms = repaymentSchema(head.data.documents, head.data.lastCheckedOn).safeParse(content);
  if (!terms.success) return invalid(file, terms.error.issues.map(describeIssue).join('／'));
  if (terms.data.id !== `repayment-${terms.data.fiscalYear}`) {
    return invalid(file, 'id: fiscalYear に合っていません');
  }
  return ok(terms.data);
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

const invalid = (file: string, fault: string): Result<never, Failure> =>
  fail(
    'edition-invalid',
    `規則ファイル ${file} に誤りがあります。${fault}。直してから、もう一度始めてください。`,
  );

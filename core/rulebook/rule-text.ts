import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { describeIssue } from './faults.ts';

/** What a rule file of any kind says, not yet checked; `file` is only for the messages. */
export function contentOf(file: string, yaml: string): Result<unknown, Failure> {
  const document = parseDocument(yaml);
  const [fault] = document.errors;
  return fault === undefined
    ? ok(document.toJS() as unknown)
    : invalid(file, `${fault.linePos?.[0].line ?? '?'} 行目が YAML として読めません`);
}

/** Content that has to have a shape; every fault is named with its place. */
export function checked<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  content: unknown,
): Result<z.output<Schema>, Failure> {
  const parsed = schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : invalid(file, parsed.error.issues.map(describeIssue).join('／'));
}

export const invalid = (file: string, fault: string): Result<never, Failure> =>
  fail(
    'edition-invalid',
    `規則ファイル ${file} に誤りがあります。${fault}。直してから、もう一度始めてください。`,
  );

import { type Failure, failure } from '#core/domain/failure.ts';

/**
 * Writes where a fault of our own arose. The error's message is left out: it may quote what an officer typed, and
 * nothing about a student belongs in a log.
 */
export function logBug(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : [];
  console.error([`[${where}] ${name}`, ...frames].join('\n'));
}

const isFrame = (line: string): boolean => /^\s+at /.test(line);

export const unexpected: Failure = failure(
  'unexpected',
  '予期しない理由で処理を終えられませんでした。画面の内容を確かめて、もう一度操作してください。',
);

export const serviceStopped: Failure = failure(
  'unexpected',
  'データを扱う部分が途中で止まりました。いまの操作は保存されていないことがあります。画面の内容を確かめて、もう一度操作してください。',
);

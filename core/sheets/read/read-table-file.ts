import type { Failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { type SheetLimits, sheetLimits } from '../limits.ts';
import { readCsv } from './csv.ts';
import { type FileSource, isOpenInExcel, loadFile } from './load.ts';
import { isRefusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import type { TableFile } from './table-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type ReadFileOptions = Readonly<{
  limits?: SheetLimits;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}>;

/** Reads an Excel or CSV file, whatever its name says, or answers the sentence why not. */
export async function readTableFile(
  source: FileSource,
  options: ReadFileOptions = {},
): Promise<Result<TableFile, Failure>> {
  const limits = options.limits ?? sheetLimits;
  const bytes = await loadFile(source, limits.fileBytes);
  if (!bytes.ok) return bytes;
  const kind = sniff(source.name, bytes.value);
  if (!kind.ok) return kind;
  try {
    const file =
      kind.value === 'zip'
        ? await readXlsx(source.name, bytes.value, {
            limits,
            signal: options.signal ?? null,
            onProgress: options.onProgress ?? (() => undefined),
          })
        : readCsv(source.name, bytes.value, limits);
    return ok(
      isOpenInExcel(source) ? { ...file, notices: [openNotice(source.name), ...file.notices] } : file,
    );
  } catch (thrown) {
    if (isRefusal(thrown)) return err(thrown.refusal);
    throw thrown;
  }
}

const openNotice = (name: string): string =>
  `${name} は Excel で開かれています。保存していない変更は含まれません。`;

import { writeFileSync } from 'node:fs';
import type { FormDocument } from '#core/domain/documents/model.ts';
import { documents } from '../print/documents.ts';
import { type Task, timed } from './task.ts';

type Engine = (document: FormDocument) => Promise<Uint8Array>;

const printing =
  (load: () => Promise<Engine>): Task =>
  async ({ document = 'sheets', count = 1, out }) => {
    const engine = await load();
    const form = documents[document](count);
    const [milliseconds, bytes] = await timed(() => engine(form));
    if (out !== undefined) writeFileSync(out, bytes);
    return milliseconds;
  };

export const printOurs = printing(async () => (await import('../print/ours.ts')).printOurs);
export const printNaively = printing(async () => (await import('../print/naive-pdf-lib.ts')).printNaively);
export const printWithPdfkit = printing(
  async () => (await import('../print/with-pdfkit.ts')).printWithPdfkit,
);

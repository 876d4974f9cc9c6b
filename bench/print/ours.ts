import type { FormDocument } from '#core/domain/documents/model.ts';
import { printForm } from '#core/print/print-form.ts';
import { resourcesFolder } from './laid-out.ts';

export async function printOurs(document: FormDocument): Promise<Uint8Array> {
  const printed = await printForm(document, { resourcesFolder });
  if (!printed.ok) throw new Error(printed.error.message);
  if (printed.value.warnings.length > 0)
    throw new Error('the benchmark documents should draw without warnings');
  return printed.value.bytes;
}

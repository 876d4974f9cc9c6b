import path from 'node:path';
import type { AppContext } from '#core/app/context.ts';
import { recommendationCards } from '#core/app/forms/form-cards.ts';
import { noOptions } from '#core/app/forms/prepare-form.ts';
import { saveForm } from '#core/app/forms/save-form.ts';
import { formFileName } from '#core/domain/documents/file-name.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Terminal } from './command.ts';
import { sayGlyphs } from './say-glyphs.ts';

export type WrittenFile = Readonly<{ fileName: string; line: string }>;

/** Every form of the recommendation in every format it has, under the name an office would give it. A form about nobody is named and left out. */
export async function writeEveryForm(
  ctx: AppContext,
  folder: string,
  terminal: Terminal,
): Promise<Result<readonly WrittenFile[], Failure>> {
  const written: WrittenFile[] = [];
  const { edition } = ctx.workspace();
  const cards = await recommendationCards(ctx);
  if (!cards.ok) return cards;
  for (const { form, formats, title } of cards.value) {
    for (const format of formats) {
      const fileName = formFileName(form, format, edition, ctx.clock.today());
      const saved = await saveForm(ctx, {
        form,
        format,
        selection: { kind: 'suggested' },
        options: noOptions,
        path: path.join(folder, fileName),
      });
      if (!saved.ok && saved.error.code === 'nothing-selected') {
        terminal.say(`${title}: ${saved.error.message}`);
        break;
      }
      if (!saved.ok) return saved;
      sayGlyphs(saved.value.warnings, terminal);
      const pages = saved.value.pages === null ? '' : `（${saved.value.pages} ページ）`;
      written.push({ fileName, line: `書き出し: ${fileName}${pages}` });
    }
  }
  return ok(written);
}

import path from 'node:path';
import { noOptions } from '#core/app/forms/prepare-form.ts';
import { saveForm } from '#core/app/forms/save-form.ts';
import type { FormSelection } from '#core/contract/forms.ts';
import { type FormId, formIds } from '#core/domain/documents/model.ts';
import type { Command } from '../command.ts';
import { sayGlyphs } from '../say-glyphs.ts';
import { refuse, withSession } from '../with-session.ts';

const isForm = (text: string | undefined): text is FormId => formIds.some((form) => form === text);

export const printCommand: Command = {
  name: 'print',
  summary: '帳票を PDF で書き出します。',
  options: {
    db: { value: 'FILE', required: true, help: 'データベース' },
    form: { value: 'FORM', required: true, help: formIds.join(' / ') },
    only: { value: 'NUMBER,…', help: '学籍番号を「,」で区切って、その生徒だけ' },
    out: { value: 'FILE', required: true, help: '書き出すファイル（.pdf）' },
  },
  misuse: (options) => {
    const form = options.get('form');
    if (!isForm(form))
      return `--form の「${form ?? ''}」はありません。${formIds.join('、')} から選んでください。`;
    return path.extname(options.get('out') ?? '').toLowerCase() === '.pdf'
      ? null
      : '--out には .pdf で終わるファイル名を書いてください。';
  },
  run: (options, terminal) => {
    const place = { kind: 'file', path: path.resolve(options.get('db') ?? ''), mayBeNew: false } as const;
    const only = options.get('only');
    const selection: FormSelection =
      only === undefined
        ? { kind: 'suggested' }
        : { kind: 'chosen', studentNumbers: only.split(',').map((number) => number.trim()) };
    return withSession(place, undefined, terminal, async ({ ctx }) => {
      const form = options.get('form');
      if (!isForm(form)) return 2;
      const target = path.resolve(options.get('out') ?? '');
      const saved = await saveForm(ctx, { form, format: 'pdf', selection, options: noOptions, path: target });
      if (!saved.ok) return refuse(saved.error, terminal);
      sayGlyphs(saved.value.warnings, terminal);
      terminal.out(`${target}\n`);
      terminal.say(`${saved.value.fileName}を書き出しました（文書番号 ${saved.value.documentNumber}）。`);
      return 0;
    });
  },
};

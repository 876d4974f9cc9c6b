import path from 'node:path';
import { exportList, type ListId, listIds } from '#core/app/forms/export-list.ts';
import type { Command } from '../command.ts';
import { refuse, withSession } from '../with-session.ts';

const isList = (text: string | undefined): text is ListId => listIds.some((list) => list === text);

export const exportCommand: Command = {
  name: 'export',
  summary: '一覧を Excel（.xlsx）または CSV（.csv）で書き出します。',
  options: {
    db: { value: 'FILE', required: true, help: 'データベース' },
    list: { value: 'LIST', required: true, help: listIds.join(' / ') },
    out: { value: 'FILE', required: true, help: '書き出すファイル（.xlsx または .csv）' },
  },
  misuse: (options) => {
    const list = options.get('list');
    if (!isList(list))
      return `--list の「${list ?? ''}」はありません。${listIds.join('、')} から選んでください。`;
    return ['.xlsx', '.csv'].includes(path.extname(options.get('out') ?? '').toLowerCase())
      ? null
      : '--out には .xlsx か .csv で終わるファイル名を書いてください。';
  },
  run: (options, terminal) => {
    const place = { kind: 'file', path: path.resolve(options.get('db') ?? ''), mayBeNew: false } as const;
    return withSession(place, undefined, terminal, async ({ ctx }) => {
      const list = options.get('list');
      if (!isList(list)) return 2;
      const target = path.resolve(options.get('out') ?? '');
      const written = await exportList(ctx, { list, path: target });
      if (!written.ok) return refuse(written.error, terminal);
      terminal.out(`${target}\n`);
      terminal.say(`${path.basename(target)}を書き出しました。`);
      return 0;
    });
  },
};

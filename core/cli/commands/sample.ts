import path from 'node:path';
import { writeSample } from '#core/app/sample.ts';
import type { Command } from '../command.ts';
import { refuse } from '../with-session.ts';

export const sampleCommand: Command = {
  name: 'sample',
  summary: '練習用のファイル（名簿.xlsx と 評定一覧.xlsx）を書き出します。',
  options: { out: { value: 'DIR', required: true, help: '書き出すフォルダー' } },
  run: async (options, terminal) => {
    const written = await writeSample(path.resolve(options.get('out') ?? ''));
    if (!written.ok) return refuse(written.error, terminal);
    const { roster, marks, students } = written.value;
    terminal.out(`${roster}\n${marks}\n`);
    terminal.say(`練習用の生徒 ${students} 人の名簿と評定一覧を書き出しました。`);
    return 0;
  },
};

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Line } from './goal.ts';

const resultsFile = fileURLToPath(new URL('./results.md', import.meta.url));

export const shown = ({ job, goal, measured, pass, detail }: Line): string =>
  `${pass ? '達成　' : '未達成'}　${job}：${measured}（目標 ${goal}、${detail}）`;

/** The lines measured now take the place of the same jobs; what was not measured stays as it was. */
export function writeResults(lines: readonly Line[]): void {
  const measured = new Map(lines.map((line) => [line.job, rowOf(line)]));
  const kept = readFileSync(resultsFile, 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.startsWith('| 仕事'))
    .map((row) => {
      const job = row.split(' | ')[0]?.slice(2) ?? '';
      const anew = measured.get(job) ?? row;
      measured.delete(job);
      return anew;
    });
  writeFileSync(resultsFile, `${heading()}${[...kept, ...measured.values()].join('\n')}\n`);
}

const rowOf = ({ job, goal, measured, pass, detail }: Line): string =>
  `| ${job} | ${goal} | ${measured} | ${pass ? '達成' : '未達成'} | ${detail} |`;

const heading = (): string => `# 速さの測定

\`npm run bench\` が書きます。目標は比で、比べる相手と交互に測った中央値です（印刷・読み込み・保存は 5 回、枚数の伸びと全帳票は 3 回、最大メモリーは 1 回）。
どの測定も、先に出力が同じであること（全頁の文字と、1 頁だけの文書を含む標本頁の画素、または全セルの値）を確かめてから行います。
測るたびに新しいプロセスを使い、モジュールの読み込みは時間に含めません。データベースへの保存だけは、動いているアプリケーションと同じく、一度保存した後のプロセスで測ります。
一部だけを測ると（\`npm run bench -- judging\`）、その行だけが新しくなります。

機械: ${machine()}

| 仕事 | 目標 | 測定 | 結果 | 中央値 |
|---|---|---|---|---|
`;

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model ?? '不明'}、${processors.length} コア、メモリー ${memory} GB、${type()} ${release()}、Node ${process.versions.node}`;
}

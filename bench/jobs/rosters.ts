import { readFileSync } from 'node:fs';
import { atLeast, atMost, type Line, line, seconds } from '../goal.ts';
import { interleaved, runTask } from '../measure.ts';
import { inWork } from '../work-folder.ts';

export function readingLines(): readonly Line[] {
  const source = inWork('roster-10000.xlsx');
  runTask('make-roster', { count: 10_000, out: source });
  gate(source);
  const { ours, exceljs } = interleaved(
    {
      ours: { task: 'read-ours', input: { source } },
      exceljs: { task: 'read-exceljs', input: { source } },
    },
    5,
  );
  const detail = `${seconds(ours.milliseconds)} 対 ${seconds(exceljs.milliseconds)}`;
  const ratio = exceljs.milliseconds / ours.milliseconds;
  return [line('名簿 10,000 行の読み込み：exceljs に対する速さ', atLeast(3), ratio, detail), memoryLine()];
}

function memoryLine(): Line {
  const source = inWork('roster-100000.xlsx');
  runTask('make-roster', { count: 100_000, out: source });
  const { milliseconds, peakMegabytes } = runTask('read-ours', { source });
  return line(
    '名簿 100,000 行の読み込み：最大メモリー',
    atMost(600, 'MB'),
    peakMegabytes,
    seconds(milliseconds),
  );
}

/** Both read the same text in every cell. */
function gate(source: string): void {
  const [ours, exceljs] = [inWork('cells-ours.txt'), inWork('cells-exceljs.txt')];
  runTask('read-ours', { source, out: ours });
  runTask('read-exceljs', { source, out: exceljs });
  const [one, other] = [readFileSync(ours, 'utf8'), readFileSync(exceljs, 'utf8')];
  if (one !== other) throw new Error(`the readers differ: ${one} and ${other}`);
}

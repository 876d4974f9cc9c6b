import { rmSync } from 'node:fs';
import type { Line } from './goal.ts';
import { boardLines } from './jobs/board.ts';
import { chainLines } from './jobs/chain.ts';
import { judgingLines } from './jobs/judging.ts';
import { growthLines, printingLines } from './jobs/printing.ts';
import { readingLines } from './jobs/rosters.ts';
import { storingLines } from './jobs/storing.ts';
import { shown, writeResults } from './report.ts';
import { workFolder } from './work-folder.ts';

// npm run bench: every speed goal of the project, as ratios in one run. `npm run bench -- reading` measures one part
// and replaces its lines in results.md.

const parts: Readonly<Record<string, () => readonly Line[]>> = {
  printing: printingLines,
  growth: growthLines,
  reading: readingLines,
  storing: storingLines,
  judging: judgingLines,
  board: boardLines,
  chain: chainLines,
};

const asked = process.argv.slice(2);
const lines: Line[] = [];
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const line of measure()) {
      lines.push(line);
      console.log(shown(line));
    }
  }
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
writeResults(lines);
process.exitCode = lines.every(({ pass }) => pass) ? 0 : 1;

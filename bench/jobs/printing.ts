import { statSync } from 'node:fs';
import { expectSamePages } from '../equality.ts';
import { atLeast, atMost, type Goal, kilobytes, type Line, line, seconds } from '../goal.ts';
import { interleaved, runTask } from '../measure.ts';
import type { DocumentName } from '../print/documents.ts';
import { inWork } from '../work-folder.ts';

const engines = ['ours', 'naive', 'pdfkit'] as const;
type Engine = (typeof engines)[number];

type PrintJob = Readonly<{
  title: string;
  document: DocumentName;
  count: number;
  rounds: number;
  overPdfkit: Goal;
}>;

const jobs: readonly PrintJob[] = [
  { title: '表紙 1,000 枚', document: 'sheets', count: 1_000, rounds: 5, overPdfkit: atLeast(2) },
  { title: '一覧 10,000 行', document: 'list', count: 10_000, rounds: 5, overPdfkit: atLeast(3) },
];

export const printingLines = (): readonly Line[] => jobs.flatMap(linesOf);

function linesOf({ title, document, count, rounds, overPdfkit }: PrintJob): readonly Line[] {
  // A single page first: some subsets lose glyphs in small documents only.
  for (const size of [1, count]) gate(document, size);
  const { ours, naive, pdfkit } = interleaved(
    {
      ours: { task: 'print-ours', input: { document, count } },
      naive: { task: 'print-naive', input: { document, count } },
      pdfkit: { task: 'print-pdfkit', input: { document, count } },
    },
    rounds,
  );
  const [oursSize, naiveSize] = [sizeOf(document, count, 'ours'), sizeOf(document, count, 'naive')];
  const detail = (peer: { milliseconds: number }): string =>
    `${seconds(ours.milliseconds)} 対 ${seconds(peer.milliseconds)}`;
  return [
    line(
      `${title}：素朴な pdf-lib に対する速さ`,
      atLeast(8),
      naive.milliseconds / ours.milliseconds,
      detail(naive),
    ),
    line(
      `${title}：pdfkit に対する速さ`,
      overPdfkit,
      pdfkit.milliseconds / ours.milliseconds,
      detail(pdfkit),
    ),
    line(
      `${title}：素朴な pdf-lib に対する大きさ`,
      atMost(0.5),
      oursSize / naiveSize,
      `${kilobytes(oursSize)} 対 ${kilobytes(naiveSize)}`,
    ),
  ];
}

const fileOf = (document: DocumentName, count: number, engine: Engine): string =>
  inWork(`${document}-${count}-${engine}.pdf`);

const sizeOf = (document: DocumentName, count: number, engine: Engine): number =>
  statSync(fileOf(document, count, engine)).size;

/** All engines draw the same text and the same pixels, or there is nothing to measure. */
function gate(document: DocumentName, count: number): void {
  for (const engine of engines)
    runTask(`print-${engine}`, { document, count, out: fileOf(document, count, engine) });
  for (const engine of ['naive', 'pdfkit'] as const)
    expectSamePages(fileOf(document, count, 'ours'), fileOf(document, count, engine));
}

/** Ten times the sheets may not take much more than ten times as long. */
export function growthLines(): readonly Line[] {
  const { small, large } = interleaved(
    {
      small: { task: 'print-ours', input: { document: 'sheets', count: 1_000 } },
      large: { task: 'print-ours', input: { document: 'sheets', count: 10_000 } },
    },
    3,
  );
  const detail = `${seconds(small.milliseconds)} から ${seconds(large.milliseconds)}`;
  const ratio = large.milliseconds / small.milliseconds;
  return [line('表紙 1,000 枚から 10,000 枚への伸び', atMost(12), ratio, detail)];
}

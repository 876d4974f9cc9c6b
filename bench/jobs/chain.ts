import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expectSamePages } from '../equality.ts';
import { atLeast, type Line, line, seconds } from '../goal.ts';
import { runTask } from '../measure.ts';
import { inWork } from '../work-folder.ts';

const rounds = 3;
const count = 1_000;

/** From the roster to every list and form of 1,000 students, cold. */
export function chainLines(): readonly Line[] {
  const roster = inWork('roster-1000.xlsx');
  const prepared = inWork('prepared');
  runTask('make-roster', { count, out: roster });
  runTask('prepare-chain', { source: roster, out: prepared });
  const ours: number[] = [];
  const naive: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [oursOut, naiveOut] = [inWork(`chain-ours-${round}`), inWork(`chain-naive-${round}`)];
    ours.push(runTask('chain-ours', { source: roster, out: oursOut }).milliseconds);
    naive.push(runTask('chain-naive', { source: `${roster}\n${prepared}`, out: naiveOut }).milliseconds);
    if (round === 0) gate(oursOut, naiveOut);
    rmSync(oursOut, { recursive: true });
    rmSync(naiveOut, { recursive: true });
  }
  const [one, other] = [middle(ours), middle(naive)];
  const detail = `${seconds(one)} 対 ${seconds(other)}`;
  return [line('1,000 人の名簿から全帳票まで：素朴な作りに対する速さ', atLeast(3), other / one, detail)];
}

/** The big form of the chain looks the same from both. */
function gate(ours: string, naive: string): void {
  const sheets = readdirSync(ours).find((name) => name.includes('表紙') && name.endsWith('.pdf'));
  if (sheets === undefined) throw new Error('the chain made no cover sheets');
  expectSamePages(path.join(ours, sheets), path.join(naive, 'cover-sheets.pdf'));
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;

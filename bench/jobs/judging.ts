import { atMost, type Line, line, seconds } from '../goal.ts';
import { interleaved } from '../measure.ts';

const rounds = 3;
const count = 100_000;

export function judgingLines(): readonly Line[] {
  const { judged, read } = interleaved(
    {
      judged: { task: 'judge-applicants', input: { count } },
      read: { task: 'read-applicants', input: { count } },
    },
    rounds,
  );
  const ratio = judged.milliseconds / read.milliseconds;
  const detail = `${seconds(judged.milliseconds)} 対 ${seconds(read.milliseconds)}`;
  return [
    line(
      '100,000 人の判定（最も大きい版）：データベースからの読み出しに対する時間',
      atMost(4),
      ratio,
      detail,
    ),
  ];
}

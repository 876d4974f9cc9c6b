import { wishLabels } from '#core/domain/judge/words.ts';
import { type Kind, stageLabels, stages, type Tally } from '#core/domain/statistics/tally.ts';
import { formatCount } from '../../format.ts';

export type StageRow = Readonly<{
  name: string;
  tally?: Tally;
  /** 申込・推薦・採用, where it is not a whole tally */
  counts?: readonly number[];
  isTotal?: boolean;
}>;

/** 申込・推薦・採用 of each row; with kinds, these too, as 申込／推薦／採用. */
export function StageTable({
  label,
  heading,
  rows,
  kinds,
}: Readonly<{ label: string; heading: string; rows: readonly StageRow[]; kinds: readonly Kind[] }>) {
  return (
    <table aria-label={label} className="table w-full">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col" className="num">
              {stageLabels[stage]}
            </th>
          ))}
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="num">
              {wishLabels[kind]}
              <span className="block text-small font-normal">申込／推薦／採用</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tally, counts, isTotal }) => (
          <tr key={name} className={isTotal === true ? 'border-t-2 border-rule-strong font-bold' : ''}>
            <th scope="row" className={isTotal === true ? '' : 'font-normal'}>
              {name}
            </th>
            {stages.map((stage, at) => (
              <td key={stage} className="num">
                {formatCount(tally === undefined ? (counts?.[at] ?? 0) : tally[stage].students)}
              </td>
            ))}
            {kinds.map((kind) => (
              <td key={kind} className="num">
                {tally === undefined ? '' : stages.map((stage) => tally[stage].kinds[kind]).join('／')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

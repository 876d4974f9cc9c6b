import { Link } from '@tanstack/react-router';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { HomeSummary } from '#core/contract/home.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { groupWords } from '../../group-words.ts';
import { outcomeShapes, stateWording } from '../../messages.ts';
import { useScheme } from '../../scheme.ts';

type ClassCounts = HomeSummary['byClass'][number];

// Told apart by pattern as well as by colour, so that a print in black and white still reads.
const series = [
  { key: 'yes', fill: '#115a36' },
  { key: 'schoolDecides', fill: 'url(#chart-decide)' },
  { key: 'missing', fill: 'url(#chart-missing)' },
  { key: 'no', fill: 'url(#chart-no)' },
  { key: 'noWish', fill: '#ffffff' },
] as const;

const total = (counts: ClassCounts): number => series.reduce((sum, { key }) => sum + counts[key], 0);

/** One small chart by class, its numbers as a table and the whole in one sentence. */
export function ClassChart({ byClass }: Readonly<{ byClass: readonly ClassCounts[] }>) {
  const scheme = useScheme();
  const words = groupWords(scheme);
  if (byClass.length === 0) return null;
  const students = byClass.reduce((sum, counts) => sum + total(counts), 0);
  const ready = byClass.reduce((sum, counts) => sum + counts.yes, 0);
  return (
    <section aria-labelledby="classes-heading">
      <h2 id="classes-heading" className="mb-1 text-lg font-bold">
        {words.by}
      </h2>
      <p className="phrase mb-2 text-table text-ink-soft">
        {byClass.length} {words.unit} {students} 人のうち、
        {scheme === 'continuation' ? '継続の見込みの学生' : '推薦できる生徒'}は {ready} 人です。
      </p>
      <div aria-hidden="true">
        <Bars byClass={byClass} />
      </div>
      <table className="table table-tight mt-2 w-full">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {series.map(({ key }) => {
              const wording = stateWording(key, scheme);
              return (
                <th key={key} scope="col" className="num">
                  <span aria-hidden="true" className="block">
                    {outcomeShapes[wording.outcome]}
                  </span>
                  {key === 'schoolDecides' ? narrowWord(scheme) : wording.label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {byClass.map((counts) => (
            <tr key={counts.className}>
              <th scope="row" className="font-normal">
                <Link
                  to="/roster"
                  search={{ class: counts.className }}
                  className="text-accent underline underline-offset-2"
                >
                  {counts.className}
                </Link>
              </th>
              {series.map(({ key }) => (
                <td key={key} className="num">
                  {counts[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A column has no room for the whole word. */
const narrowWord = (scheme: Scheme): string => (scheme === 'continuation' ? '警告・停止' : '学校の判断');

function Bars({ byClass }: Readonly<{ byClass: readonly ClassCounts[] }>) {
  return (
    <ResponsiveContainer width="100%" height={170}>
      <BarChart
        data={[...byClass]}
        margin={{ top: 4, right: 4, bottom: 0, left: -20 }}
        accessibilityLayer={false}
        barCategoryGap="25%"
      >
        <defs>
          <pattern
            id="chart-decide"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="#ffe380" />
            <rect width="2" height="6" fill="#7a4a00" />
          </pattern>
          <pattern id="chart-missing" width="5" height="5" patternUnits="userSpaceOnUse">
            <rect width="5" height="5" fill="#f2f2f2" />
            <circle cx="2" cy="2" r="1.1" fill="#4d4d4d" />
          </pattern>
          <pattern id="chart-no" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill="#ffdada" />
            <path d="M0 0 L6 6 M6 0 L0 6" stroke="#a90000" strokeWidth="1" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="#cccccc" />
        <XAxis dataKey="className" tick={{ fontSize: 13, fill: '#1a1a1a' }} stroke="#767676" />
        <YAxis allowDecimals={false} tick={{ fontSize: 13, fill: '#1a1a1a' }} stroke="#767676" />
        {series.map(({ key, fill }) => (
          <Bar
            key={key}
            dataKey={key}
            stackId="class"
            fill={fill}
            stroke="#1a1a1a"
            strokeWidth={0.75}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

import type { HomeSummary } from '#core/contract/home.ts';
import { formatCount } from '../../format.ts';

/** The way of the round, from wish to complete papers, each step with how many have come so far. */
export function Steps({ steps }: Readonly<{ steps: HomeSummary['steps'] }>) {
  const all = Math.max(1, ...steps.map((step) => step.count));
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading" className="mb-2 text-lg font-bold">
        進み具合
      </h2>
      <ol className="flex flex-col gap-2.5">
        {steps.map((step, index) => (
          <li key={step.label} className="flex items-center gap-3 text-table">
            <span className="w-44 shrink-0">
              {index + 1}. {step.label}
            </span>
            <progress aria-hidden="true" className="progress-line" value={step.count} max={all} />
            <span className="w-16 shrink-0 text-right font-bold">{formatCount(step.count)} 人</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

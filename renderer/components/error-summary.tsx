import { useEffect, useRef } from 'react';

export type FieldProblem = Readonly<{
  /** id of the element to go to */
  targetId: string;
  message: string;
}>;

/**
 * What has to be mended before a form can be sent, as links to the fields. Takes the focus when it appears, so
 * that the reader of the screen hears it and Tab goes on from there.
 */
export function ErrorSummary({ problems }: Readonly<{ problems: readonly FieldProblem[] }>) {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-6 border-2 border-unmet bg-white px-5 py-4">
      <h2 className="font-bold text-unmet">{count} か所を直してください</h2>
      <ul className="mt-2 list-disc pl-5 text-table">
        {problems.map((problem) => (
          <li key={problem.targetId}>
            <button
              type="button"
              className="text-left text-unmet underline underline-offset-2"
              onClick={() => document.getElementById(problem.targetId)?.focus()}
            >
              {problem.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

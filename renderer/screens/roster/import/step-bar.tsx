import { Check } from 'lucide-react';
import { cx } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { canGoTo, type Step, steps, type Wizard } from './wizard.ts';

const labels: Readonly<Record<Step, string>> = {
  file: 'ファイル',
  heading: '見出し',
  columns: '列の対応',
  check: '確認',
  done: '完了',
};

/** Where the import stands; a step that was reached can be visited again. */
export function StepBar({
  wizard,
  disabled,
  onGo,
}: Readonly<{ wizard: Wizard; disabled: boolean; onGo: (step: Step) => void }>) {
  const current = steps.indexOf(wizard.step);
  return (
    <nav aria-label="取り込みの手順" className="px-6 pb-3">
      <ol className="flex flex-wrap border-y border-rule">
        {steps.map((step, index) => {
          const here = index === current;
          return (
            <li key={step} className="flex">
              <button
                type="button"
                disabled={disabled || here || !canGoTo(wizard, step)}
                aria-current={here ? 'step' : undefined}
                onClick={() => onGo(step)}
                className={cx(
                  'flex min-h-field items-center gap-2 px-4 text-table outline-offset-[-3px]',
                  here
                    ? 'bg-accent-soft font-bold text-accent'
                    : 'text-ink-soft enabled:hover:bg-ground-soft',
                )}
              >
                <span
                  className={cx(
                    'flex size-6 items-center justify-center rounded-full border text-small',
                    here ? 'border-accent bg-accent text-white' : 'border-rule-strong bg-white text-ink-soft',
                  )}
                >
                  {index < current ? <Icon of={Check} size={14} /> : index + 1}
                </span>
                {labels[step]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

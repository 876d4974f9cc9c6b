import { CircleCheck, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';
import { readTyped, type Typed, typedOf } from '#core/domain/rule-tree/typed.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../format.ts';
import { useShortcut } from '../../keyboard.ts';
import { SourceFields } from './source-fields.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { useShowForm } from './use-show-form.ts';
import { ValueBefore } from './value-before.tsx';
import { ValueEditor } from './value-editor.tsx';
import { sourceToBegin } from './value-source.ts';

/** One value: what it was the year before, and beside it what it is now, with the place that says so. */
export function ValueCard({
  form,
  line,
  takesFocus,
  onDone,
}: Readonly<{
  form: ValueForm;
  line: ValueLine;
  /** The officer came here by the keyboard, to go on typing */
  takesFocus: boolean;
  onDone: () => void;
}>) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus)
      card.current?.querySelector<HTMLElement>('input:not([role="combobox"]), textarea')?.focus();
  }, [takesFocus]);
  const [typed, setTyped] = useState<Typed>(() => typedOf(line.value, line.shape));
  const [source, setSource] = useState(() => sourceToBegin(form, line));
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useChange('rules.saveValue', { failures: 'inline' });
  const showForm = useShowForm();

  const save = async (confirmed: boolean): Promise<void> => {
    saving.reset();
    const read = readTyped(typed, line.shape);
    if (!read.ok) {
      setProblem([...read.error.at, read.error.message].join('：'));
      return;
    }
    if (source.document === '' || source.locator.trim() === '' || source.quote.trim() === '') {
      setProblem('どの資料のどこに書いてあるかを、場所と引用で入力してください。');
      return;
    }
    setProblem(null);
    const reply = await saving.run({
      id: form.edition.id,
      name: line.name,
      value: read.value,
      source,
      confirmed,
    });
    if (!reply.ok) return;
    showForm(reply.value);
    if (confirmed) onDone();
  };
  useShortcut('enter', (event) => {
    event.preventDefault();
    if (!saving.pending) void save(true);
  });

  const title = line.label.join(' › ');
  return (
    <div className="flex min-w-0 grow flex-col">
      <section
        ref={card}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="flex min-h-0 grow flex-col gap-5 overflow-auto px-6 pt-4 pb-6 outline-offset-[-3px]"
      >
        <header className="flex flex-wrap items-center gap-3">
          <h2 className="text-xl font-bold">{title}</h2>
          <StandingBadge standing={line.state} />
          {line.state === 'confirmed' && line.checkedOn !== null ? (
            <span className="text-small text-ink-faint">{formatDate(line.checkedOn)}に確認</span>
          ) : null}
        </header>
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <ValueBefore line={line} form={form} />
          <div className="flex min-w-0 flex-col gap-4">
            <h3 className="font-bold">{form.edition.shortTitle}の値</h3>
            <ValueEditor
              label={line.label.at(-1) ?? ''}
              shape={line.shape}
              typed={typed}
              onChange={setTyped}
            />
            <SourceFields form={form} source={source} onChange={setSource} />
          </div>
        </div>
      </section>
      <footer className="flex flex-col gap-3 border-t border-rule px-6 py-2">
        {problem === null ? null : <Notice tone="error">{problem}</Notice>}
        {saving.failure === null ? null : <Notice tone="error">{saving.failure.message}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            size="small"
            variant="primary"
            icon={CircleCheck}
            isDisabled={saving.pending}
            onPress={() => void save(true)}
          >
            確認済みにする
          </Button>
          <Button size="small" isDisabled={saving.pending} onPress={() => void save(false)}>
            未確認のまま保存する
          </Button>
          <Button size="small" variant="quiet" icon={SkipForward} onPress={onDone}>
            次の未確認へ
          </Button>
          <span className="text-small text-ink-faint max-xl:hidden">
            Ctrl+Enter 確認済みにする　Ctrl+↓ 次の未確認へ
          </span>
        </div>
      </footer>
    </div>
  );
}

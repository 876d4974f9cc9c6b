import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleAlert, CircleCheck, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Destination, Todo } from '#core/contract/home.ts';
import { assertNever } from '#core/domain/result.ts';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';

const marks = {
  late: { icon: CircleAlert, word: '期限が近い、または過ぎています', look: 'text-unmet' },
  soon: { icon: Clock, word: '早めに', look: 'text-decide' },
  normal: { icon: ChevronRight, word: '', look: 'text-accent' },
  done: { icon: CircleCheck, word: '済み', look: 'text-met' },
} as const;

/** 今日やること: each line leads to the place where it is done. */
export function TodoList({ todos }: Readonly<{ todos: readonly Todo[] }>) {
  return (
    <section aria-labelledby="todo-heading">
      <h2 id="todo-heading" className="mb-2 text-lg font-bold">
        今日やること
      </h2>
      {todos.length === 0 ? (
        <p className="border-y border-rule py-4 text-ink-soft">いま急いですることはありません。</p>
      ) : (
        <ul className="border-t border-rule">
          {todos.map((todo) => {
            const mark = marks[todo.urgency];
            return (
              <li key={todo.id} className="border-b border-rule">
                <DestinationLink destination={todo.destination}>
                  <span className={mark.look} title={mark.word === '' ? undefined : mark.word}>
                    <Icon of={mark.icon} size={20} />
                  </span>
                  {mark.word === '' ? null : <span className="sr-only">{mark.word}：</span>}
                  <span
                    className={cx(
                      'phrase grow',
                      todo.urgency === 'done' ? 'text-ink-faint' : 'underline-offset-4 group-hover:underline',
                    )}
                  >
                    {todo.sentence}
                  </span>
                </DestinationLink>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const look = 'group flex min-h-12 items-center gap-3 px-2 py-2 hover:bg-accent-soft';

function DestinationLink({
  destination,
  children,
}: Readonly<{ destination: Destination; children: ReactNode }>) {
  switch (destination.screen) {
    case 'roster':
      return (
        <Link to="/roster" className={look}>
          {children}
        </Link>
      );
    case 'board':
      return (
        <Link to="/board" search={{ round: destination.round, filter: destination.filter }} className={look}>
          {children}
        </Link>
      );
    case 'forms':
      return (
        <Link to="/forms" className={look}>
          {children}
        </Link>
      );
    case 'calendar':
      return (
        <Link to="/calendar" search={{ day: destination.day }} className={look}>
          {children}
        </Link>
      );
    case 'foundation':
      return (
        <Link to="/forms/foundation" search={{ form: destination.form }} className={look}>
          {children}
        </Link>
      );
    case 'rules':
      return (
        <Link to="/rules" search={{ tab: destination.tab ?? 'read' }} className={look}>
          {children}
        </Link>
      );
    case 'settings':
      return (
        <Link to="/settings" search={{ section: 'school' }} className={look}>
          {children}
        </Link>
      );
    case 'grades':
      return (
        <Link to="/grades" search={{ filter: destination.filter }} className={look}>
          {children}
        </Link>
      );
    case 'judgement':
      return (
        <Link to="/judgement" search={{ filter: destination.filter }} className={look}>
          {children}
        </Link>
      );
    case 'after':
      return (
        <Link to="/after" search={{ tab: destination.tab, filter: destination.filter }} className={look}>
          {children}
        </Link>
      );
    case 'year':
      return (
        <Link to="/year" search={{ tab: destination.tab }} className={look}>
          {children}
        </Link>
      );
    case 'keptPapers':
      return (
        <Link to="/kept-papers" search={{ tab: destination.tab }} className={look}>
          {children}
        </Link>
      );
    case 'papers':
      return (
        <Link to="/papers" search={{ filter: destination.filter }} className={look}>
          {children}
        </Link>
      );
    default:
      return assertNever(destination, 'destination');
  }
}

import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { StudentLine } from '#core/contract/students.ts';
import { placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../api.ts';
import { Icon } from '../components/icon.tsx';
import { StateBadge } from '../components/verdict-badge.tsx';
import { useShortcut } from '../keyboard.ts';

/** More than these do not help: another letter typed does. */
const mostShown = 20;

/** Screens that have a panel for one student open it there; from elsewhere the student is opened in 名簿. */
const ownPanel = new Set(['/judgement', '/papers', '/grades', '/calculators', '/log']);

/** Finds a student from anywhere by 氏名, カナ or 学籍番号 (Ctrl+K). */
export function StudentSearch() {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQueryOf(
    'students.search',
    { text: wanted },
    { enabled: wanted !== '', keepPrevious: true },
  );
  const lines = wanted === '' ? [] : (found.data ?? []).slice(0, mostShown);
  const emptyWords = found.isPending ? '探しています' : `「${wanted}」に当てはまる生徒はいません`;
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { pathname } = useLocation();

  useShortcut('k', (event) => {
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  });

  const open = (student: string) => {
    setText('');
    const here = ownPanel.has(pathname) ? pathname : '/roster';
    if (here === '/judgement') void navigate({ to: '/judgement', search: { filter: 'all', student } });
    else if (here === '/papers') void navigate({ to: '/papers', search: { filter: 'all', student } });
    else if (here === '/grades') void navigate({ to: '/grades', search: { filter: 'all', student } });
    else if (here === '/calculators')
      void navigate({ to: '/calculators', search: (before) => ({ tool: 'repayment', ...before, student }) });
    else if (here === '/log') void navigate({ to: '/log', search: { student } });
    else void navigate({ to: '/roster', search: { student } });
  };

  return (
    <ComboBox
      className="relative min-w-40 max-w-96 grow"
      items={lines}
      inputValue={text}
      selectedKey={null}
      onInputChange={setText}
      onSelectionChange={(key) => {
        // Esc is a selection of nothing.
        if (key === null) setText('');
        else open(String(key));
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="sr-only">生徒を探す</Label>
      <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-faint">
        <Icon of={Search} />
      </span>
      <Input
        ref={input}
        placeholder="氏名・カナ・学籍番号（Ctrl+K）"
        className="h-9 w-full rounded-6 border border-rule-strong bg-white pr-3 pl-9 text-table"
      />
      <Popover className="w-[26rem] overflow-auto rounded-6 border border-rule-strong bg-white shadow-2">
        <ListBox
          aria-label="見つかった生徒"
          className="max-h-96 overflow-auto p-1"
          renderEmptyState={() => <p className="p-2 text-table text-ink-faint">{emptyWords}</p>}
        >
          {(line: StudentLine) => (
            <ListBoxItem
              id={line.studentNumber}
              textValue={line.name}
              className="flex min-h-row items-center gap-3 rounded-4 px-2 py-1 text-table data-[focused]:bg-accent-soft"
            >
              <span className="min-w-0 grow">
                <span className="font-bold">{line.name}</span>
                <span className="block text-small text-ink-faint">
                  {[placeOf(line), line.kana, line.studentNumber].filter(Boolean).join('　')}
                </span>
              </span>
              <StateBadge state={line.state} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

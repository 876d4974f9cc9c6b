import { Check, ChevronDown, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { People } from '#core/domain/people.ts';
import type { School } from '#core/domain/school.ts';
import { useChange } from '../api.ts';
import { Dialog } from '../components/dialog.tsx';
import { Icon } from '../components/icon.tsx';
import { PeopleList } from '../components/people-list.tsx';
import { showToast } from '../components/toast-store.ts';

const others = 'others';
const idOf = (name: string): string => `person ${name}`;
const itemClass =
  'flex min-h-row cursor-default items-center gap-2 rounded-4 px-2 py-1 text-table outline-none data-[focused]:bg-accent-soft';

/** 操作する人: under whose name is recorded what is done from now on. */
export function PersonMenu({ people, school }: Readonly<{ people: People; school: School | null }>) {
  const [editing, setEditing] = useState(false);
  const choose = useChange('people.choose');
  const onAction = async (id: string) => {
    if (id === others) {
      setEditing(true);
      return;
    }
    const name = people.names.find((one) => idOf(one) === id);
    if (name === undefined || name === people.atWork) return;
    const reply = await choose.run({ name });
    if (reply.ok) showToast({ tone: 'info', message: `これからの変更は「${name}」の名前で記録します。` });
  };
  return (
    <>
      <MenuTrigger>
        <Button
          aria-label={`操作する人：${people.atWork ?? 'まだ選ばれていません'}`}
          className="flex h-9 max-w-44 shrink-0 items-center gap-1.5 rounded-6 border border-transparent px-2 text-table hover:bg-ground-soft data-[pressed]:bg-solid-gray-100"
        >
          <Icon of={UserRound} />
          <span className="min-w-0 truncate">{people.atWork ?? '操作する人'}</span>
          <Icon of={ChevronDown} size={14} />
        </Button>
        <Popover
          placement="bottom end"
          className="min-w-56 max-w-96 overflow-auto rounded-6 border border-rule-strong bg-white shadow-2"
        >
          <Menu
            aria-label="操作する人"
            className="max-h-96 overflow-auto p-1 outline-none"
            onAction={(id) => void onAction(String(id))}
          >
            {people.names.map((name) => (
              <MenuItem key={name} id={idOf(name)} textValue={name} className={itemClass}>
                <span className="flex w-5 shrink-0 justify-center text-accent">
                  {name === people.atWork ? <Icon of={Check} size={16} /> : null}
                </span>
                <span className="min-w-0 truncate">{name}</span>
                {name === people.atWork ? <span className="sr-only">（いま操作している人）</span> : null}
              </MenuItem>
            ))}
            {people.names.length === 0 ? null : <Separator className="my-1 border-t border-rule" />}
            <MenuItem id={others} className={itemClass}>
              <span className="w-5 shrink-0" />
              名前を加える・外す
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog title="操作する人" isOpen={editing} onClose={() => setEditing(false)}>
        <PeopleList people={people} school={school} />
      </Dialog>
    </>
  );
}

import { UserMinus, UserPlus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { longestPersonName, officerName, type People } from '#core/domain/people.ts';
import type { School } from '#core/domain/school.ts';
import { useChange } from '../api.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';

/** 操作する人: who there is, who is at work, and how somebody comes or goes. */
export function PeopleList({ people, school }: Readonly<{ people: People; school: School | null }>) {
  const choose = useChange('people.choose', { failures: 'inline' });
  const add = useChange('people.add', { failures: 'inline' });
  const remove = useChange('people.remove', { failures: 'inline' });
  const [name, setName] = useState('');
  const officer = school === null ? null : officerName(school);
  const group = useId();
  const field = useRef<HTMLInputElement>(null);
  const pending = choose.pending || add.pending || remove.pending;
  const failure = choose.failure ?? add.failure ?? remove.failure;
  const forget = () => {
    choose.reset();
    add.reset();
    remove.reset();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    forget();
    // The focus stays in the window, so that Esc still closes it.
    field.current?.focus();
    if (name.trim() === '' || pending) return;
    if ((await add.run({ name })).ok) setName('');
  };

  return (
    <div className="flex flex-col gap-4">
      <p className="phrase text-table text-ink-soft">
        選んだ人の名前が、これから行う変更の記録に残ります。パスワードは要りません。代わるときに選び直してください。
      </p>
      {people.names.length === 0 ? (
        <p>まだだれも登録されていません。名前を加えてください。</p>
      ) : (
        <fieldset className="border-t border-rule">
          <legend className="sr-only">いま操作している人</legend>
          {people.names.map((one) => (
            <div key={one} className="flex min-h-field items-center gap-3 border-b border-rule">
              <label className="flex min-h-field min-w-0 grow items-center gap-3">
                <input
                  type="radio"
                  name={group}
                  checked={one === people.atWork}
                  onChange={() => {
                    if (pending) return;
                    forget();
                    void choose.run({ name: one });
                  }}
                  className="size-5 shrink-0 accent-accent"
                />
                <span className="truncate">{one}</span>
                {one === people.atWork ? (
                  <span className="shrink-0 text-table text-ink-soft">いま操作している人</span>
                ) : null}
              </label>
              {one === officer ? (
                <span className="text-table text-ink-soft">学校の担当者</span>
              ) : (
                <Button
                  size="small"
                  variant="quiet"
                  icon={UserMinus}
                  aria-label={`${one}を一覧から外す`}
                  onPress={() => {
                    if (pending) return;
                    forget();
                    field.current?.focus();
                    void remove.run({ name: one });
                  }}
                >
                  外す
                </Button>
              )}
            </div>
          ))}
        </fieldset>
      )}
      {failure === null ? null : <Notice tone="error">{failure.message}</Notice>}
      <form noValidate onSubmit={submit} className="flex items-end gap-3">
        <TextField
          label="名前を加える"
          description="加えた人が、いま操作する人になります。"
          value={name}
          onChange={setName}
          inputRef={field}
          maxLength={longestPersonName}
          className="grow"
        />
        <Button type="submit" icon={UserPlus}>
          加える
        </Button>
      </form>
    </div>
  );
}

import { type FormEvent, useState } from 'react';
import type { ImportPreview } from '#core/contract/import.ts';
import { Button } from '../../../components/button.tsx';
import { formatCount } from '../../../format.ts';
import type { Import } from './use-import.ts';

type Group = ImportPreview['groups'][number];

/** Problems that repeat can be mended in all their rows at once; one that stands once is mended in its cell. */
export function ProblemGroups({ work, groups }: Readonly<{ work: Import; groups: readonly Group[] }>) {
  const repeated = groups.filter((group) => group.rows > 1);
  if (repeated.length === 0) return null;
  return (
    <section aria-label="まとめて直す" className="max-h-44 overflow-auto rounded-6 border border-rule px-4">
      <ul>
        {repeated.map((group) => (
          <GroupLine key={`${group.field} ${group.value} ${group.message}`} group={group} work={work} />
        ))}
      </ul>
    </section>
  );
}

function GroupLine({ group, work }: Readonly<{ group: Group; work: Import }>) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work.correct(group.field, text, { kind: 'value', value: group.value });
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2 text-table last:border-b-0">
      <span className="min-w-0 flex-1 basis-80">
        <strong className="mr-3">
          {group.label}「{group.value}」
        </strong>
        <span>{group.message}</span>
      </span>
      <form onSubmit={submit} className="flex items-center gap-2">
        <input
          aria-label={`「${group.value}」の代わりに入れる${group.label}`}
          placeholder="正しい値"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="min-h-row w-36 rounded-6 border border-rule-strong px-2"
        />
        <Button size="small" type="submit" isDisabled={work.busy}>
          同じ直しを {formatCount(group.rows)} 行すべてに
        </Button>
      </form>
    </li>
  );
}

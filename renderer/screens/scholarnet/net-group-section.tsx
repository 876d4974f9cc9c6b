import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { NetEntry } from '#core/contract/scholarnet.ts';
import type { NetField, NetGroup } from '#core/domain/scholarnet/net-field.ts';
import { Button } from '../../components/button.tsx';
import { EntryRow } from './entry-row.tsx';
import { FactRow } from './fact-row.tsx';

const isPressing = ({ state }: NetField): boolean =>
  state === 'changed' || state === 'missing' || state === 'faulty';

/** A part of the form. What the student brings along stays folded until the officer wants to write it. */
export function NetGroupSection({
  studentNumber,
  group,
  entries,
}: Readonly<{ studentNumber: string; group: NetGroup; entries: readonly NetEntry[] }>) {
  const hasFacts = group.fields.some(({ from }) => from.kind === 'fact');
  const [open, setOpen] = useState(hasFacts || group.fields.some(isPressing));
  const id = useId();
  const pressing = group.fields.filter(isPressing).length;
  const written = group.fields.filter(({ given }) => given !== '').length;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-b border-rule-strong">
        <Button
          variant="quiet"
          icon={open ? ChevronDown : ChevronRight}
          aria-expanded={open}
          onPress={() => setOpen((before) => !before)}
        >
          {group.title}
          <span className="text-small font-normal text-ink-soft">
            {pressing > 0 ? `確かめる ${pressing}` : `記入 ${written}/${group.fields.length}`}
          </span>
        </Button>
      </h3>
      {open && (
        <ul className="flex flex-col">
          {group.fields.map((field) => (
            <li key={field.id} className="border-b border-rule py-2.5 last:border-0">
              {field.from.kind === 'fact' ? (
                <FactRow studentNumber={studentNumber} field={field} entries={entries} />
              ) : (
                <EntryRow
                  studentNumber={studentNumber}
                  field={field}
                  entry={entries.find((entry) => entry.field === field.id) ?? null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

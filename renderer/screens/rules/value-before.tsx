import type { ReactNode } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';
import type { RuleSource } from '#core/domain/rule-tree/entry.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';
import { Quotation } from '../../components/source-link.tsx';

/** What the edition before says, and what this one has said so far where that is something else. */
export function ValueBefore({ line, form }: Readonly<{ line: ValueLine; form: ValueForm }>) {
  const { previous } = line;
  const own = writtenSource(line, form);
  const takenOver =
    previous !== null &&
    previous.shown === line.shown &&
    previous.source?.locator === own?.locator &&
    previous.source?.quote === own?.quote;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {form.previous === null ? null : (
        <Said title={`前の版（${form.previous.shortTitle}）`} source={previous?.source ?? null}>
          {previous === null ? (
            <span className="font-normal">この値は前の版にありません。</span>
          ) : (
            previous.shown
          )}
        </Said>
      )}
      {own === null || takenOver ? null : (
        <Said title="いま入っている値" source={own}>
          {line.shown}
        </Said>
      )}
    </div>
  );
}

function writtenSource({ source }: ValueLine, { documents }: ValueForm): RuleSource | null {
  if (source === null) return null;
  const publication = documents.find(({ id }) => id === source.document);
  return {
    ...source,
    document: publication === undefined ? source.document : `${publication.title}（${publication.edition}）`,
  };
}

const Said = ({
  title,
  source,
  children,
}: Readonly<{ title: string; source: RuleSource | null; children: ReactNode }>) => (
  <div className="rounded-6 bg-ground-soft px-4 py-3">
    <h3 className="text-table font-bold text-ink-soft">{title}</h3>
    <p className="phrase mb-2 font-bold">{children}</p>
    {source === null ? null : <Quotation citation={source} />}
  </div>
);

import { ArrowLeftRight } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { EditionDifference } from '#core/contract/rules.ts';
import type { DifferenceFilter } from '#core/domain/documents/rule-difference.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DifferencePrint } from './difference-print.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { filterCounts, findLines } from './difference-view.ts';
import { EditionSelect } from './edition-select.tsx';
import type { RulesPlace } from './rules-place.ts';

/** 版のちがい: two editions line by line, each value with its source. */
export function DifferenceTab({ place }: Readonly<{ place: RulesPlace }>) {
  const { editions, go } = place;
  const compared = pairOf(place);
  if (compared === null)
    return (
      <EmptyState title="くらべる版がありません">
        版が一つしかないため、ちがいはありません。「版の管理」で翌年度の版を作るか、版のファイルを取り込んでください。
      </EmptyState>
    );
  const [before, after] = compared;
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 py-4 pr-6">
      <div className="flex flex-wrap items-end gap-3">
        <EditionSelect
          label="前の版"
          className="min-w-48 max-w-[26rem] flex-1"
          editions={editions}
          value={before.id}
          onChange={(id) => go({ before: id, edition: after.id })}
        />
        <Button icon={ArrowLeftRight} onPress={() => go({ before: after.id, edition: before.id })}>
          入れ替える
        </Button>
        <EditionSelect
          label="後の版"
          className="min-w-48 max-w-[26rem] flex-1"
          editions={editions}
          value={after.id}
          onChange={(id) => go({ edition: id, before: before.id })}
        />
      </div>
      <Compared key={`${before.id} ${after.id}`} before={before.id} after={after.id} />
    </div>
  );
}

type Listed = RulesPlace['chosen'];

/** As asked for; else the chosen edition beside the nearest of its scheme, the earlier year first. */
function pairOf(place: RulesPlace): readonly [Listed, Listed] | null {
  const { editions, chosen } = place;
  const asked = editions.find(({ id }) => id === place.before);
  if (asked !== undefined) return [asked, chosen];
  const other = nearestTo(place);
  if (other === null) return null;
  return other.fiscalYear > chosen.fiscalYear ? [chosen, other] : [other, chosen];
}

/** The nearest earlier year, at best of the same scheme. */
function nearestTo({ editions, chosen }: RulesPlace): Listed | null {
  const others = editions
    .filter(({ id }) => id !== chosen.id)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear);
  const same = others.filter(({ scheme }) => scheme === chosen.scheme);
  return same.find(({ fiscalYear }) => fiscalYear < chosen.fiscalYear) ?? same[0] ?? others[0] ?? null;
}

function Compared({ before, after }: Readonly<{ before: string; after: string }>) {
  const difference = useQueryOf('rules.difference', { before, after });
  if (difference.error !== null)
    return <ReadFailure failure={difference.error} onRetry={() => void difference.refetch()} />;
  return difference.data === undefined ? <Loading /> : <Lines difference={difference.data} />;
}

function Lines({ difference }: Readonly<{ difference: EditionDifference }>) {
  const [filter, setFilter] = useState<DifferenceFilter>('changed');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const sections = useMemo(
    () => findLines(difference.sections, filter, wanted),
    [difference, filter, wanted],
  );
  const counts = filterCounts(difference.counts);
  const found = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          label="ちがいを探す"
          placeholder="例：月額　資産"
          className="w-56"
          value={typed}
          onChange={setTyped}
        />
        <FilterBar
          label="表示する行"
          items={[
            { id: 'changed', label: '変わったもの', count: counts.changed },
            { id: 'sources', label: '出典の変更も', count: counts.sources },
            { id: 'all', label: 'すべて', count: counts.all },
          ]}
          selected={filter}
          onSelect={setFilter}
        />
        <p role="status" className="text-small text-ink-faint">
          {found} 件を表示
        </p>
        <div className="grow" />
        <DifferencePrint before={difference.before.id} after={difference.after.id} filter={filter} />
      </div>
      {found > 0 ? (
        <DifferenceTable
          sections={sections}
          before={difference.before.shortTitle}
          after={difference.after.shortTitle}
        />
      ) : counts[filter] === 0 ? (
        <EmptyState title="ちがいはありません">二つの版の規則は同じです。</EmptyState>
      ) : (
        <EmptyState title="当てはまるちがいはありません">別の言葉で探してください。</EmptyState>
      )}
    </>
  );
}

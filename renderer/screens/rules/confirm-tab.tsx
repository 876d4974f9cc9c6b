import { Undo2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../format.ts';
import { useShortcut } from '../../keyboard.ts';
import { EditionSelect } from './edition-select.tsx';
import type { RulesPlace } from './rules-place.ts';
import { useShowForm } from './use-show-form.ts';
import { ValueCard } from './value-card.tsx';
import { allLines, countValues, findValues, nextToDo, type ValueFilter } from './value-list.ts';
import { ValueNavigation } from './value-navigation.tsx';

/** 値の確認: every value of an edition beside that of the year before, one after the other. */
export function ConfirmTab({ place }: Readonly<{ place: RulesPlace }>) {
  const form = useQueryOf('rules.values', { id: place.chosen.id }, { keepPrevious: true });
  if (form.error !== null) return <ReadFailure failure={form.error} onRetry={() => void form.refetch()} />;
  return form.data === undefined ? <Loading /> : <Values form={form.data} place={place} />;
}

function Values({ form, place }: Readonly<{ form: ValueForm; place: RulesPlace }>) {
  const counts = countValues(form);
  const [filter, setFilter] = useState<ValueFilter>(counts.open > 0 ? 'open' : 'all');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const [chosen, setChosen] = useState<string | null>(null);
  const sections = findValues(form, filter, wanted);
  // What was chosen may be gone: the parts of an item that was empty are values of their own once it is entered.
  const line = allLines(form).find(({ name }) => name === chosen) ?? sections[0]?.values[0] ?? null;
  const name = line?.name ?? null;
  const [arrived, setArrived] = useState(false);
  const choose = (next: string): void => {
    setArrived(false);
    setChosen(next);
  };
  const goNext = (): void => {
    const next = nextToDo(form, filter, name);
    if (next === null) return;
    setArrived(true);
    setChosen(next);
  };
  useShortcut('arrowdown', (event) => {
    event.preventDefault();
    goNext();
  });
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 py-4 pr-6">
        <EditionSelect
          label="年度版"
          className="min-w-48 max-w-[24rem] flex-1"
          editions={place.editions}
          value={form.edition.id}
          onChange={(id) => place.go({ edition: id })}
        />
        <Progress form={form} />
        <div className="grow" />
        <UndoButton form={form} />
      </div>
      <div className="flex min-h-0 grow border-t border-rule">
        <div className="flex w-72 shrink-0 xl:w-80 flex-col gap-3 border-r border-rule pt-3 pr-4">
          <FilterBar
            label="表示する値"
            items={[
              { id: 'open', label: '未確認', count: counts.open },
              { id: 'empty', label: '空', count: counts.empty },
              { id: 'all', label: 'すべて', count: counts.all },
            ]}
            selected={filter}
            onSelect={setFilter}
          />
          <TextField label="値を探す" value={typed} onChange={setTyped} />
          <ValueNavigation sections={sections} chosen={name} onChoose={choose} />
        </div>
        {line === null ? (
          <EmptyState title={filter === 'open' ? '未確認の値はありません' : '当てはまる値はありません'}>
            {filter === 'open' ? 'すべての値を確かめました。' : '別の言葉で探してください。'}
          </EmptyState>
        ) : (
          <ValueCard
            // Filled anew for another value, and when the same one was changed or taken back.
            key={`${line.name} ${JSON.stringify(line.value)} ${line.state}`}
            form={form}
            line={line}
            takesFocus={arrived}
            onDone={goNext}
          />
        )}
      </div>
    </div>
  );
}

function Progress({ form: { progress } }: Readonly<{ form: ValueForm }>) {
  const { confirmed, all } = progress;
  return (
    <div className="flex w-64 flex-col gap-1 pb-2">
      <p role="status" className="text-table">
        {formatCount(all)} 件のうち <strong>{formatCount(confirmed)} 件</strong>を確認済み
      </p>
      <progress className="progress-line" aria-label="確認した値" value={confirmed} max={Math.max(1, all)} />
    </div>
  );
}

function UndoButton({ form }: Readonly<{ form: ValueForm }>) {
  const undo = useChange('rules.undoValue');
  const showForm = useShowForm();
  return (
    <Button
      icon={Undo2}
      isDisabled={form.undo === null || undo.pending}
      onPress={async () => {
        const reply = await undo.run({ id: form.edition.id });
        if (!reply.ok) return;
        showForm(reply.value);
        showToast({ tone: 'info', message: `元に戻しました：${form.undo ?? ''}` });
      }}
    >
      元に戻す{form.undo === null ? '' : `（${form.undo}）`}
    </Button>
  );
}

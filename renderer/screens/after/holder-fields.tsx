import type { HolderEntry } from '#core/contract/adoption.ts';
import type { Holder } from '#core/domain/adoption/holder.ts';
import { isLoan } from '#core/domain/adoption/holder.ts';
import { guaranteeLabels } from '#core/domain/adoption/words.ts';
import { guaranteeKinds } from '#core/domain/edition-guarantee.ts';
import { readYen } from '#core/domain/fields/amounts.ts';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { readYearMonth } from '#core/domain/fields/dates.ts';
import type { Read } from '#core/domain/fields/parsed-fact.ts';
import { useChange } from '../../api.ts';
import { SavedField } from '../../components/saved-field.tsx';
import { dayText, typedDay } from '../calendar/day-text.ts';

const labelsOfGuarantee = guaranteeKinds.map((kind) => guaranteeLabels[kind]);

/** What is entered of a scholarship: stored as each field is left. */
export function HolderFields({
  holder,
  fields,
}: Readonly<{
  holder: Holder;
  fields: readonly ('guarantee' | 'pledgedOn' | 'monthly' | 'startsOn' | 'endsOn')[];
}>) {
  const edit = useChange('adoption.editHolder', { failures: 'inline' });
  const { id, monthly, startsOn, endsOn, guarantee, pledgedOn } = holder;
  const entry: HolderEntry = { id, monthly, startsOn, endsOn, guarantee, pledgedOn };
  const store = async (change: Partial<HolderEntry>): Promise<string | null> => {
    const reply = await edit.run({ ...entry, ...change });
    return reply.ok ? null : reply.error.message;
  };
  const readInto =
    <Key extends 'monthly' | 'startsOn' | 'endsOn'>(
      key: Key,
      read: (text: string) => Read<HolderEntry[Key]>,
    ) =>
    async (text: string): Promise<string | null> => {
      if (text.trim() === '') return store({ [key]: null });
      const value = read(text);
      return value.ok ? store({ [key]: value.value }) : value.problem;
    };
  const month = (text: string) => readYearMonth(textCell(text));
  return (
    <div className="grid grid-cols-2 gap-3">
      {fields.includes('monthly') && (
        <SavedField
          label="月額（はじめ）"
          text={monthly === null ? '' : `${monthly.toLocaleString('ja-JP')}円`}
          onSave={readInto('monthly', (text) => readYen(textCell(text)))}
        />
      )}
      {fields.includes('startsOn') && (
        <SavedField label="始期" text={monthText(startsOn)} onSave={readInto('startsOn', month)} />
      )}
      {fields.includes('endsOn') && (
        <SavedField label="終期" text={monthText(endsOn)} onSave={readInto('endsOn', month)} />
      )}
      {fields.includes('guarantee') && isLoan(holder.kind) && (
        <SavedField
          label="保証制度"
          text={guarantee === null ? '' : guaranteeLabels[guarantee]}
          choices={labelsOfGuarantee}
          onSave={(text) =>
            store({ guarantee: guaranteeKinds.find((kind) => guaranteeLabels[kind] === text) ?? null })
          }
        />
      )}
      {fields.includes('pledgedOn') && isLoan(holder.kind) && (
        <SavedField
          label="誓約日"
          text={dayText(pledgedOn)}
          onSave={(text) => {
            const { day, problem } = typedDay(text, false);
            return problem === null ? store({ pledgedOn: day }) : Promise.resolve(problem);
          }}
        />
      )}
    </div>
  );
}

const monthText = (month: string | null): string => (month ?? '').replace('-', '/');

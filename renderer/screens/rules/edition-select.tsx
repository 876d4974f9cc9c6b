import type { EditionListed } from '#core/contract/rules.ts';
import { SearchSelect } from '../../components/search-select.tsx';

export const originWords: Readonly<Record<EditionListed['origin'], string>> = {
  shipped: 'アプリケーションの版',
  own: '学校の版',
  ownInPlaceOfShipped: '学校で確認した版',
};

/** One of the editions, by its title. */
export function EditionSelect({
  label,
  description,
  editions,
  value,
  onChange,
  className,
}: Readonly<{
  label: string;
  description?: string;
  editions: readonly EditionListed[];
  value: string | null;
  onChange: (id: string) => void;
  className?: string;
}>) {
  return (
    <SearchSelect
      label={label}
      {...(className === undefined ? {} : { className })}
      {...(description === undefined ? {} : { description })}
      choices={editions.map(({ id, title, origin, inUse }) => ({
        id,
        label: title,
        hint: inUse ? `${originWords[origin]}・判定に使用中` : originWords[origin],
      }))}
      value={value}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
    />
  );
}

import type { EditionChoice } from '#core/contract/edition-choice.ts';
import { SearchSelect } from '../../components/search-select.tsx';

/** By which year's rules a calculator answers: never another one unasked. */
export const EditionField = ({
  editions,
  value,
  onChange,
}: Readonly<{
  editions: readonly EditionChoice[];
  value: string | null;
  onChange: (id: string | null) => void;
}>) => (
  <SearchSelect
    label="どの年度の規則で見るか"
    choices={editions.map(({ id, title }) => ({ id, label: title }))}
    value={value}
    onChange={onChange}
  />
);

import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabItem<Id extends string> = Readonly<{ id: Id; label: string; content: ReactNode }>;

/** Tabs whose panels are different things. To filter one table, use FilterBar. */
export function Tabs<Id extends string>({
  label,
  items,
  selected,
  onSelect,
  orientation = 'horizontal',
}: Readonly<{
  label: string;
  items: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  orientation?: 'horizontal' | 'vertical';
}>) {
  return (
    <AriaTabs
      orientation={orientation}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
      className="flex min-h-0 grow flex-col shadow-none outline-none data-[orientation=vertical]:flex-row"
    >
      <TabList
        aria-label={label}
        className="flex shrink-0 gap-1 border-rule data-[orientation=horizontal]:border-b data-[orientation=vertical]:w-48 data-[orientation=vertical]:flex-col data-[orientation=vertical]:border-r data-[orientation=vertical]:py-4 data-[orientation=vertical]:pr-3"
      >
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="flex min-h-field items-center border-transparent px-3 text-base data-[orientation=horizontal]:border-b-3 data-[orientation=vertical]:rounded-6 data-[orientation=vertical]:text-table data-[selected]:border-accent data-[selected]:font-bold data-[selected]:text-accent data-[selected]:data-[orientation=vertical]:bg-accent-soft data-[hovered]:bg-ground-soft"
          >
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="relative min-h-0 grow overflow-auto">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

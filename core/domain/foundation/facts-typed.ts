import { type Entries, entryChoices, entryFields, entryLabel } from '../scholarnet/entries.ts';
import { textValue } from './fact-value.ts';
import type { StudentFact } from './tie-fact.ts';

const common = {
  group: 'スカラネットの入力内容',
  scope: 'student',
  kind: 'text',
  isOptional: false,
} as const;

const whole = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('');
const phoneOf = ({ phone, mobile }: Entries): string | undefined => phone ?? mobile;

/** What was typed for スカラネット and foundations ask for, too: where the student lives, who the supporters are. */
export const entryFacts: readonly StudentFact[] = [
  {
    ...common,
    id: 'net.address',
    label: '住所',
    choices: null,
    read: ({ entries: { address1, address2 } }) => textValue(whole([address1, address2])),
  },
  {
    ...common,
    id: 'net.anyPhone',
    label: '電話番号（なければ携帯電話）',
    choices: null,
    read: ({ entries }) => textValue(phoneOf(entries)),
  },
  ...entryFields.map(
    (field): StudentFact => ({
      ...common,
      id: `net.${field}`,
      label: entryLabel(field) ?? field,
      choices: entryChoices[field] ?? null,
      read: ({ entries }) => textValue(entries[field]),
    }),
  ),
];

import type { Content } from '#core/domain/rule-tree/content.ts';

/** A small rule file of an invented scheme, with one thing of each shape. */
export const smallFile: Content = {
  id: 'advance-2030',
  scheme: 'advance',
  fiscalYear: 2030,
  title: '2030年度実施 予約採用',
  lastCheckedOn: '2030-05-01',
  reviewBy: null,
  documents: [{ id: 'notice', title: '試験用の案内', publisher: '試験', edition: '2030年版' }],
  calendar: {
    rounds: [
      {
        id: 'first',
        label: '第1回',
        application: {
          value: { from: '2030-04-22', to: '2030-05-31' },
          source: { document: 'notice', locator: 'p.1', quote: '4月22日～5月31日' },
        },
      },
    ],
  },
  marks: {
    grant: {
      limit: {
        value: 3.5,
        source: { document: 'notice', locator: 'p.2', quote: '3.5以上' },
        certainty: 'B',
        reviewBy: '2030-12-01',
      },
    },
  },
  household: {
    loan1: [
      {
        value: { persons: 4, composition: null, incomeKind: 'salary', atMost: 747 },
        source: { document: 'notice', locator: 'p.3', quote: '747万円' },
      },
      {
        value: { persons: 4, composition: null, incomeKind: 'other', atMost: 349 },
        source: { document: 'notice', locator: 'p.3', quote: '349万円' },
      },
    ],
  },
  papers: {
    list: [
      {
        id: 'income',
        number: '①',
        label: '収入に関する証明書類',
        form: null,
        source: { document: 'notice', locator: 'p.4', quote: '収入に関する証明書類' },
      },
    ],
  },
};

/** A copy with the content at a place replaced; `undefined` takes it out. */
export function replaced(
  content: Content,
  at: readonly (string | number)[],
  next: Content | undefined,
): Content {
  const copy: unknown = structuredClone(content);
  let holder = copy as Record<string | number, unknown>;
  for (const step of at.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = at.at(-1) ?? '';
  if (next !== undefined) holder[last] = next;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy as Content;
}

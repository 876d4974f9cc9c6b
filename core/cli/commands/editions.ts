import type { Edition } from '#core/domain/edition.ts';
import type { Command } from '../command.ts';
import { shippedRules } from '../session.ts';
import { refuse } from '../with-session.ts';

export const editionsCommand: Command = {
  name: 'editions',
  summary: '規則の版を、年度・資料・最後に照らし合わせた日とともに示します。',
  options: { json: { value: null, help: 'JSON で出力する' } },
  run: async (options, terminal) => {
    const rulebook = await shippedRules();
    if (!rulebook.ok) return refuse(rulebook.error, terminal);
    const { editions } = rulebook.value;
    terminal.out(
      options.has('json')
        ? `${JSON.stringify({ editions: editions.map(asJson) }, null, 2)}\n`
        : editions.map(asText).join(''),
    );
    return 0;
  },
};

const asJson = (edition: Edition) => ({
  id: edition.id,
  title: edition.title,
  fiscalYear: edition.fiscalYear,
  entryYear: edition.entryYear,
  documents: edition.documents,
  lastCheckedOn: edition.lastCheckedOn,
  reviewBy: edition.reviewBy,
});

const asText = (edition: Edition): string =>
  [
    `${edition.id}  ${edition.title}`,
    ...edition.documents.map((entry) => `  資料: ${entry.title}（${entry.edition}、${entry.publisher}）`),
    `  最後に資料と照らし合わせた日: ${edition.lastCheckedOn}`,
    '',
  ].join('\n');

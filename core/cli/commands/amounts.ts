import { amountsFor, amountsIn } from '#core/domain/amounts/amounts.ts';
import { amountsJson } from '../amounts-json.ts';
import { amountsOptions, readAmountsOptions } from '../amounts-options.ts';
import { amountsText } from '../amounts-text.ts';
import type { Command, Options } from '../command.ts';
import { withEdition } from '../with-edition.ts';
import { refuse } from '../with-session.ts';

export const amountsCommand: Command = {
  name: 'amounts',
  summary: 'いくら受けられるか。選べる金額と理由、選んだ金額の可否、卒業までの合計を示します。',
  options: {
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    ...amountsOptions,
    json: { value: null, help: 'JSON で出力する' },
  },
  misuse: (options) => problemIn(options),
  run: (options, terminal) =>
    withEdition(options, terminal, (edition) => {
      const asked = readAmountsOptions(options);
      if (!asked.ok) return 2;
      const amounts = amountsIn(edition);
      if (!amounts.ok) return refuse(amounts.error, terminal);
      const { facts, chosen } = asked.value;
      const answer = amountsFor(facts, chosen, amounts.value);
      terminal.out(
        options.has('json')
          ? `${JSON.stringify(amountsJson(edition, answer, facts.months), null, 2)}\n`
          : amountsText(edition, answer, facts.months),
      );
      const refused = answer.chosen.filter(({ verdict }) => verdict.kind === 'notAllowed');
      for (const { reason } of refused) terminal.say(reason);
      return refused.length === 0 ? 0 : 1;
    }),
};

function problemIn(options: Options): string | null {
  const asked = readAmountsOptions(options);
  return asked.ok ? null : asked.error;
}

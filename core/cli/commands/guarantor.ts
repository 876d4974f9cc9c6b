import { failure } from '#core/domain/failure.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import type { Command, Options } from '../command.ts';
import { guarantorJson } from '../guarantor-json.ts';
import { guarantorOptions, readGuarantorOptions, withRelation } from '../guarantor-options.ts';
import { guarantorText } from '../guarantor-text.ts';
import { withEdition, withoutSection } from '../with-edition.ts';
import { refuse } from '../with-session.ts';

export const guarantorCommand: Command = {
  name: 'guarantor',
  summary: '連帯保証人・保証人に選べる人かを、条件ごとに理由とともに示します。',
  options: {
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    ...guarantorOptions,
    json: { value: null, help: 'JSON で出力する' },
  },
  misuse: (options) => problemIn(options),
  run: (options, terminal) =>
    withEdition(options, terminal, (edition) => {
      const asked = readGuarantorOptions(options);
      if (!asked.ok) return 2;
      const rules = edition.guarantee;
      if (rules === null) return refuse(withoutSection(edition, '保証人の条件'), terminal);
      const facts = withRelation(asked.value.facts, options.get('relation'), rules);
      if (!facts.ok) return refuse(failure('input-invalid', facts.error), terminal);
      const check = checkGuarantor(asked.value.role, facts.value, rules);
      terminal.out(
        options.has('json')
          ? `${JSON.stringify(guarantorJson(edition, check), null, 2)}\n`
          : guarantorText(edition, check),
      );
      return 0;
    }),
};

function problemIn(options: Options): string | null {
  const asked = readGuarantorOptions(options);
  return asked.ok ? null : asked.error;
}

import { fullWidth, replaceForms } from './characters.ts';
import { after, type CheckedText, refused, type Step } from './checked-text.ts';
import type { ScholarNetRules } from './rules.ts';

/** 家庭事情情報: full width, so many characters in so many lines. Never cut: what is said has to be shortened by its writer. */
export function checkFamilySituation(typed: string, rules: ScholarNetRules): CheckedText {
  const { familySituation } = rules;
  const { characters: most, perLine, lines } = familySituation.value;
  const forms = replaceForms(typed.trim(), rules);
  if (forms.unknown.length > 0)
    return refused(
      `「${forms.unknown.join('」「')}」は入力できません。ひらがなか新字体に直してください。`,
      forms.rules,
    );
  const wide = fullWidth(forms.text.trim().replace(/\r\n?/gu, '\n'));
  const written = wide.split('\n').map((line) => [...line]);
  const count = written.reduce((sum, line) => sum + line.length, 0);
  const used = written.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  if (count > most)
    return refused(
      `家庭事情は全角${most}文字以内です。今は${count}文字なので、${count - most}文字短くしてください。`,
      [familySituation],
    );
  if (used > lines)
    return refused(
      `家庭事情は${perLine}文字×${lines}行までです。今は${used}行なので、改行を減らしてください。`,
      [familySituation],
    );
  const stray = written
    .flat()
    .filter((each) => !rules.characters.kanji.has(each) && !rules.characters.others.has(each));
  if (stray.length > 0)
    return refused(`「${[...new Set(stray)].join('」「')}」は入力できません。ほかの文字に直してください。`, [
      familySituation,
    ]);
  return after(
    wide,
    [
      ...forms.changes.map((change): Step => ({ change, rule: rules.names.newForm })),
      { change: wide === forms.text ? null : '英数字や記号も全角で入力します。', rule: familySituation },
    ],
    forms.rules,
  );
}

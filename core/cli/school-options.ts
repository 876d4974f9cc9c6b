import type { PersonName, School } from '#core/domain/school.ts';
import type { OptionSpec, Options } from './command.ts';

/** Who the forms are from; what is not given stays blank on them. */
export const schoolOptions = {
  school: { value: 'NAME', help: '学校名（なければ空欄のまま）' },
  principal: { value: 'NAME', help: '校長名「姓 名」（なければ空欄のまま）' },
  officer: { value: 'NAME', help: '担当者名「姓 名」（なければ空欄のまま）' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** null when none of them is given */
export function schoolFrom(options: Options): School | null {
  const given = Object.keys(schoolOptions).some((name) => options.has(name));
  if (!given) return null;
  return {
    name: options.get('school') ?? '',
    principal: personName(options.get('principal')),
    officer: personName(options.get('officer')),
    phone: null,
    defaultCourse: null,
  };
}

function personName(text = ''): PersonName {
  const [family = '', ...given] = text.trim().split(/[\s\u3000]+/u);
  return { family, given: given.join(' ') };
}

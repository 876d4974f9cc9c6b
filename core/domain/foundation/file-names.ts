import type { FoundationForm } from './form.ts';

/** What Windows refuses in a name, and what is hard to see. */
const refused = /[\s\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const safe = (part: string): string => part.replace(refused, '').replace(/^[.~$]+|\.+$/gu, '');
/** Long enough for every title, short enough for the path of a school's folder on Windows. */
const longestTitle = 60;

const titlePart = ({ title }: Pick<FoundationForm, 'title'>): string =>
  safe([...title].slice(0, longestTitle).join('')) || '様式';

/**
 * Names of the filled files, no two alike: 「推薦書_3012.xlsx」 for one student each, 「推薦書_1.xlsx」 for the parts of a list
 * that needs several. A student's name stands in it only when the officer wants it so: everybody who sees the folder
 * reads the names of its files.
 */
export function fillFileNames(
  form: Pick<FoundationForm, 'title' | 'mode'>,
  files: readonly (readonly (readonly string[])[])[],
): readonly string[] {
  const title = titlePart(form);
  const taken = new Set<string>();
  return files.map((students, at) => {
    const own =
      form.mode.kind === 'each' ? (students[0] ?? []).map(safe) : files.length > 1 ? [String(at + 1)] : [];
    const name = [title, ...own.filter((part) => part !== '')].join('_');
    return `${distinct(name, taken)}.xlsx`;
  });
}

/** Windows does not tell letters of another case apart. */
function distinct(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${name} (${n})`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** 「推薦書_20220615」: the folder that several files are put into. */
export const fillFolderName = (form: Pick<FoundationForm, 'title'>, day: string): string =>
  `${titlePart(form)}_${day.replaceAll('-', '')}`;

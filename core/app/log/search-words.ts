import { searchKey } from '#core/domain/names.ts';
import { formerNames, type IdentityChange, spansOf } from '#core/store/former-students.ts';
import type { LoggedName, LogWord } from '#core/store/log-filter.ts';
import type { AppContext } from '../context.ts';
import { gatherCases } from '../gather.ts';
import { keysOf } from '../students/search.ts';
import type { LogNames } from './names.ts';
import { entityWords } from './words/entity-words.ts';

/** Each is looked for in every change; more of them narrow nothing that these have not. */
const mostWords = 8;
/** A shorter word is part of nearly every label. */
const shortestLabelWord = 2;
const entityNames = Object.keys(entityWords) as readonly LoggedName[];

/** What each word that was typed may mean in the record. */
export async function searchWords(
  ctx: AppContext,
  text: string,
  names: LogNames,
  identities: readonly IdentityChange[],
): Promise<readonly LogWord[]> {
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  if (words.length === 0) return [];
  const cases = await gatherCases(ctx);
  const former = formerNames(identities).map(({ studentNumber, row }) => ({
    studentNumber,
    key: searchKey(`${row.familyName ?? ''}${row.givenName ?? ''} ${studentNumber}`),
  }));
  return words.map((word) => {
    const key = searchKey(word);
    const here = cases.filter((entry) => keysOf(entry).some((known) => known.includes(key)));
    return {
      spellings: [...new Set([word, word.normalize('NFKC')])],
      students: everyNumberOf(
        [
          ...here.map(({ applicant }) => applicant.studentNumber),
          ...former.filter((one) => one.key.includes(key)).map(({ studentNumber }) => studentNumber),
        ],
        identities,
      ),
      ...labelledBy(word, names),
    };
  });
}

/** Also those under which the students stood before. */
const everyNumberOf = (
  studentNumbers: readonly string[],
  identities: readonly IdentityChange[],
): readonly string[] => [
  ...new Set(studentNumbers.flatMap((one) => spansOf(one, identities).map((span) => span.studentNumber))),
];

/** Kinds of rows, columns and papers that are called so. */
function labelledBy(word: string, names: LogNames): Pick<LogWord, 'entities' | 'columns' | 'keys'> {
  if (word.length < shortestLabelWord) return { entities: [], columns: [], keys: [] };
  return {
    entities: entityNames.filter((entity) => entityWords[entity].label.includes(word)),
    columns: entityNames.flatMap((entity) =>
      Object.entries(entityWords[entity].columns)
        .filter(([, { kind, label }]) => kind === 'line' && label.includes(word))
        .map(([column]) => ({ entity, column })),
    ),
    keys: names.keysCalled(word),
  };
}

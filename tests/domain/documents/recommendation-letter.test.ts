import { expect, test } from 'vitest';
import { recommendationLetter } from '#core/domain/documents/recommendation-letter.ts';
import { recommendationStatus } from '#core/domain/documents/recommendation-status.ts';
import { acName, isFullWidth, isTooLongForAc } from '#core/domain/documents/scholar-ac-names.ts';
import { caseNamed, inputOf, practiceCases } from './practice-cases.ts';

const everyone = practiceCases();

test('in the order of the receipt numbers, with what was applied for and what is recommended', () => {
  const input = inputOf([caseNamed('遠山光'), caseNamed('髙橋太郎')]);
  const status = recommendationStatus(input, everyone, { alreadyRecommended: null, deleted: null });
  if (!status.ok) throw new Error(status.error.message);
  const letter = recommendationLetter(input, status.value, { number: 2, letterDate: '2022-06-15' });
  expect(letter.text[0]).toBe(
    '「大学等予約推薦候補者一覧」に表示のとおり、機構の奨学生推薦基準に合致していると認められる者を推薦します。',
  );
  expect(letter.status.rows).toEqual(status.value.rows);
  expect(letter.rows.map(({ person, applied, recommended }) => [person.name, applied, recommended])).toEqual([
    ['髙橋　太郎', '給付及び貸与', '給付・併用'],
    // the grant cannot be recommended, but it was applied for
    ['遠山　光', '給付及び貸与', '第一種'],
  ]);
});

test('names as スカラAC takes them: five full-width characters, one that is written with a selector counts once', () => {
  expect(acName({ family: '御手洗坂之上', given: '葛\u{E0100}城' })).toEqual({
    family: '御手洗坂之',
    given: '葛\u{E0100}城',
  });
  expect(isTooLongForAc('葛\u{E0100}葛\u{E0100}葛\u{E0100}葛\u{E0100}葛\u{E0100}')).toBe(false);
  expect([isFullWidth('宇佐美'), isFullWidth('ｳｻﾐ'), isFullWidth('宇 佐'), isFullWidth('Usami')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { caseNamed, inputOf, practiceCases } from './practice-cases.ts';

const rowOf = (name: string, wish: string) =>
  recommendationList(inputOf([caseNamed(name)]))
    .parts.find((part) => part.wish === wish)
    ?.rows.at(0);

const listedUnder = (name: string) =>
  recommendationList(inputOf([caseNamed(name)])).parts.flatMap((part) =>
    part.rows.length > 0 ? part.wish : [],
  );

test('one part per wish and the boxes of those who stamp', () => {
  const list = recommendationList(inputOf(practiceCases()));
  expect(list.parts.map(({ wish, title }) => [wish, title])).toEqual([
    ['grant', '給付奨学金'],
    ['loan1', '第一種奨学金'],
    ['loan2', '第二種奨学金'],
    ['combined', '併用貸与'],
  ]);
  expect(list.approvals).toEqual(['校長', '教頭', '事務長', '担当']);
  expect(list.frame).toMatchObject({
    title: '推薦者一覧',
    documentNumber: '奨-2022-0007',
    editionTitle: '2022年度実施 予約採用（2023年度進学予定者）',
  });
});

test('3.45 from marks is recommended as 3.5, with the years it covers', () => {
  expect(rowOf('髙橋太郎', 'grant')).toEqual({
    person: expect.objectContaining({ place: expect.stringContaining('3年1組'), name: '髙橋　太郎' }),
    receiptNumber: expect.stringMatching(/^\d{16}$/),
    gradeAverage: '3.5',
    grounds: '1～2年の評定平均値 3.5 以上',
    exception: null,
    household: '目安内（年収 320万円・4人）',
    school: '—',
  });
  expect(rowOf('藤巻翼', 'grant')?.grounds).toBe('1～3年の評定平均値 3.5 以上');
});

test('below the limit the grant rests on the confirmed will to study', () => {
  expect(rowOf('大久保隼人', 'grant')).toMatchObject({
    gradeAverage: '3.4',
    grounds: '学修意欲（面談 令和4年5月20日）',
    exception: null,
  });
});

test('the exception of 第一種 names the ground of the household and the statement', () => {
  expect(rowOf('永井朔', 'loan1')).toMatchObject({
    grounds: '1～2年の評定平均値 3.5 未満',
    exception: '特例（生活保護／特に優れた資質能力）',
  });
  expect(rowOf('土屋花音', 'combined')?.exception).toBe('特例（住民税非課税／学修意欲）');
  expect(rowOf('二宮澪', 'loan1')).toMatchObject({
    exception: '特例（社会的養護／学修意欲）',
    household: '申告なし',
  });
});

test('a student stands under the first wish of the chain only, and beside it under the grant', () => {
  // 区分6: 併用 → 第一種 → 第二種, all within reach
  expect(listedUnder('髙橋太郎')).toEqual(['grant', 'combined']);
  // 区分2, below 3.5 without a ground for the exception: the chain goes on to 第二種
  expect(listedUnder('大久保隼人')).toEqual(['grant', 'loan2']);
  // 区分6 with only 第二種 left
  expect(listedUnder('久野碧')).toEqual(['loan2']);
});

test('an earlier wish that is still open keeps the later ones from the list', () => {
  const chosen = caseNamed('野口樹', (a) => ({ ...a, choice: 2, loan2Basis: 'average' }));
  expect(chosen.judgement.wishes.map(({ wish, recommendable }) => [wish, recommendable.kind])).toEqual([
    ['loan1', 'schoolDecides'],
    ['loan2', 'yes'],
  ]);
  expect(recommendationList(inputOf([chosen])).parts.every(({ rows }) => rows.length === 0)).toBe(true);
});

test('assets over the limit stand beside the income, which alone decides nothing', () => {
  expect(rowOf('篠原律', 'grant')?.household).toBe('目安内（年収 205万円・2人）、資産 目安超');
});

test('rows run as the class list does; those who have left come last', () => {
  const { parts } = recommendationList(inputOf(practiceCases().toReversed()));
  const places = parts[0]?.rows.map(({ person }) => person.place) ?? [];
  expect(places.slice(0, 2)).toEqual(['3年1組1番', '3年1組4番']);
  expect(places.at(-1)).toBe('');
  const classes = places.filter((place) => place !== '').map((place) => place[2]);
  expect(classes).toEqual(classes.toSorted());
});

test('only chosen students are listed', () => {
  const all = practiceCases();
  fc.assert(
    fc.property(fc.subarray([...all]), (chosen) => {
      const numbers = new Set(chosen.map(({ applicant }) => applicant.studentNumber));
      const listed = recommendationList(inputOf(chosen)).parts.flatMap(({ rows }) => rows);
      return listed.every(({ person }) => numbers.has(person.studentNumber));
    }),
    { numRuns: 50 },
  );
});

import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { Frame, Person } from '#core/domain/documents/model.ts';
import { box, fill, line, type PlainCommand, type Stencil, text } from '../drawing.ts';
import { type Block, fixed } from '../layout/flow.ts';
import { joined, type PageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, oneLine, rules } from '../layout/style.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { bulletLines } from './notes.ts';

/** Room for date, addressee, sender and title on the first page, millimetres. */
export const headHeight = 57;

const bodySize = 10;

/** What is the same in every letter: date, sender, title. */
export function letterHead(frame: Frame, page: PageFrame, measure: Measure): Stencil {
  const { left, width, area } = page;
  const right = (y: number) => ({ x: left, y: area.top + y, width, align: 'right' as const });
  const { school } = frame;
  const officer = joined([school.officer.family, school.officer.given]);
  const sender = [
    school.name,
    joined(['奨学金担当', officer]),
    school.phone === null ? '' : `電話 ${school.phone}`,
  ].filter((entry) => entry !== '');
  return {
    commands: [
      placeText(japaneseDate(frame.printedOn), right(4), { size: bodySize }, measure),
      ...sender.map((entry, index) => placeText(entry, right(20 + index * 5.6), { size: bodySize }, measure)),
      placeText(
        frame.title,
        { x: left, y: area.top + 49, width, align: 'center' },
        { size: 16, weight: 'bold' },
        measure,
      ),
    ],
  };
}

/** 「3年2組14番　髙橋 太郎 さん」 */
export function addressee(
  person: Person,
  { left, width, area }: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const name = fitText(`${person.name} さん`, width * 0.6, { ...oneLine, size: 14 }, measure);
  const first = area.top + 18.4;
  const last = first + (name.lines.length - 1) * lineHeight(name.size);
  return [
    text(left, area.top + 11.6, person.place, 11),
    ...name.lines.map((content, index) =>
      text(left, first + index * lineHeight(name.size), content, name.size),
    ),
    line(left, last + 2.2, left + width * 0.6, last + 2.2, rules.hair, rules.hairInk),
  ];
}

export const paragraph = (content: string, { left, width }: PageFrame, measure: Measure): readonly Block[] =>
  fitText(`　${content}`, width, { ...body, size: bodySize }, measure).lines.map((each) =>
    fixed(lineHeight(bodySize) * 1.15, (top) => [text(left, top + baseline(bodySize), each, bodySize)]),
  );

/** The day to hand in by, or a line to write it on. */
export const dueBlock = (dueOn: IsoDate | null, { left, width }: PageFrame): Block =>
  fixed(11, (top) => [
    fill(left, top, 34, 11, rules.headingFill),
    text(left + 6, top + 7, '提出期限', 11, 'bold'),
    dueOn === null
      ? text(left + 40, top + 7, '令和　　　　年　　　　月　　　　日', 11)
      : text(left + 40, top + 7.2, japaneseDate(dueOn), 13, 'bold'),
    box(left, top, width, 11, rules.frame),
  ]);

const instructions = [
  '書類は、この用紙を切り離さずに添えて、奨学金担当へ提出してください。受領票は受領日を記入して返します。',
  '状況の欄に「不備」とある書類は、書かれている内容を直して、もう一度提出してください。',
  'マイナンバー（個人番号）の書類は学校では受け取りません。本人から機構へ直接郵送してください。',
  '用意できない書類や分からないことがあるときは、提出期限の前に奨学金担当へ相談してください。',
] as const;

export const howToHandIn = (frame: PageFrame, measure: Measure): readonly Block[] => [
  sectionTitle('提出方法', frame),
  ...bulletLines(instructions, 9.5, frame, measure),
];

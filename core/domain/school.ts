import type { SchoolCourse } from './applicant.ts';

/** A person's name as スカラAC wants it: 姓 and 名 apart, 5 full-width characters each (2022年4月版 p.61). */
export type PersonName = Readonly<{ family: string; given: string }>;

/** 学校の情報: needed on every form. */
export type School = Readonly<{
  name: string;
  principal: PersonName;
  officer: PersonName;
  /** Telephone for the letters to students; null = not printed */
  phone: string | null;
  /** Used for applicants whose roster has no 在籍課程 column; null = ask each */
  defaultCourse: SchoolCourse | null;
}>;

import type { Input } from '#core/contract/index.ts';
import type { SchoolCourse } from '#core/domain/applicant.ts';
import type { PersonName, School } from '#core/domain/school.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';

/** The form as it is typed: every field a text. */
export type SchoolDraft = Readonly<{
  name: string;
  principalFamily: string;
  principalGiven: string;
  officerFamily: string;
  officerGiven: string;
  phone: string;
  defaultCourse: SchoolCourse | null;
}>;
export type DraftField = keyof SchoolDraft;

export const draftOf = (school: School | null): SchoolDraft => ({
  name: school?.name ?? '',
  principalFamily: school?.principal.family ?? '',
  principalGiven: school?.principal.given ?? '',
  officerFamily: school?.officer.family ?? '',
  officerGiven: school?.officer.given ?? '',
  phone: school?.phone ?? '',
  defaultCourse: school?.defaultCourse ?? null,
});

/** スカラAC takes this many full-width characters for each of 姓 and 名; the form of JASSO, not a rule of an edition. */
const scholarAcLength = 5;

const required: readonly (readonly [DraftField, string])[] = [
  ['name', '学校名を入力してください。'],
  ['principalFamily', '校長の姓を入力してください。'],
  ['principalGiven', '校長の名を入力してください。'],
  ['officerFamily', '担当者の姓を入力してください。'],
  ['officerGiven', '担当者の名を入力してください。'],
];

export const fieldId = (field: DraftField): string => `school-${field}`;

/** Width is folded for the figures only; the hyphens of a Japanese keyboard all become one. */
const plainPhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[‐‑–—―−ー]/gu, '-')
    .replace(/\s/gu, '');

export function problemsOf(draft: SchoolDraft): readonly (FieldProblem & Readonly<{ field: DraftField }>)[] {
  const missing = required
    .filter(([field]) => (draft[field] ?? '').trim() === '')
    .map(([field, message]) => ({ field, targetId: fieldId(field), message }));
  const tooLong =
    draft.name.trim().length > 60
      ? [
          {
            field: 'name' as const,
            targetId: fieldId('name'),
            message: '学校名は 60 文字までで入力してください。',
          },
        ]
      : [];
  const phone = plainPhone(draft.phone);
  const badPhone =
    phone !== '' && !/^[0-9()+-]{4,20}$/u.test(phone)
      ? [
          {
            field: 'phone' as const,
            targetId: fieldId('phone'),
            message: '電話番号は数字とハイフンで入力してください（例：03-1234-5678）。',
          },
        ]
      : [];
  return [...missing, ...tooLong, ...badPhone];
}

/** What スカラAC will hold of a name that is too long for it; null when it fits. */
export function cutInScholarAc(name: string): string | null {
  const characters = [...new Intl.Segmenter('ja').segment(name.trim())].map((s) => s.segment);
  return characters.length > scholarAcLength ? characters.slice(0, scholarAcLength).join('') : null;
}

const person = (family: string, given: string): PersonName => ({
  family: family.trim(),
  given: given.trim(),
});

export function schoolOf(draft: SchoolDraft): Input<'workspace.saveSchool'> {
  const phone = plainPhone(draft.phone);
  return {
    name: draft.name.trim(),
    principal: person(draft.principalFamily, draft.principalGiven),
    officer: person(draft.officerFamily, draft.officerGiven),
    phone: phone === '' ? null : phone,
    defaultCourse: draft.defaultCourse,
  };
}

import type { Applicant, IsoDate } from '../applicant.ts';
import { issuedTooLong } from '../defects/issue-date.ts';
import type { EditionWith } from '../edition.ts';
import type { GuaranteeKind, GuaranteeRules } from '../edition-guarantee.ts';
import { pledgePapersOf } from '../guarantee/pledge-papers.ts';
import type { Citation } from '../verdict.ts';

/** Whether a paper is owed: always, if something holds that the school knows, or not known yet. */
export type AttachmentNeed = 'needed' | 'ifApplicable' | 'notNeeded' | 'undetermined';

/** A paper that goes with the 返還誓約書. */
export type Attachment = Readonly<{
  /** Name of its step; stays the same as long as the publication calls it so */
  step: string;
  title: string;
  /** 「連帯保証人」; null = the student's own */
  of: '連帯保証人' | '保証人' | null;
  need: AttachmentNeed;
  condition: string | null;
  copyAllowed: boolean | null;
  issuedWithinMonths: number | null;
  note: string | null;
  citation: Citation;
}>;

const stepOf = (of: Attachment['of'], title: string): string => `paper:${of ?? '本人'}:${title}`;
const roleWords = { joint: '連帯保証人', guarantor: '保証人' } as const;

/** What goes with the 返還誓約書 under a guarantee, in the order of the publication. */
export function attachmentsFor(
  guarantee: GuaranteeKind,
  { guarantee: rules }: Pick<EditionWith<'guarantee'>, 'guarantee'>,
  facts: Pick<Applicant, 'cannotSubmitMyNumber'>,
): readonly Attachment[] {
  return [
    ...(guarantee === 'personal' ? [...ofGuarantors(rules), ...ofMeans(rules)] : []),
    ...pledgePapersOf(guarantee, rules).map(({ value, citation }): Attachment => {
      const { title, condition, when, copyAllowed, issuedWithinMonths, note } = value;
      const fact = when === null ? null : facts[when];
      const need =
        condition === null
          ? 'needed'
          : when === null
            ? 'ifApplicable'
            : fact === null
              ? 'undetermined'
              : fact
                ? 'needed'
                : 'notNeeded';
      return {
        step: stepOf(null, title),
        title,
        of: null,
        need,
        condition,
        copyAllowed,
        issuedWithinMonths,
        note,
        citation,
      };
    }),
  ];
}

const ofGuarantors = ({ papers }: GuaranteeRules): readonly Attachment[] =>
  (['joint', 'guarantor'] as const).flatMap((role) =>
    papers
      .filter(({ value }) => value.roles.includes(role))
      .map(({ value, citation }): Attachment => {
        const { title, copyAllowed, issuedWithinMonths, note } = value;
        const of = roleWords[role];
        return {
          step: stepOf(of, title),
          title: title.startsWith(`${of}の`) ? title.slice(of.length + 1) : title,
          of,
          need: 'needed',
          condition: null,
          copyAllowed,
          issuedWithinMonths,
          note,
          citation,
        };
      }),
  );

/** 返還保証書 and proof of means, where somebody was chosen by the exception. */
function ofMeans({ means }: GuaranteeRules): readonly Attachment[] {
  if (means === null) return [];
  return (['joint', 'guarantor'] as const).map((role) => {
    const of = roleWords[role];
    const title = `${means.promise.value}と資産等に関する証明書類`;
    return {
      step: stepOf(of, title),
      title,
      of,
      need: 'ifApplicable',
      condition: '選任条件の例外（資力の証明）で選んだとき',
      copyAllowed: null,
      issuedWithinMonths: null,
      note: null,
      citation: means.promise.citation,
    };
  });
}

/** Why a certificate cannot be taken as it is, or not yet; null = nothing against it. */
export function certificateProblem(
  { issuedWithinMonths }: Pick<Attachment, 'issuedWithinMonths'>,
  issuedOn: IsoDate | null,
  pledgedOn: IsoDate | null,
): string | null {
  if (issuedWithinMonths === null) return null;
  if (issuedOn === null)
    return `発行日が未入力です（誓約日の ${issuedWithinMonths} か月前以降のものに限ります）。`;
  if (pledgedOn === null) return '誓約日が未入力のため、発行日を確かめられません。';
  return issuedTooLong(issuedOn, pledgedOn, issuedWithinMonths)
    ? `誓約日の ${issuedWithinMonths} か月前より古い証明書です。取り直しが必要です。`
    : null;
}

export const attachmentName = ({ of, title }: Attachment): string =>
  of === null ? title : `${of}の${title}`;

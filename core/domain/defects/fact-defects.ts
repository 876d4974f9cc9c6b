import { japaneseDate } from '../dates.ts';
import type { FactDefect } from '../edition-defects.ts';
import type { Defect } from './defect.ts';
import { type Inspected, isResidenceExpired } from './inspected.ts';
import { lookQuestions } from './questions.ts';

type Said = Pick<Defect, 'kind' | 'level' | 'sentence'> & Readonly<{ next?: string }>;

/** What the facts show, as far as the publications of the edition name it. */
export function factDefectsOf(inspected: Inspected): readonly Defect[] {
  const { facts } = inspected.edition.defects ?? { facts: [] };
  return facts.flatMap(({ value, citation }): readonly Defect[] => {
    const said = find(value.defect, inspected);
    return said === null
      ? []
      : [{ id: `fact:${value.defect}`, paperKey: null, citation, next: value.next, ...said }];
  });
}

function find(defect: FactDefect, inspected: Inspected): Said | null {
  switch (defect) {
    case 'receiptNumber':
      return inspected.entry.applicant.receiptNumber === null
        ? { kind: 'receiptNumber', level: 'stop', sentence: 'スカラネットの受付番号が入力されていません。' }
        : null;
    case 'supporters':
      return supporters(inspected);
    case 'residenceExpired':
      return residence(inspected);
  }
}

/** A second person stands somewhere although one is declared; or nobody has said how many there are. */
function supporters({ entry: { applicant }, hasSecondSupporter }: Inspected): Said | null {
  const named = { kind: 'supporters' } as const;
  if (applicant.socialCare === true) return null;
  if (applicant.supporters === null)
    return {
      ...named,
      level: 'look',
      sentence: '生計維持者数が入力されていません。',
      next: '生計維持者になる人を生徒に確かめ、「名簿」の生計維持者数に入力します。',
    };
  if (applicant.supporters === 2) return null;
  if ((applicant.supporter2States ?? []).length > 0)
    return {
      ...named,
      level: 'stop',
      sentence: '生計維持者数は1人ですが、生計維持者②の収入の状況が入力されています。',
    };
  return hasSecondSupporter
    ? {
        ...named,
        level: 'stop',
        sentence: '生計維持者数は1人ですが、スカラネットの生計維持者②に入力があります。',
      }
    : null;
}

/** Settled once somebody has seen the paper that makes up for it. */
function residence(inspected: Inspected): Said | null {
  const { residenceUntil } = inspected.entry.applicant;
  if (residenceUntil === null || !isResidenceExpired(inspected)) return null;
  const seen = lookQuestions(inspected).some(
    ({ look, outcome }) => look.value.when === 'residenceExpired' && outcome === 'ok',
  );
  const sentence = `在留期間の満了日（${japaneseDate(residenceUntil)}）が申込日より前です。`;
  return seen ? null : { kind: 'residence', level: 'stop', sentence };
}

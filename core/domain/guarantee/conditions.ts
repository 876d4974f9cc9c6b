import type { GuaranteeRules, GuarantorConditionId, GuarantorRole } from '../edition-guarantee.ts';
import { assertNever } from '../result.ts';
import { findAge, findAgeAtLoanEnd } from './ages.ts';
import { type GuarantorFacts, type GuarantorField, guarantorRoleLabels } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';
import { findKinship, findNotParent, findParents } from './kinship.ts';

export function findingOf(
  id: GuarantorConditionId,
  role: GuarantorRole,
  facts: GuarantorFacts,
  rules: GuaranteeRules,
): GuarantorFinding {
  switch (id) {
    case 'personalGuarantee':
      return unless(facts, 'incomeLinked', {
        no: '所得連動返還方式ではないので、人的保証を選べます。',
        yes: '所得連動返還方式を選んだ奨学金は、機関保証だけです。',
      });
    case 'parents':
      return findParents(facts);
    case 'notParent':
      return findNotParent(facts);
    case 'kinship':
      return findKinship(facts, rules.kin);
    case 'separateHousehold':
      return findSeparateHousehold(facts);
    case 'notSpouseOfJoint':
      return unless(facts, 'spouseOfJoint', {
        no: '連帯保証人の配偶者・婚約者ではありません。',
        yes: '連帯保証人の配偶者・婚約者は保証人になれません。',
      });
    case 'age':
      return findAge(facts, rules.ages.onAdmissionReport);
    case 'notSpouseOfApplicant':
      return findNotSpouseOfApplicant(facts, role);
    case 'capable':
      return findCapable(facts, role);
    case 'ageAtLoanEnd':
      return findAgeAtLoanEnd(facts, rules.ages.atLoanEnd);
    default:
      return assertNever(id, 'guarantor condition');
  }
}

type Question = 'incomeLinked' | 'spouseOfJoint' | 'spouseOfApplicant';

/** A condition that one 「はい」 breaks. */
function unless(
  facts: GuarantorFacts,
  field: Question,
  words: Readonly<{ no: string; yes: string }>,
): GuarantorFinding {
  const answer = facts[field];
  const said = { fields: [field] };
  if (answer === null) return missing([field], said);
  return answer ? notMet(words.yes, said) : met(words.no, said);
}

function findSeparateHousehold({ separateHousehold }: GuarantorFacts): GuarantorFinding {
  const said = { fields: ['separateHousehold'] as const };
  if (separateHousehold === null) return missing(['separateHousehold'], said);
  return separateHousehold
    ? met('生徒・連帯保証人と別生計です。', said)
    : notMet('生徒または連帯保証人と同じ生計の人は保証人になれません。', said);
}

/** The relation 「配偶者」 already says it. */
function findNotSpouseOfApplicant(facts: GuarantorFacts, role: GuarantorRole): GuarantorFinding {
  const isSpouse = facts.relation?.kind === 'spouse' ? true : facts.spouseOfApplicant;
  return unless({ ...facts, spouseOfApplicant: isSpouse }, 'spouseOfApplicant', {
    no: '生徒の配偶者・婚約者ではありません。',
    yes: `生徒の配偶者・婚約者は${guarantorRoleLabels[role]}になれません。`,
  });
}

const incapacities = [
  ['minor', '未成年者'],
  ['student', '学生'],
  ['debtArrangement', '債務整理中（破産等）の人'],
] as const satisfies readonly (readonly [GuarantorField, string])[];

function findCapable(facts: GuarantorFacts, role: GuarantorRole): GuarantorFinding {
  const said = { fields: incapacities.map(([field]) => field) };
  const broken = incapacities.filter(([field]) => facts[field] === true).map(([, who]) => who);
  if (broken.length > 0) {
    return notMet(`${broken.join('・')}は${guarantorRoleLabels[role]}になれません。`, said);
  }
  const open = incapacities.map(([field]) => field).filter((field) => facts[field] === null);
  if (open.length > 0) return missing(open, said);
  return met('未成年者・学生・債務整理中の人のどれにも当たりません。', said);
}

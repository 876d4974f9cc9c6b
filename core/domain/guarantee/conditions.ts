import type {
  ApplicantAge,
  GuaranteeRules,
  GuarantorCondition,
  GuarantorRole,
  Incapacity,
} from '../edition-guarantee.ts';
import { assertNever } from '../result.ts';
import { applicantAge, findAge, findAgeAtLoanEnd } from './ages.ts';
import { type GuarantorFacts, guarantorRoleLabels } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';
import { findGuardian, findKinship, findNotParent, findParents, findUsualRelation } from './kinship.ts';

/** A condition that is made for 未成年者 or 成年者 only is met for the other. */
export function findingOf(
  condition: GuarantorCondition,
  role: GuarantorRole,
  facts: GuarantorFacts,
  rules: GuaranteeRules,
): GuarantorFinding {
  const { adult } = rules.ages;
  const { applicant } = condition;
  if (applicant === null || adult === null) return findingFor(condition, role, facts, rules);
  const fields = ['applicantBirthDate', 'pledgeDate'] as const;
  const age = applicantAge(facts, adult);
  if (age === applicant) return findingFor(condition, role, facts, rules);
  const said = { fields, citations: [adult.citation] };
  if (age === null) {
    return missing(
      fields.filter((field) => facts[field] === null),
      said,
    );
  }
  return met(`生徒は誓約日に${ageWords[age]}なので、この条件は当てはまりません。`, said);
}

const ageWords: Readonly<Record<ApplicantAge, string>> = { minor: '未成年者', adult: '成年者' };

function findingFor(
  { id, incapacities }: GuarantorCondition,
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
    case 'guardian':
      return findGuardian(facts);
    case 'parents':
      return findParents(facts, rules.parents);
    case 'notParent':
      return findNotParent(facts, rules.parents);
    case 'kinship':
      return findKinship(facts, printed(rules.kin, id));
    case 'usualRelation':
      return findUsualRelation(facts, printed(rules.kin?.usual ?? null, id));
    case 'separateHousehold':
      return findSeparateHousehold(facts);
    case 'notSpouseOfJoint':
      return unless(facts, 'spouseOfJoint', {
        no: '連帯保証人の配偶者・婚約者ではありません。',
        yes: '連帯保証人の配偶者・婚約者は保証人になれません。',
      });
    case 'age':
      return findAge(facts, printed(rules.ages.limit, id));
    case 'notSpouseOfApplicant':
      return findNotSpouseOfApplicant(facts, role);
    case 'capable':
      return findCapable(facts, role, incapacities);
    case 'ageAtLoanEnd':
      return findAgeAtLoanEnd(facts, printed(rules.ages.atLoanEnd, id));
    default:
      return assertNever(id, 'guarantor condition');
  }
}

/** A condition and its figures stand in one file, and the rulebook has compared them. */
function printed<Rule>(rule: Rule | null, what: string): Rule {
  if (rule === null) throw new Error(`the edition has no figures for ${what}`);
  return rule;
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

const incapable: Readonly<Record<Incapacity, string>> = {
  minor: '未成年者',
  student: '学生',
  debtArrangement: '債務整理中（破産等）の人',
};

function findCapable(
  facts: GuarantorFacts,
  role: GuarantorRole,
  named: readonly Incapacity[],
): GuarantorFinding {
  const said = { fields: named };
  const broken = named.filter((field) => facts[field] === true).map((field) => incapable[field]);
  if (broken.length > 0) {
    return notMet(`${broken.join('・')}は${guarantorRoleLabels[role]}になれません。`, said);
  }
  const open = named.filter((field) => facts[field] === null);
  if (open.length > 0) return missing(open, said);
  return met(`${named.map((field) => incapable[field]).join('・')}のどれにも当たりません。`, said);
}

import type { Cited } from '../cited.ts';
import type { GuaranteeRules, KinRules, ParentException } from '../edition-guarantee.ts';
import type { GuarantorFacts, Relation } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';

/** 連帯保証人 of a 未成年者. */
export function findGuardian({ guardian }: GuarantorFacts): GuarantorFinding {
  const said = { fields: ['guardian'] as const };
  if (guardian === null) return missing(['guardian'], said);
  return guardian
    ? met('生徒の親権者（いないときは未成年後見人）です。', said)
    : notMet('生徒が未成年者のときは、親権者（いないときは未成年後見人）を連帯保証人に選びます。', said);
}

/** 連帯保証人: a parent, or another where there is none. Of what degree that other must be is a condition of its own. */
export function findParents(
  { relation, parentsUnavailable }: GuarantorFacts,
  rules: GuaranteeRules['parents'],
): GuarantorFinding {
  const said = { fields: ['relation', 'parentsUnavailable'] as const };
  if (relation === null) return missing(['relation'], said);
  const actual = relationName(relation);
  if (isOwnParent(relation)) return met('生徒の父母です。', { ...said, actual });
  if (relation.kind === 'spouseParent' && rules !== null) {
    const citations = [rules.spouseParentsAsJoint.citation];
    return met('配偶者の父母は、生徒が成年者の場合は連帯保証人に選べます。', {
      ...said,
      actual,
      citations,
      note: 'この人の配偶者（もう一方の配偶者の父母）は、保証人には選べません。',
    });
  }
  if (parentsUnavailable === null) return missing(['parentsUnavailable'], { ...said, actual });
  return parentsUnavailable
    ? met('父母がいない等のため、父母以外の人を選べます。', { ...said, actual })
    : notMet('父母がいるときは、父母を連帯保証人に選びます。', { ...said, actual });
}

/** 保証人. Where the publication has exceptions, 配偶者の父母 count among 父母. */
export function findNotParent(
  { relation }: GuarantorFacts,
  rules: GuaranteeRules['parents'],
): GuarantorFinding {
  const said = { fields: ['relation'] as const };
  if (relation === null) return missing(['relation'], said);
  const actual = relationName(relation);
  const exception = rules?.exceptions.find(({ value }) => value.kind === relation.kind);
  if (exception !== undefined) {
    return notMet(`${exception.value.label}は、資力を証明できる場合に限り保証人に選べます。`, {
      ...said,
      actual,
      replaceable: true,
      note: exception.value.note,
      citations: [exception.citation],
    });
  }
  return isOwnParent(relation)
    ? notMet('父母は保証人になれません。', { ...said, actual })
    : met('父母以外の人です。', { ...said, actual });
}

/** 「父母・兄弟姉妹又はおじ・おば等」: whom the publication names; the 「等」 is left to the guide. */
export function findUsualRelation(
  { relation }: GuarantorFacts,
  { value: usual, citation }: Cited<readonly string[]>,
): GuarantorFinding {
  const said = { fields: ['relation'] as const, limit: `${usual.join('・')}等`, citations: [citation] };
  if (relation === null) return missing(['relation'], said);
  const actual = relationName(relation);
  return usual.some((label) => label === actual || (label === '父母' && isOwnParent(relation)))
    ? met(`${actual}です。`, { ...said, actual })
    : notMet(`原則として選ばれる人（${usual.join('・')}等）に挙げられていません。`, { ...said, actual });
}

/** 配偶者 are 親族 without a degree; that they cannot be chosen is another condition. */
export function findKinship({ relation }: GuarantorFacts, kin: KinRules): GuarantorFinding {
  const { blood, marriage } = kin.degrees.value;
  const said = {
    fields: ['relation'] as const,
    limit: `血族は${blood}親等、姻族は${marriage}親等まで`,
    citations: [kin.degrees.citation],
  };
  if (relation === null) return missing(['relation'], said);
  const actual = relationName(relation);
  switch (relation.kind) {
    case 'parent':
    case 'divorcedParent':
    case 'adoptedOutParent':
      return met('父母は1親等の血族です。', { ...said, actual });
    case 'spouseParent':
      return met('配偶者の父母は1親等の姻族です。', { ...said, actual });
    case 'spouse':
      return met('配偶者は親族に含まれます。', { ...said, actual });
    case 'none':
      return notMet('親族ではありません。', { ...said, actual });
    case 'relative': {
      const reach = kin.degrees.value[relation.kin];
      const whole = `${relation.degree}親等の${kinWords[relation.kin]}`;
      const within = `親族（${kinWords[relation.kin]}は${reach}親等まで）`;
      return relation.degree <= reach
        ? met(`${whole}で、${within}に当たります。`, { ...said, actual })
        : notMet(`${whole}で、${within}に当たりません。`, { ...said, actual });
    }
  }
}

const kinWords = { blood: '血族', marriage: '姻族' } as const;

const parentWords: Readonly<Record<ParentException, string>> = {
  divorcedParent: '離婚により親権を失った父母',
  adoptedOutParent: '養子縁組により親権を失った実父母',
  spouseParent: '配偶者の父母',
};

const isOwnParent = ({ kind }: Relation): boolean =>
  kind === 'parent' || kind === 'divorcedParent' || kind === 'adoptedOutParent';

function relationName(relation: Relation): string {
  switch (relation.kind) {
    case 'parent':
      return '父母';
    case 'divorcedParent':
    case 'adoptedOutParent':
    case 'spouseParent':
      return parentWords[relation.kind];
    case 'spouse':
      return '配偶者';
    case 'none':
      return '親族ではない';
    case 'relative':
      return relation.label;
  }
}

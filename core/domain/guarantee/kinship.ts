import type { GuaranteeRules } from '../edition-guarantee.ts';
import type { GuarantorFacts, Relation } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';

/** 連帯保証人: a parent, or another where there is none. Of what degree that other must be is a condition of its own. */
export function findParents({ relation, parentsUnavailable }: GuarantorFacts): GuarantorFinding {
  const said = { fields: ['relation', 'parentsUnavailable'] as const };
  if (relation === null) return missing(['relation'], said);
  if (relation.kind === 'parent') return met('生徒の父母です。', { ...said, actual: '父母' });
  const actual = relationWords(relation);
  if (parentsUnavailable === null) return missing(['parentsUnavailable'], { ...said, actual });
  return parentsUnavailable
    ? met('父母がいない等のため、父母以外の人を選べます。', { ...said, actual })
    : notMet('父母がいるときは、父母を連帯保証人に選びます。', { ...said, actual });
}

export function findNotParent({ relation }: GuarantorFacts): GuarantorFinding {
  const said = { fields: ['relation'] as const };
  if (relation === null) return missing(['relation'], said);
  const actual = relationWords(relation);
  return relation.kind === 'parent'
    ? notMet('父母は保証人になれません。', { ...said, actual })
    : met('父母以外の人です。', { ...said, actual });
}

/** 配偶者 are 親族 without a degree; that they cannot be chosen is another condition. */
export function findKinship({ relation }: GuarantorFacts, kin: GuaranteeRules['kin']): GuarantorFinding {
  const { blood, marriage } = kin.degrees.value;
  const said = {
    fields: ['relation'] as const,
    limit: `血族は${blood}親等、姻族は${marriage}親等まで`,
    citations: [kin.degrees.citation],
  };
  if (relation === null) return missing(['relation'], said);
  const actual = relationWords(relation);
  switch (relation.kind) {
    case 'parent':
      return met('父母は1親等の血族です。', { ...said, actual });
    case 'spouse':
      return met('配偶者は親族に含まれます。', { ...said, actual });
    case 'none':
      return notMet('親族ではありません。', { ...said, actual });
    case 'relative': {
      const reach = kin.degrees.value[relation.kin];
      const whole = `${relation.degree}親等の${kinWords[relation.kin]}`;
      return relation.degree <= reach
        ? met(`${whole}で、親族（${kinWords[relation.kin]}は${reach}親等まで）に当たります。`, {
            ...said,
            actual,
          })
        : notMet(`${whole}で、親族（${kinWords[relation.kin]}は${reach}親等まで）に当たりません。`, {
            ...said,
            actual,
          });
    }
  }
}

const kinWords = { blood: '血族', marriage: '姻族' } as const;

function relationWords(relation: Relation): string {
  switch (relation.kind) {
    case 'parent':
      return '父母';
    case 'spouse':
      return '配偶者';
    case 'none':
      return '親族ではない';
    case 'relative':
      return relation.label;
  }
}

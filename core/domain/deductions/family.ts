import type { DeductionRules } from '../edition-deductions.ts';
import { manWords, yenWords } from './amounts.ts';
import type { DeductionFacts, DeductionField } from './facts.ts';
import { applies, type DeductionFinding, missing, none } from './finding.ts';

const yes = [{ label: '母子または父子家庭ですか', value: 'はい' }];
const no = [{ label: '母子または父子家庭ですか', value: 'いいえ' }];

/** 父母の一人と子（就学者を含む）, with 祖父母 of no means; or 祖父母と子. */
export function findSingleParent(
  { household, childrenFit, grandparents }: DeductionFacts,
  { singleParent }: DeductionRules,
): DeductionFinding {
  const { childBelow, grandparentFrom, grandparentIncomeUpTo } = singleParent.value;
  const citations = [singleParent.citation];
  if (household === null) return missing(['household']);
  if (household === 'other')
    return none('父母の一人と子の世帯でも、祖父母と子の世帯でもありません。', no, citations);
  const open: DeductionField[] = childrenFit === null ? ['childrenFit'] : [];
  if (childrenFit === false) {
    return none(`${childBelow}歳以上で就学していない子がいます。`, no, citations);
  }
  if (household === 'oneParent') {
    const other = grandparents?.find(
      ({ age, income }) => age < grandparentFrom || income > grandparentIncomeUpTo * 10_000,
    );
    if (other !== undefined) {
      return none(
        `祖父母（${other.age}歳、所得 ${yenWords(other.income)}）が、${grandparentFrom}歳以上で所得 ${manWords(grandparentIncomeUpTo)}以下ではありません。`,
        no,
        citations,
      );
    }
    if (grandparents === null) open.push('grandparents');
  }
  if (open.length > 0) return missing(open);
  const who = household === 'oneParent' ? '父母の一人と子の世帯' : '祖父母と子の世帯';
  return applies(`${who}に当たります。`, yes, citations);
}

/** 障害のある人 (常に就寝を要する人を含む): the form asks for their number. */
export function findDisability({ disabledPersons }: DeductionFacts): DeductionFinding {
  if (disabledPersons === null) return missing(['disabledPersons']);
  const asked = '家族の中に障害のある人がいますか';
  return disabledPersons === 0
    ? none('障害のある人はいません。', [{ label: asked, value: 'いいえ' }])
    : applies(`障害のある人が${disabledPersons}人います。`, [
        { label: asked, value: 'はい' },
        { label: 'その人数', value: `${disabledPersons}人` },
      ]);
}

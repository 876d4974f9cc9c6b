import type { Edition } from '../edition.ts';
import type { MarksRule } from '../edition-marks.ts';
import { wishesIn } from '../edition-wishes.ts';
import { showTenths } from '../grade-average.ts';
import { wishLabels } from '../judge/words.ts';
import type { Wish } from '../verdict.ts';
import type { SchoolRule } from './school-rule.ts';

/** The wishes of a rule that the edition judges. */
export const wishesUsed = (edition: Edition, { wishes }: Pick<SchoolRule, 'wishes'>): readonly Wish[] =>
  wishesIn(edition).filter((wish) => wishes === null || wishes.includes(wish));

/**
 * What to point out while a rule is entered: an average that is no stricter than JASSO's own changes nothing. JASSO's
 * figure is the edition's; a wish that has other ways to meet the marks keeps those in view.
 */
export function withoutEffect(
  edition: Edition,
  rule: Pick<SchoolRule, 'condition' | 'wishes'>,
): readonly string[] {
  const { condition } = rule;
  if (condition.kind !== 'average') return [];
  const sentences = wishesUsed(edition, rule).flatMap((wish) =>
    edition.marks.rules
      .filter(({ wishes }) => wishes.includes(wish))
      .flatMap((marks) => comparison(wish, marks, condition.limitTenths)),
  );
  return [...new Set(sentences)];
}

function comparison(wish: Wish, { ways }: MarksRule, own: number): readonly string[] {
  return ways.flatMap(({ value }) => {
    if (value.kind !== 'average' || own > value.limitTenths) return [];
    const jasso = `${wishLabels[wish]}：機構の基準は ${showTenths(value.limitTenths)} です。`;
    const relation = own === value.limitTenths ? 'と同じ' : 'より緩い';
    const reach =
      ways.length === 1
        ? '効き目がありません。'
        : '評定平均値で推薦する生徒には効き目がありません。評定平均値のほかの基準で推薦する生徒にだけ働きます。';
    return [`${jasso}校内基準 ${showTenths(own)} はそれ${relation}ため、${reach}`];
  });
}

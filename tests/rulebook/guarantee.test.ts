import { describe, expect, it } from 'vitest';
import { guaranteeSchema } from '#core/rulebook/schema/guarantee.ts';
import { citing } from '#core/rulebook/schema/parts.ts';

const register = [{ id: 'guide', title: '試験の案内', publisher: '試験機関', edition: '試験版' }];
const schema = guaranteeSchema(citing(register, { lastCheckedOn: '2026-11-22', reviewBy: null }));
const source = { document: 'guide', locator: 'p.1', quote: '試験の文' };
const condition = (id: string, ...roles: readonly string[]) => ({
  value: { id, number: null, label: '条件', roles },
  source,
});

/** A publication that prints papers and no conditions. */
const papersOnly = {
  choice: [{ value: { label: '機関保証', text: '試験' }, source }],
  conditions: [],
  elsewhere: { value: '条件は別の冊子にあります', source },
  kin: null,
  parents: null,
  ages: { limit: null, atLoanEnd: null, adult: null },
  means: null,
  papers: [],
  changes: [],
  fees: null,
};

const faults = (changes: object): readonly string[] => {
  const read = schema.safeParse({ ...papersOnly, ...changes });
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};

describe('保証 of a rule file', () => {
  it('may have no conditions if it says where they stand', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ conditions: [condition('capable', 'joint', 'guarantor')], elsewhere: null })).toEqual([]);
  });

  const nowhere = '選任の条件のない連帯保証人・保証人があるときは、条件のある場所（elsewhere）が要ります';
  const chart = '続柄を尋ねる条件には kin が要ります';
  it.each([
    [{ elsewhere: null }, nowhere],
    [{ elsewhere: null, conditions: [condition('capable', 'joint')] }, nowhere],
    [{ conditions: [condition('kinship', 'guarantor')] }, chart],
    [{ conditions: [condition('notParent', 'guarantor')] }, chart],
    [{ conditions: [condition('usualRelation', 'joint')] }, '条件 usualRelation には kin.usual が要ります'],
    [{ conditions: [condition('age', 'guarantor')] }, '条件 age には ages.limit が要ります'],
    [
      { conditions: [condition('ageAtLoanEnd', 'joint')] },
      '条件 ageAtLoanEnd には ages.atLoanEnd が要ります',
    ],
  ])('says which figures a condition lacks (%#)', (changes, message) => {
    expect(faults(changes)).toContain(message);
  });
});

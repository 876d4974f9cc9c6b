import { describe, expect, it } from 'vitest';
import { rulesHandlers } from '#core/app/rules/handlers.ts';
import type { ReadableEdition } from '#core/contract/rules.ts';
import { answered, contextInMemory } from '../judgement/practice-context.ts';

const handlers = rulesHandlers((await contextInMemory('empty')).ctx);
const read = async (): Promise<ReadableEdition> =>
  answered(await handlers['rules.edition']({ id: 'advance-2022' }));

describe('rules.editions', () => {
  it('lists the editions', async () => {
    expect(answered(await handlers['rules.editions']({}))).toContainEqual({
      id: 'advance-2022',
      title: '2022年度実施 予約採用（2023年度進学予定者）',
      shortTitle: '令和4年度 予約採用',
      scheme: 'advance',
      fiscalYear: 2022,
      origin: 'shipped',
      inUse: true,
      standing: { values: expect.any(Number), unconfirmed: 0, overdue: 0 },
    });
  });
});

describe('rules.edition', () => {
  it('refuses a year that has none', async () => {
    expect(await handlers['rules.edition']({ id: 'advance-2023' })).toMatchObject({
      ok: false,
      error: { code: 'edition-unknown' },
    });
  });

  it('has every section, and a source for every rule', async () => {
    const { sections } = await read();
    expect(sections.map((section) => section.title)).toEqual([
      '日程',
      '資格',
      '学力',
      '家計（目安）',
      '申込区分',
      '提出書類',
      '生計維持者',
      '不備の点検',
      '訂正と辞退',
      '金額',
      '保証',
    ]);
    const rules = sections.flatMap((section) => section.rules);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.citation.quote).not.toBe('');
      expect(rule.value).not.toMatch(/undefined|null|NaN/);
      for (const row of rule.table?.rows ?? []) {
        expect(row).toHaveLength(rule.table?.headings.length ?? 0);
        // The first cell heads its row, for a reader who hears the table.
        expect(row[0]).not.toBe('');
      }
    }
  });

  it.each([
    ['marks.2.0', '平均以上の成績、または特定の分野で特に優秀、または勉学意欲'],
    ['guarantee.kin', '血族は 4 親等、姻族は 3 親等まで'],
    ['qualification.graduation.last', '令和5年3月まで'],
    ['amounts.loan2', '20,000円から120,000円まで（10,000円単位）'],
    ['calendar.applicationWindow', '令和4年4月22日から令和4年10月21日まで'],
  ])('%s reads 「%s」', async (id, value) => {
    const rules = (await read()).sections.flatMap((section) => section.rules);
    expect(rules.find((rule) => rule.id === id)?.value).toBe(value);
  });

  it('shows tables as they are printed', async () => {
    const rules = (await read()).sections.flatMap((section) => section.rules);
    const rows = (id: string) => rules.find((rule) => rule.id === id)?.table?.rows;
    expect(rows('household.grant.rows')?.[3]).toEqual([
      '5人',
      '本人、親①（★）、親②（パート）、大学生、中学生',
      '親① 321・親② 100',
      '親① 395・親② 100',
      '親① 461・親② 100',
      '親① 217・親② 100',
      '親① 277・親② 100',
      '親① 353・親② 100',
    ]);
    expect(rows('amounts.grant')?.[0]).toEqual([
      '第Ⅰ区分',
      '29,200円（33,300円）',
      '66,700円',
      '38,300円（42,500円）',
      '75,800円',
    ]);
    expect(rows('choices.chains')?.[5]).toEqual([
      '6',
      '併用貸与、不採用なら第一種、次に第二種',
      '併用',
      '第一種',
      '第二種',
      '不要',
    ]);
    expect(rows('calendar.rounds')?.[1]).toEqual([
      '第2回',
      '6月1日～6月30日',
      '7月20日',
      '5月23日～8月10日',
      '11月下旬',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { adoptionEvents } from '#core/domain/edition-adoption.ts';
import { shippedRulebook, shippedWith } from './editions.ts';

// 採用後の手続き as each publication prints it: who is silent stays silent.

const { editions } = await shippedRulebook();
const [enrolled, earlier, correspondence, emergency, continuation] = await Promise.all(
  ['enrolled-2025', 'enrolled-2023', 'correspondence-2020', 'emergency-2025', 'continuation-2025'].map(
    async (id) => (await shippedWith(id, 'adoption')).adoption,
  ),
);

describe('採用後の手続き', () => {
  it('stands only in editions of those who have entered', () => {
    const without = editions.filter(({ adoption }) => adoption === null).map(({ scheme }) => scheme);
    expect([...new Set(without)]).toEqual(['advance']);
  });

  it('進学届: 大学 2025 has three steps, the briefing of 2022 names two, and no other edition any', () => {
    expect(enrolled?.report?.steps.map(({ value }) => value.step)).toEqual(['notice', 'id', 'entered']);
    expect(earlier?.report?.steps.map(({ value }) => value.step)).toEqual(['notice', 'entered']);
    expect([correspondence, emergency, continuation].map((one) => one?.report)).toEqual([null, null, null]);
  });

  it('返還誓約書: nobody prints a day, and everybody what happens to who is late', () => {
    for (const one of [enrolled, earlier, correspondence, emergency]) {
      expect(one?.pledge?.missed.value).not.toBe('');
      expect(one?.pledge?.deadline?.value ?? '').not.toMatch(/\d/);
    }
    expect(enrolled?.pledge?.missed.value).toContain('採用取消');
    expect(correspondence?.pledge?.missed.value).toContain('全額返金');
    const checks = (guarantee: 'institution' | 'personal') =>
      correspondence?.pledge?.checks
        .filter(({ value }) => value.guarantees.includes(guarantee))
        .map(({ value }) => value.text);
    expect(checks('personal')).toContain('連帯保証人・保証人の自署と実印の押印');
    expect(checks('institution')).toContain('本人以外の連絡先になる人の署名');
  });

  it('異動: 大学 2025 names 取り止め, 中断, 再開 and 月額変更 with their papers', () => {
    const papers = new Map(
      enrolled?.events.flatMap(({ value }) => value.events.map((event) => [event, value.paper] as const)),
    );
    expect(Object.fromEntries(papers)).toEqual({
      leaving: '異動届',
      expulsion: '異動届',
      withdrawal: '異動届',
      cancellation: '異動届',
      abolition: '異動届',
      otherEnd: '異動届',
      leave: '異動届',
      otherPause: '異動届',
      return: '異動届',
      otherResumption: '異動届',
      increase: '月額変更届',
      decrease: '月額変更届',
      suspension: null,
    });
    expect(earlier?.events.flatMap(({ value }) => value.events)).toEqual(['decrease']);
    const named = [enrolled, correspondence].flatMap(
      (one) => one?.events.flatMap(({ value }) => value.events) ?? [],
    );
    expect(adoptionEvents.filter((event) => !named.includes(event))).toEqual([]);
  });

  it('通信教育 2020: a changed amount asks 印鑑登録証明書 of 人的保証 only', () => {
    const rule = correspondence?.events.find(({ value }) => value.events.includes('increase'));
    expect(rule?.value.guarantees).toEqual(['personal']);
    expect(rule?.value.text).toContain('印鑑登録証明書');
  });

  it('継続願: every year, by the student; 4年生 are free where the page says so', () => {
    expect(enrolled?.request?.how?.value).toContain('スカラネット');
    expect(enrolled?.request?.exempt?.value).toBe('4年生は継続手続きが不要');
    expect(continuation?.request?.exempt).toBeNull();
    expect(emergency?.request?.further[0]?.value.text).toContain('緊急採用奨学金継続願');
    expect(earlier?.request?.missed?.value).toContain('止まったりすることがある');
    expect(correspondence?.request).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { shippedEdition } from './editions.ts';

// The lines of 適格認定, typed a second time from the pages and compared one by one with the rule file.

const edition = await shippedEdition('continuation-2025');
const rules = edition.continuation?.rules ?? [];
const measures = edition.continuation?.measures ?? [];

describe('適格認定の線', () => {
  it('重い処置から順に、線は八つ', () => {
    expect(rules.map(({ value }) => [value.measure, value.test])).toEqual([
      ['abolition', { kind: 'graduationDelayed' }],
      ['abolition', { kind: 'credits', atMostPercent: 60 }],
      ['abolition', { kind: 'attendance', atMostPercent: 60 }],
      ['abolition', { kind: 'warnedTwice', by: 'other' }],
      ['suspension', { kind: 'warnedTwice', by: 'gpaOnly' }],
      ['warning', { kind: 'credits', atMostPercent: 70 }],
      ['warning', { kind: 'gpaBottom', numerator: 1, denominator: 4 }],
      ['warning', { kind: 'attendance', atMostPercent: 80 }],
    ]);
  });

  it('どの線も未確認で、変わった線には前の線が言葉で添えてある', () => {
    for (const rule of rules) {
      expect(rule.certainty).toBe('B');
      expect(rule.citation.unconfirmed).toBe(true);
    }
    const former = rules.flatMap(({ value }) =>
      value.test.kind === 'credits' || value.test.kind === 'attendance'
        ? [[value.measure, value.test.kind, /2024年度までは(\d)割以下/.exec(value.label)?.[1] ?? null]]
        : [],
    );
    expect(former).toEqual([
      ['abolition', 'credits', '5'],
      ['abolition', 'attendance', '5'],
      ['warning', 'credits', '6'],
      ['warning', 'attendance', null],
    ]);
  });
});

describe('処置の言葉', () => {
  it('四つの区分すべてに、最初の一つとして処置がある', () => {
    const first = (measure: string) => measures.find(({ value }) => value.measure === measure)?.value.text;
    expect(first('continue')).toBe('継続が認定されると、4月分から振り込まれます。');
    expect(first('warning')).toContain('支援は続きます');
    expect(first('suspension')).toBe('貸与を1年間停止します。');
    expect(first('abolition')).toBe('奨学生の資格を失います。');
  });

  it('大学の資料に書かれた処置は確認済みで、引用は処置の名前を含む', () => {
    const printed = measures.filter(({ certainty }) => certainty === 'A');
    expect(printed.map(({ value, citation }) => [value.measure, citation.quote])).toEqual([
      ['continue', '継続が認定された場合には 4 月分から振込まれます。'],
      ['suspension', '「停止（貸与の１カ年停止）」'],
      ['abolition', '「廃止（資格喪失）」'],
    ]);
  });

  it('4年生は手続きが要らず、決めるのは学校', () => {
    expect(edition.continuation?.finalYear?.value).toBe('4年生は継続手続きが不要です。');
    expect(edition.continuation?.decidedBy.value).toContain('学校が適格基準に基づいて判断します');
  });
});

describe('適格認定の版が言わないこと', () => {
  it('申込みの基準、家計、金額、日程は空', () => {
    expect(edition.marks.rules).toEqual([]);
    expect(edition.household).toEqual({ grant: null, loans: [] });
    expect(edition.choices.chains).toEqual([]);
    expect(edition.calendar.rounds).toEqual([]);
    expect([edition.amounts, edition.guarantee, edition.emergency]).toEqual([null, null, null]);
  });

  it('本人がするのは継続願の入力だけ', () => {
    expect(edition.papers.list.map(({ id, form }) => [id, form])).toEqual([
      ['continuationRequest', 'スカラネットで入力'],
    ]);
  });
});

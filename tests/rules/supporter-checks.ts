import { expect, it } from 'vitest';
import type { SupporterRules } from '#core/domain/edition-supporters.ts';
import { askSupporters } from '#core/domain/supporters/ask.ts';
import { supporterFactsIn } from '#core/domain/supporters/facts.ts';
import { type supporterCases, talkOf } from './supporter-cases.ts';

/** What every edition's questions must do, with its cases. */
export function describeSupporters(
  file: ReturnType<typeof supporterCases>,
  rules: SupporterRules,
  page: RegExp,
): void {
  it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const talk = talkOf(rules, one);
    expect(talk.next.kind).toBe('end');
    if (talk.next.kind !== 'end') return;
    const { value, citation } = talk.next.outcome;
    expect({ row: value.id, persons: value.persons }).toEqual({ row: one.row, persons: one.persons });
    expect(citation.locator).toMatch(page);
    expect(value.reason).toMatch(/。$/);
    const asides = talk.next.asides.map(({ value: aside }) => aside.text).join('');
    expect(asides).toContain(one.aside ?? '');
    expect(supporterFactsIn(talk)?.supporters).toBe(one.persons.length === 0 ? null : one.persons.length);
  });

  it('どの行にも例がある', () => {
    const rows = new Set(file.cases.map(({ row }) => row));
    expect(rules.outcomes.map(({ value }) => value.id).filter((id) => !rows.has(id))).toEqual([]);
  });

  it('終わりまでの質問は多くて5つで、途中まででも次の質問がある', () => {
    for (const one of file.cases) {
      const given = Object.entries(one.answers).map(([question, answer]) => ({ question, answer }));
      expect(given.length).toBeLessThanOrEqual(5);
      for (const at of given.keys()) {
        const talk = askSupporters(rules, given.slice(0, at));
        expect(talk.next.kind).toBe('question');
        expect(talk.answered).toHaveLength(at);
        expect(supporterFactsIn(talk)).toBeNull();
      }
    }
  });

  it('道に合わない答えから先は数えない', () => {
    const [first] = rules.questions;
    const stray = [
      { question: first?.value.id ?? '', answer: 'いいえ' },
      { question: 'ない質問', answer: 'はい' },
    ];
    expect(askSupporters(rules, stray).answered).toHaveLength(1);
  });
}

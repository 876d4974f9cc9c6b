import { describe, expect, it } from 'vitest';
import { isIsoDate } from '#core/domain/dates.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { shippedRulebook } from '../rules/editions.ts';

// Tests about the rule files themselves: they hold for every edition to come.

const { editions } = await shippedRulebook();

function citationsIn(value: unknown): readonly Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_id, edition) => {
  const citations = citationsIn(edition);

  it('cites a registered document, a place in it and a short quotation everywhere', () => {
    const titles = edition.documents.map((document) => `${document.title}（${document.edition}）`);
    expect(citations.length).toBeGreaterThan(10);
    for (const citation of citations) {
      expect(titles).toContain(citation.document);
      expect(citation.locator.trim().length).toBeGreaterThan(0);
      expect(citation.quote.trim().length).toBeGreaterThan(0);
      expect(citation.quote.length).toBeLessThanOrEqual(120);
    }
  });

  it('was compared with its documents after they appeared and not in the future', () => {
    expect(isIsoDate(edition.lastCheckedOn)).toBe(true);
    expect(edition.lastCheckedOn > `${edition.fiscalYear}-04-01`).toBe(true);
    expect(Number(edition.lastCheckedOn.slice(0, 4))).toBeLessThanOrEqual(new Date().getFullYear());
  });

  it('has its rounds in order and inside the application window', () => {
    const { rounds, applicationWindow } = edition.calendar;
    expect(rounds.length === 0 || applicationWindow !== null).toBe(true);
    const starts = rounds.map((round) => round.application.value.from);
    expect(starts).toEqual([...starts].sort());
    expect(applicationWindow === null).toBe(rounds.length === 0);
    for (const { application, recommendation } of rounds) {
      expect(application.value.from >= (applicationWindow?.value.from ?? '')).toBe(true);
      expect(application.value.to <= (applicationWindow?.value.to ?? '')).toBe(true);
      expect((recommendation?.value.to ?? '') >= application.value.to).toBe(true);
    }
  });

  it('names every paper, state and choice once', () => {
    const once = (keys: readonly (string | number)[]) => expect(new Set(keys).size).toBe(keys.length);
    once(edition.papers.list.map((rule) => rule.id));
    once(edition.papers.income.map((entry) => entry.value.state));
    once(edition.papers.residence.flatMap((entry) => entry.value.statuses));
    const numbers = edition.choices.chains.map((entry) => entry.value.number);
    once(numbers);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});

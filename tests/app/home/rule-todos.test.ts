import { describe, expect, it } from 'vitest';
import { ruleTodos } from '#core/app/home/rule-todos.ts';

describe('what of the rules has to be checked', () => {
  it('is nothing while every value is confirmed and in time', () => {
    expect(ruleTodos({ values: 100, unconfirmed: 0, overdue: 0 })).toEqual([]);
  });

  it('leads to the values, those past their day first', () => {
    const todos = ruleTodos({ values: 100, unconfirmed: 12, overdue: 3 });
    expect(todos).toMatchObject([
      { id: 'rules-overdue', count: 3, urgency: 'soon', destination: { screen: 'rules', tab: 'confirm' } },
      { id: 'rules-unconfirmed', count: 12, urgency: 'normal' },
    ]);
    expect(todos.map(({ sentence }) => sentence).join('')).toMatch(/3 件.*12 件/);
  });
});

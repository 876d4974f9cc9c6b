import { afterEach, describe, expect, it, vi } from 'vitest';
import { logBug } from '../../electron/bug.ts';

afterEach(() => vi.restoreAllMocks());

describe('不具合の記録', () => {
  it('どこで起きたかは残し、打ち込まれた内容は残さない', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    logBug('import.open', new TypeError('髙橋 太郎\n年収 300 万円 123456789018'));
    const text = written.mock.calls.flat().join('\n');
    expect(text).toContain('[import.open] TypeError');
    expect(text).toContain('bug.test.ts');
    expect(text).not.toMatch(/髙橋|年収|\d{12}/);
  });
});

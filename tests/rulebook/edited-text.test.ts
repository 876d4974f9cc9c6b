import { describe, expect, it } from 'vitest';
import { editedText } from '#core/rulebook/edited-text.ts';

const file = `# 試験用の規則ファイル
marks:
  # 上限は案内の数字
  limit:
    value: 3.5
    source: { document: notice, locator: p.1, quote: '3.5以上' } # 見出しの下
rounds: []
rows: &rows
  - value: { persons: 4, atMost: 747 }
    source: { document: notice, locator: p.2, quote: '747万円' }
again: *rows
`;

describe('a changed rule file', () => {
  it('is the same text where nothing is changed', () => {
    const plain = file.replace('&rows\n', '\n').replace('*rows', 'none').replace('rows: \n', 'rows:\n');
    expect(editedText(plain, [])).toBe(plain);
  });

  it('keeps its comments and what stands around the change', () => {
    const text = editedText(file, [
      { kind: 'set', at: ['marks', 'limit', 'value'], content: 3.7 },
      { kind: 'set', at: ['marks', 'limit', 'checkedOn'], content: '2030-05-01' },
    ]);
    expect(text).toContain('# 試験用の規則ファイル');
    expect(text).toContain('  # 上限は案内の数字\n  limit:\n    value: 3.7\n');
    expect(text).toContain("source: { document: notice, locator: p.1, quote: '3.5以上' } # 見出しの下");
    expect(text).toContain('    checkedOn: 2030-05-01\n');
  });

  it('writes small maps on one line, as the shipped files do', () => {
    const text = editedText(file, [
      {
        kind: 'insert',
        at: ['rounds'],
        index: 0,
        content: {
          id: 'first',
          application: { value: { from: '2030-04-01', to: '2030-05-31' }, certainty: 'B' },
        },
      },
    ]);
    expect(text).toContain(
      'rounds:\n  - id: first\n    application:\n      value: { from: 2030-04-01, to: 2030-05-31 }\n',
    );
  });

  it('changes one of two places that were written once', () => {
    const text = editedText(file, [
      { kind: 'set', at: ['again', 0, 'value'], content: { persons: 4, atMost: 800 } },
    ]);
    expect(text).not.toMatch(/[&*]rows/);
    expect(text.match(/atMost: 747/g)).toHaveLength(1);
    expect(text.match(/atMost: 800/g)).toHaveLength(1);
  });

  it('takes out what is to go, and what is not there is no fault', () => {
    const text = editedText(file, [
      { kind: 'remove', at: ['marks', 'limit', 'source'] },
      { kind: 'remove', at: ['marks', 'limit', 'certainty'] },
    ]);
    expect(text).not.toContain('3.5以上');
  });
});

import { describe, expect, it } from 'vitest';
import type { RuleDifference } from '#core/domain/documents/rule-difference.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { createTypeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { flattened } from './flattened.ts';
import { resourcesFolder } from './rendered.ts';
import { sampleDifference } from './sample-difference.ts';

/** Everything written on each page. */
function textsOf(document: RuleDifference): readonly string[] {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  const pages = layOutForm(document, createTypeface(fonts.value).measure);
  if (!pages.ok) throw new Error(pages.error.message);
  return [...pages.value].map((page) =>
    flattened(page.commands)
      .flatMap((command) => (command.kind === 'text' ? [command.text] : []))
      .join('\n'),
  );
}

describe('版のちがい on paper', () => {
  const [first = ''] = textsOf(sampleDifference);

  it('says what is compared and how much of it differs', () => {
    expect(first).toContain('令和12年度 予約採用 → 令和13年度 予約採用');
    expect(first).toContain('変わった 2 件');
  });

  it('has both values of a line with the source of each, and says what is not confirmed', () => {
    expect(first).toContain('3.5（未確認）');
    expect(first).toContain('3.7（未確認）');
    expect(first).toContain('試験用の案内（2030年版） p.2');
  });

  it('without a line says so', () => {
    expect(textsOf({ ...sampleDifference, sections: [] })[0]).toContain('ちがいはありません。');
  });

  it('goes on to further pages with its headings', () => {
    const [section] = sampleDifference.sections;
    if (section === undefined) throw new Error('no section');
    const rows = Array.from({ length: 60 }, () => section.rows).flat();
    const pages = textsOf({ ...sampleDifference, sections: [{ ...section, rows }] });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)).toContain('版のちがい（つづき）');
    expect(pages.at(-1)).toContain('項目');
  });
});

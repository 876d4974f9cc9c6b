import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { expect, it } from 'vitest';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { at, changedParts, filled, partsOf, text } from './forms.ts';

/** As a program writes that does not know the sizes beforehand: they stand behind each part (data descriptor). */
function streamed(form: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const folder = new ZipPassThrough('xl/');
  zip.add(folder);
  folder.push(new Uint8Array(), true);
  for (const [name, bytes] of Object.entries(unzipSync(form))) {
    const part = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

it('大きさが後ろに書かれた zip、圧縮しない部品、フォルダーの項目も、順も中身もそのまま写す', async () => {
  const form = streamed(handMadeForm());
  const result = await filled(form, [at('推薦書', 'B5', text('髙橋　太郎'))]);
  expect([...partsOf(result).keys()]).toEqual([...partsOf(form).keys()]);
  expect(changedParts(form, result)).toEqual(['xl/worksheets/sheet1.xml']);
  // Not packed anew: the bytes of the picture stand in the file as they did.
  const picture = Buffer.from(partsOf(form).get('xl/media/image1.png') ?? []);
  expect(Buffer.from(result).includes(picture)).toBe(true);
});

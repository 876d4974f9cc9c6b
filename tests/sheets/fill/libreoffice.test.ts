import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { at, filled, fixture, number, text } from './forms.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  console.info('LibreOffice がないため、記入した様式をほかのプログラムで開く試験は行いません。');

/** The first sheet as LibreOffice reckons and shows it. */
function openedByOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shogaku-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'form.xlsx'), bytes);
  const user = `-env:UserInstallation=file://${folder}/user`;
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76';
  execFileSync(
    'soffice',
    [user, '--headless', '--convert-to', csv, '--outdir', folder, path.join(folder, 'form.xlsx')],
    {
      stdio: 'ignore',
    },
  );
  return readFileSync(path.join(folder, 'form.csv'), 'utf8');
}

describe.runIf(hasOffice)('LibreOffice で開く', () => {
  it.each([
    ['Excel のように書いた様式', handMadeForm()],
    ['LibreOffice が書いた様式', fixture('forms/libreoffice-form.xlsx')],
  ])('%s: 値が入り、それを使う式は計算し直される', { timeout: 120_000 }, async (_, form) => {
    const result = await filled(form, [
      at('推薦書', 'B5', text('髙橋　太郎')),
      at('推薦書', 'G4', { kind: 'date', date: '2005-04-01', words: '' }),
      at('推薦書', 'B6', number(3.4)),
    ]);
    const shown = openedByOffice(result);
    expect(shown).toContain('髙橋　太郎');
    expect(shown).toContain('平成17年4月1日');
    expect(shown).toMatch(/提出日,,6\.8/);
  });
});

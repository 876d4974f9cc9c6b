import { describe, expect, it } from 'vitest';
import { openTemplate } from '#core/sheets/fill/template.ts';
import { sheetLimits } from '#core/sheets/limits.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { fixture, partText } from './forms.ts';

const refusal = async (bytes: Uint8Array, name: string, limits = sheetLimits): Promise<string> => {
  const opened = await openTemplate({ kind: 'bytes', bytes, name }, limits);
  return opened.ok ? '' : opened.error.message;
};
const contentTypes = partText(handMadeForm(), '[Content_Types].xml');
const asType = (type: string): string =>
  contentTypes.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type);

describe('様式にできないファイルは、文で断る', () => {
  it('マクロの入ったブックとテンプレート', async () => {
    const macro = handMadeForm({
      '[Content_Types].xml': asType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    });
    expect(await refusal(macro, '様式.xlsm')).toContain('マクロの入ったブック（.xlsm）です');
    expect(await refusal(handMadeForm({ 'xl/vbaProject.bin': 'x' }), '様式.xlsx')).toContain(
      'マクロの入ったブック',
    );
    const template = handMadeForm({
      '[Content_Types].xml': asType(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
      ),
    });
    expect(await refusal(template, '様式.xltx')).toContain('テンプレート（.xltx）です');
  });

  it('古い形式、パスワード、CSV', async () => {
    expect(await refusal(fixture('sheets/libreoffice-biff8.xls'), '様式.xls')).toContain('古い形式（.xls）');
    expect(await refusal(fixture('sheets/libreoffice-password.xlsx'), '様式.xlsx')).toContain('パスワード');
    expect(await refusal(new TextEncoder().encode('氏名,組\n髙橋,2\n'), '様式.csv')).toBe(
      '様式.csv は Excel のファイルではありません。様式の Excel ブック（.xlsx）を選んでください。',
    );
  });

  it('大きすぎるファイル、展開すると大きすぎるファイル、部品の多すぎるファイル', async () => {
    expect(await refusal(handMadeForm(), '様式.xlsx', { ...sheetLimits, fileBytes: 100 })).toContain(
      '読める大きさ',
    );
    expect(await refusal(handMadeForm(), '様式.xlsx', { ...sheetLimits, totalBytes: 5000 })).toContain(
      '安全のため読みません',
    );
    expect(await refusal(handMadeForm(), '様式.xlsx', { ...sheetLimits, entries: 3 })).toContain(
      '安全に読める数',
    );
  });

  it('行やセルが順に並んでいないシート、宣言のある XML', async () => {
    const sheet = partText(handMadeForm(), 'xl/worksheets/sheet1.xml');
    const damaged = (from: string, to: string) =>
      handMadeForm({ 'xl/worksheets/sheet1.xml': sheet.replace(from, to) });
    expect(await refusal(damaged('<row r="4"', '<row r="2"'), '様式.xlsx')).toContain('壊れている');
    expect(await refusal(damaged('r="C4"', 'r="A4"'), '様式.xlsx')).toContain('壊れている');
    expect(await refusal(damaged('r="C4"', 'r="C5"'), '様式.xlsx')).toContain('壊れている');
    expect(
      await refusal(damaged('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet'), '様式.xlsx'),
    ).toContain('DOCTYPE');
  });
});

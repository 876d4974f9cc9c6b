import { describe, expect, it } from 'vitest';
import { specialDeductions } from '#core/domain/deductions/deductions.ts';
import { unknownDeductions } from '#core/domain/deductions/facts.ts';
import { type HouseholdResult, householdSheet } from '#core/domain/documents/household-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { papersOfSupporter } from '#core/domain/income-papers/list.ts';
import { askSupporters } from '#core/domain/supporters/ask.ts';
import { deductionRules, shippedEdition } from '../../rules/editions.ts';

const guide = await shippedEdition('correspondence-2020');
const supporters = guide.supporters ?? none();
const deductions = await deductionRules('enrolled-2023');
function none(): never {
  throw new Error('no supporters');
}

const result = (changes: Partial<HouseholdResult>): HouseholdResult => ({
  editionTitle: guide.title,
  talk: null,
  persons: [],
  deductions: null,
  school: null,
  ...changes,
});
const words = (content: SheetContent): string => JSON.stringify(content.sections);

describe('householdSheet', () => {
  it('names the supporters with the row and the reason', () => {
    const talk = askSupporters(supporters, [{ question: '社会的養護', answer: 'はい' }]);
    const sheet = householdSheet(result({ talk }));
    expect(sheet.sections[0]?.parts[0]).toMatchObject({
      kind: 'facts',
      facts: [{ label: '状況' }, { value: 'あなた（1名）', strong: true }, { label: '理由' }],
    });
    expect(sheet.sources[0]?.citation.locator).toBe('p.9 Ⅴ');
    expect(sheet.notes.join('')).toContain('無職（専業主婦・主夫）');
  });

  it('says nothing of supporters while a question is open', () => {
    expect(householdSheet(result({ talk: askSupporters(supporters, []) })).sections).toEqual([]);
  });

  it('lists what to bring with original or copy, and what needs no paper', () => {
    const papers = papersOfSupporter(
      { states: ['noneLeftRecently', 'workersCompensation'], isInCare: false, isLater: false },
      guide.papers,
    );
    const text = words(householdSheet(result({ persons: [{ label: '母', papers, amounts: [] }] })));
    expect(text).toContain('母の書類');
    expect(text).toContain('B 離職票（コピー可、ハローワーク）／B 退職証明書（原本、退職した勤務先）');
    expect(text).toContain('のいずれか一つ');
    expect(text).toContain('労災保険: 必要な書類がこの規則の出典に書かれていません');
    const covered = papersOfSupporter(
      { states: ['salarySinceBefore'], isInCare: false, isLater: false },
      guide.papers,
    );
    expect(
      words(householdSheet(result({ persons: [{ label: '父', papers: covered, amounts: [] }] }))),
    ).toContain('マイナンバーで確認するので、書類は要りません。');
  });

  it('has what is typed of the special deductions, and leaves out what is open', () => {
    const results = specialDeductions({ ...unknownDeductions, disabledPersons: 2 }, deductions);
    const sheet = householdSheet(result({ deductions: results, school: deductions.school }));
    const [table, papers] = sheet.sections[0]?.parts ?? [];
    expect(table).toMatchObject({
      kind: 'table',
      rows: [
        ['3', '家族の中に障害のある人がいますか', 'はい'],
        ['3', 'その人数', '2人'],
      ],
    });
    expect(papers).toMatchObject({ mark: 'tick', sentences: ['障害のある人: 身体障害者手帳等のコピー'] });
    expect(sheet.notes).toContain(deductions.school.value);
  });
});

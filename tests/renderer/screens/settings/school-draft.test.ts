import { describe, expect, it } from 'vitest';
import { schoolInput } from '#core/contract/workspace.ts';
import {
  cutInScholarAc,
  draftOf,
  problemsOf,
  type SchoolDraft,
  schoolOf,
} from '../../../../renderer/screens/settings/school-draft.ts';

const full: SchoolDraft = {
  name: ' 架空高等学校 ',
  principalFamily: '勅使河原',
  principalGiven: '太郎',
  officerFamily: '髙橋',
  officerGiven: '花子',
  phone: '０３ー１２３４ー５６７８',
  defaultCourse: 'highSchool',
};

describe('学校の情報', () => {
  it('names each field that is empty', () => {
    const fields = problemsOf(draftOf(null)).map((problem) => problem.field);
    expect(fields).toEqual(['name', 'principalFamily', 'principalGiven', 'officerFamily', 'officerGiven']);
  });

  it('takes a telephone number as it is typed on a Japanese keyboard', () => {
    expect(problemsOf(full)).toEqual([]);
    expect(schoolOf(full).phone).toBe('03-1234-5678');
  });

  it('refuses words in its place', () => {
    expect(problemsOf({ ...full, phone: '内線のみ' }).map((problem) => problem.field)).toEqual(['phone']);
  });

  it('sends what the program accepts', () => {
    expect(schoolInput.parse(schoolOf(full)).name).toBe('架空高等学校');
    expect(schoolOf({ ...full, phone: ' ' }).phone).toBeNull();
  });

  it('shows what スカラAC will hold of a long name, counting a variant form as one character', () => {
    expect(cutInScholarAc('勅使河原田中')).toBe('勅使河原田');
    expect(cutInScholarAc('渡邉')).toBeNull();
    expect(cutInScholarAc('葛\u{E0100}城一二三')).toBeNull();
  });
});

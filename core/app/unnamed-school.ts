import type { School } from '#core/domain/school.ts';

/** Stands on what can be printed before the school is registered: its foot stays blank. */
export const unnamedSchool: School = {
  name: '',
  principal: { family: '', given: '' },
  officer: { family: '', given: '' },
  phone: null,
  defaultCourse: null,
};

import type { Scheme } from '../scheme.ts';
import { type FormId, formIds } from './model.ts';

const toRecommend: readonly Scheme[] = ['advance', 'enrolled', 'correspondence', 'emergency'];

/** For which schemes a form is made: 適格認定 has neither an application nor a recommendation to hand in. */
const schemesOf: Readonly<Record<FormId, readonly Scheme[]>> = {
  'recommendation-list': toRecommend,
  'cover-sheets': toRecommend,
  'scholar-ac': toRecommend,
  'recommendation-status': toRecommend,
  'judgement-table': [...toRecommend, 'continuation'],
  'missing-papers': [...toRecommend, 'continuation'],
  'scholarnet-sheets': toRecommend,
  'changed-names': toRecommend,
};

export const isFormOf = (form: FormId, scheme: Scheme): boolean => schemesOf[form].includes(scheme);

/** In the order of the office. */
export const formsOf = (scheme: Scheme): readonly FormId[] =>
  formIds.filter((form) => isFormOf(form, scheme));

import { runCases } from './run-cases.ts';

await runCases('advance', 2022, [
  ['qualification.graduation', ['met', 'notMet', 'missing']],
  ['qualification.nationality', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.formerGrant', ['met', 'notMet', 'missing']],
  ['grant.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['loan1.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['combined.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['loan2.marks', ['met', 'notMet', 'schoolDecides']],
  ['household.income', ['within', 'over', 'noRow', 'missing']],
  ['household.assets', ['within', 'over', 'missing']],
  ['recommendable', ['yes', 'no', 'schoolDecides', 'missing']],
]);

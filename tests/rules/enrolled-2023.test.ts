import { runCases } from './run-cases.ts';

await runCases('enrolled', 2023, [
  ['qualification.nationality', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.scholarNumber', ['met', 'missing']],
  ['loan1.marks', ['schoolDecides']],
  ['combined.marks', ['schoolDecides']],
  ['loan2.marks', ['schoolDecides']],
  ['household.income', ['noRow']],
  ['recommendable', ['no', 'schoolDecides', 'missing']],
]);

import { runCases } from './run-cases.ts';

await runCases('enrolled', 2025, [
  ['qualification.nationality', ['met', 'schoolDecides']],
  ['qualification.standing', ['schoolDecides']],
  ['qualification.formerLoans', ['schoolDecides']],
  ['qualification.debtSettlement', ['schoolDecides']],
  ['qualification.scholarNumber', ['met', 'missing']],
  ['loan1.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['combined.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['loan2.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['household.income', ['within', 'over', 'noRow', 'missing']],
]);

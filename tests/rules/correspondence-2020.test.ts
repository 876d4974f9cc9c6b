import { runCases } from './run-cases.ts';

await runCases('correspondence', 2020, [
  ['qualification.nationality', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.standing', ['met', 'schoolDecides', 'missing']],
  ['qualification.formerLoans', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.debtSettlement', ['met', 'notMet', 'missing']],
  ['qualification.repeat', ['met', 'schoolDecides', 'missing']],
  ['qualification.correspondence', ['met', 'notMet', 'missing']],
  ['loan1.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['combined.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['loan2.marks', ['met', 'notMet', 'schoolDecides']],
  ['household.income', ['within', 'over', 'noRow', 'missing']],
  ['recommendable', ['yes', 'no', 'schoolDecides', 'missing']],
]);

import { runCases } from './run-cases.ts';

await runCases('emergency', 2023, [
  ['qualification.nationality', ['met', 'schoolDecides']],
  ['qualification.emergency', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.emergencyStart', ['met', 'notMet', 'missing']],
  ['emergency1.marks', ['schoolDecides']],
  ['emergency2.marks', ['schoolDecides']],
  ['household.income', ['noRow']],
  ['recommendable', ['no', 'schoolDecides', 'missing']],
]);

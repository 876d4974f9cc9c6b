import { runCases } from './run-cases.ts';

await runCases('emergency', 2025, [
  ['qualification.nationality', ['met', 'schoolDecides']],
  ['qualification.standing', ['met', 'notMet', 'missing']],
  ['qualification.emergency', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['qualification.emergencyStart', ['met', 'notMet', 'missing']],
  ['emergency1.marks', ['met', 'notMet', 'schoolDecides']],
  ['emergency2.marks', ['met', 'schoolDecides']],
  ['household.income', ['noRow']],
  ['recommendable', ['yes', 'no', 'schoolDecides', 'missing']],
]);

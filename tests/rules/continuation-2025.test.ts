import { runCases } from './run-cases.ts';

await runCases('continuation', 2025, [
  ['continuation.credits', ['met', 'schoolDecides', 'notMet', 'missing']],
  ['continuation.gpa', ['met', 'schoolDecides', 'notMet', 'missing']],
  ['continuation.attendance', ['met', 'schoolDecides', 'notMet', 'missing']],
  ['continuation.graduation', ['met', 'notMet', 'missing']],
  ['recommendable', ['yes', 'no', 'schoolDecides', 'missing']],
]);

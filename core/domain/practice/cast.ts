import type { CastMember } from './cast-member.ts';
import { castOfCircumstances } from './cast-of-circumstances.ts';
import { castOfMarks } from './cast-of-marks.ts';

/**
 * The students who each show one thing: a name, a borderline, a verdict or a paper. Every other practice student is an
 * ordinary case. The order fixes nothing but which class they sit in.
 */
export const cast: readonly CastMember[] = [...castOfMarks, ...castOfCircumstances];

import type { Failure, FailureCode } from '#core/domain/failure.ts';

/** 0 done; 1 the input has problems, each named; 2 wrong usage; 3 a fault of the machine. */
export type ExitCode = 0 | 1 | 2 | 3;

const machineFaults: readonly FailureCode[] = [
  'target-locked',
  'target-not-writable',
  'disk-full',
  'store-busy',
  'store-damaged',
  'store-newer',
  'edition-invalid',
  'unexpected',
];

/** A year without rules is asked for by an option, so it is a matter of usage. */
const usageFaults: readonly FailureCode[] = ['edition-unknown', 'input-invalid'];

export function exitCodeOf({ code }: Failure): ExitCode {
  if (machineFaults.includes(code)) return 3;
  return usageFaults.includes(code) ? 2 : 1;
}

import type { Command } from './command.ts';
import { amountsCommand } from './commands/amounts.ts';
import { batchCommand } from './commands/batch.ts';
import { editionsCommand } from './commands/editions.ts';
import { exportCommand } from './commands/export.ts';
import { gradesCommand } from './commands/grades.ts';
import { guaranteeFeeCommand } from './commands/guarantee-fee.ts';
import { guarantorCommand } from './commands/guarantor.ts';
import { importCommand } from './commands/import.ts';
import { judgeCommand } from './commands/judge.ts';
import { printCommand } from './commands/print.ts';
import { repayCommand } from './commands/repay.ts';
import { sampleCommand } from './commands/sample.ts';

/** In the order of the work. */
export const commands: readonly Command[] = [
  sampleCommand,
  importCommand,
  gradesCommand,
  judgeCommand,
  printCommand,
  exportCommand,
  batchCommand,
  repayCommand,
  amountsCommand,
  guarantorCommand,
  guaranteeFeeCommand,
  editionsCommand,
];

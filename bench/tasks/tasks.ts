import type { Task } from './task.ts';

export type { TaskInput } from './task.ts';

/** By name; each loads only what it needs, so that a measured process holds nothing of the others. */
export const tasks = {
  'print-ours': async () => (await import('./printing.ts')).printOurs,
  'print-naive': async () => (await import('./printing.ts')).printNaively,
  'print-pdfkit': async () => (await import('./printing.ts')).printWithPdfkit,
  'make-roster': async () => (await import('./rosters.ts')).makeRoster,
  'read-ours': async () => (await import('./rosters.ts')).readOurs,
  'read-exceljs': async () => (await import('./rosters.ts')).readWithExceljs,
  'store-ours': async () => (await import('./storing.ts')).storeOurs,
  'store-in-memory': async () => (await import('./storing.ts')).storeInMemory,
  'judge-applicants': async () => (await import('./judging.ts')).judgeApplicants,
  'read-applicants': async () => (await import('./judging.ts')).readApplicants,
  'open-board': async () => (await import('./board.ts')).openBoard,
  'pause-board': async () => (await import('./board.ts')).pauseOfBoard,
  'reconcile-board': async () => (await import('./board.ts')).reconcileBoard,
  'filter-board': async () => (await import('./board.ts')).filterBoard,
  'query-board': async () => (await import('./board.ts')).queryBoard,
  'prepare-chain': async () => (await import('./chain.ts')).prepareChain,
  'chain-ours': async () => (await import('./chain.ts')).chainOurs,
  'chain-naive': async () => (await import('./chain.ts')).chainNaive,
} as const satisfies Readonly<Record<string, () => Promise<Task>>>;

export type TaskName = keyof typeof tasks;

import type { Page } from 'playwright';

/** The application under test, the same on Electron and on the stand-in. */
export type RunningApp = Readonly<{
  runsOn: 'Electron' | 'Electron の代役';
  page: Page;
  /** Lays a choice ready for the next 「ファイルを選ぶ」; nothing laid ready = the dialog is cancelled. */
  chooseNext: (file: string) => Promise<void>;
  /** The same for the next 「保存する場所を選ぶ」. */
  saveNext: (file: string) => Promise<void>;
  /** Files that the application asked the desktop to open, oldest first. */
  opened: () => Promise<readonly string[]>;
  /** Ends the application as an officer does and waits until the process is gone. */
  close: () => Promise<void>;
}>;

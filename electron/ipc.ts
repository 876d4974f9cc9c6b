import { type BrowserWindow, ipcMain } from 'electron';
import { type Answers, answer } from './answer.ts';
import { CALL, PROGRESS } from './messages.ts';
import type { ServiceClient } from './service-client.ts';

/** The only place that touches ipcMain: one channel in, one event out. */
export function serveWindow(window: BrowserWindow, answers: Answers, service: ServiceClient): void {
  ipcMain.handle(CALL, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const sender = {
      url: frame?.url ?? '',
      isTopFrame: frame !== null && frame.parent === null,
      isOurWindow: event.sender === window.webContents,
    };
    return answer(answers, sender, name, input);
  });
  service.onProgress((progress) => {
    if (!window.isDestroyed()) window.webContents.send(PROGRESS, progress);
  });
}

/** What `import … from 'electron'` finds in the main process. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { Menu, screen, shell } from './desktop.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility-process.ts';

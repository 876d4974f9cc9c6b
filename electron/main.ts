// The main process, as a list: nothing outside may be reached, one instance, our own files, the service, the window.
import path from 'node:path';
import { app, protocol, session } from 'electron';
import { logBug } from './bug.ts';
import { createShellHandlers, showStartFailure } from './dialogs.ts';
import { serveWindow } from './ipc.ts';
import { setMenu } from './menu.ts';
import { refuseNetwork } from './offline.ts';
import { APP_SCHEME, createAppHandler } from './protocol.ts';
import { closeEverything, closeSession, SESSION_NAME } from './security.ts';
import { createServiceClient } from './service-client.ts';
import { forkService } from './service-process.ts';
import { bringToFront, createWindow, loadStartPage } from './window.ts';

const built = path.dirname(import.meta.dirname);
const resourcesFolder = app.isPackaged
  ? path.join(process.resourcesPath, 'data')
  : path.join(app.getAppPath(), 'resources');

process.on('uncaughtException', (error) => logBug('main', error));
process.on('unhandledRejection', (error) => logBug('main', error));
refuseNetwork();
closeEverything(app);
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start, (error: unknown) => logBug('ready', error));
} else {
  app.quit();
}

async function start(): Promise<void> {
  setMenu();
  const own = session.fromPartition(SESSION_NAME);
  closeSession(own);
  own.protocol.handle(APP_SCHEME, createAppHandler(path.join(built, 'renderer')));

  const service = createServiceClient(() => forkService(path.join(built, 'main', 'service.js')), {
    dataFolder: app.getPath('userData'),
    resourcesFolder,
    version: app.getVersion(),
  });
  const started = await service.start();
  if (!started.ok) {
    await showStartFailure(started.error);
    return app.exit(1);
  }

  const window = createWindow(own, path.join(built, 'preload', 'preload.cjs'));
  const shell = createShellHandlers(window, service.grant);
  serveWindow(window, { shell, service: service.call }, service);
  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());
  quitAfter(() => service.close());
  await loadStartPage(window);
}

/** Lets the database be closed in order before the process ends. */
function quitAfter(close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    close()
      .catch((error: unknown) => logBug('close', error))
      .finally(() => app.exit(0));
  });
}

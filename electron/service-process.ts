import { utilityProcess } from 'electron';
import type { FromService } from './messages.ts';
import type { ServiceProcess } from './service-client.ts';

/** Electron's own kind of child process, as the service client uses it. */
export function forkService(file: string): ServiceProcess {
  const child = utilityProcess.fork(file, [], { serviceName: '奨学デスク データ' });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromService) => listener(message)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}

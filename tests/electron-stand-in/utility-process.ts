import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';

const parentPort = new URL('./parent-port.ts', import.meta.url).href;

/** A Node process with Electron's `process.parentPort`, which carries structured data both ways. */
export const utilityProcess = {
  fork: (file: string, args: readonly string[] = []) => {
    const child = fork(file, args, {
      execArgv: ['--import', fileURLToPath(parentPort)],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const emitter = new EventEmitter();
    child.on('message', (message) => emitter.emit('message', message));
    child.on('exit', (code) => emitter.emit('exit', code ?? 1));
    return Object.assign(emitter, {
      postMessage: (message: object) => {
        if (child.connected) child.send(message);
      },
      kill: () => child.kill(),
    });
  },
};

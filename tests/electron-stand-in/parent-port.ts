// Loaded before a service's own code: `process.parentPort` as Electron gives it to a utility process.
import { EventEmitter } from 'node:events';

const port = new EventEmitter();
let early: unknown[] | null = [];

const deliver = (data: unknown): void => {
  port.emit('message', { data, ports: [] });
};
process.on('message', (data) => (early === null ? deliver(data) : early.push(data)));
process.on('disconnect', () => process.exit(0));

// What arrives before the service listens waits for it.
port.on('newListener', (name) => {
  if (name !== 'message' || early === null) return;
  const waiting = early;
  early = null;
  queueMicrotask(() => waiting.forEach(deliver));
});

Object.assign(process, {
  parentPort: Object.assign(port, { postMessage: (message: object) => process.send?.(message) }),
});

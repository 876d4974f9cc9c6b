// Entry of the service process: the database, the rules and every use case run here, so that the window never waits
// for the main process.
import type { MessageEvent } from 'electron';
import { createService } from '#core/app/service.ts';
import type { ServiceChannelName } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import { assertNever, err, ok } from '#core/domain/result.ts';
import { logBug, unexpected } from './bug.ts';
import type { FromService, ServiceOptions, ToService } from './messages.ts';
import { refuseNetwork } from './offline.ts';

type Service = Extract<Awaited<ReturnType<typeof createService>>, { ok: true }>['value'];

refuseNetwork();
let service: Promise<Service | undefined> = Promise.resolve(undefined);

const send = (message: FromService): void => process.parentPort.postMessage(message);

process.parentPort.on('message', (event: MessageEvent) => {
  const message = event.data as ToService;
  receive(message).catch((error: unknown) => logBug(`service ${message.kind}`, error));
});

async function receive(message: ToService): Promise<void> {
  switch (message.kind) {
    case 'start':
      service = start(message.options);
      await service;
      return;
    case 'call':
      return send({ kind: 'reply', id: message.id, reply: await answer(message.name, message.input) });
    case 'grant':
      return (await service)?.files.grant(message.handle, message.file);
    case 'close':
      await (await service)?.close();
      process.exit(0);
      break;
    default:
      return assertNever(message);
  }
}

async function start(options: ServiceOptions): Promise<Service | undefined> {
  try {
    const created = await createService(options);
    if (created.ok) created.value.onProgress((progress) => send({ kind: 'progress', progress }));
    send({ kind: 'started', reply: created.ok ? ok(null) : created });
    return created.ok ? created.value : undefined;
  } catch (error) {
    logBug('service start', error);
    send({ kind: 'started', reply: err(unexpected) });
    return undefined;
  }
}

async function answer(name: ServiceChannelName, input: unknown): Promise<Reply<unknown>> {
  try {
    const running = await service;
    if (running === undefined) throw new Error('called before start');
    return await running.handle(name, input);
  } catch (error) {
    logBug(name, error);
    return err(unexpected);
  }
}

import { describe, expect, it } from 'vitest';
import { ok } from '#core/domain/result.ts';
import type { FromService, ToService } from '../../electron/messages.ts';
import { createServiceClient } from '../../electron/service-client.ts';

const options = { dataFolder: '/data', resourcesFolder: '/resources', version: '1' };
const file = { kind: 'path', path: '/名簿.xlsx', name: '名簿.xlsx' } as const;

/** Service processes that do what the test says; `answer` is what each does with a message. */
function processes(
  answer: (message: ToService, say: (message: FromService) => void, die: () => void) => void,
) {
  const heard: ToService[][] = [];
  const fork = () => {
    const messages: ToService[] = [];
    heard.push(messages);
    let receive: (message: FromService) => void = () => undefined;
    let exit: () => void = () => undefined;
    return {
      postMessage: (message: ToService) => {
        messages.push(message);
        queueMicrotask(() => answer(message, receive, exit));
      },
      onMessage: (listener: typeof receive) => {
        receive = listener;
      },
      onExit: (listener: () => void) => {
        exit = listener;
      },
      kill: () => exit(),
    };
  };
  return { heard, fork };
}

describe('処理の側とのやりとり', () => {
  it('始めてから、頼んだ順によらず頼んだ人に返す', async () => {
    const waiting: (() => void)[] = [];
    const { fork } = processes((message, say) => {
      if (message.kind === 'start') say({ kind: 'started', reply: ok(null) });
      if (message.kind === 'call') {
        waiting.unshift(() => say({ kind: 'reply', id: message.id, reply: ok(message.name) }));
        if (waiting.length === 2) for (const go of waiting) go();
      }
    });
    const client = createServiceClient(fork, options);
    expect(await client.start()).toEqual(ok(null));
    expect(await Promise.all([client.call('home.summary', {}), client.call('grades.list', {})])).toEqual([
      ok('home.summary'),
      ok('grades.list'),
    ]);
  });

  it('始められないわけを、始めるときにも頼むときにも伝える', async () => {
    const newer = { ok: false, error: { code: 'store-newer', message: '新しい版のデータです。' } } as const;
    const { fork } = processes((message, say) => {
      if (message.kind === 'start') say({ kind: 'started', reply: newer });
    });
    const client = createServiceClient(fork, options);
    expect(await client.start()).toEqual(newer);
    expect(await client.call('home.summary', {})).toEqual(newer);
  });

  it('途中で止まれば待つ人に断りを返し、次に頼まれたら許したファイルごと始め直す', async () => {
    const { heard, fork } = processes((message, say, die) => {
      if (message.kind === 'start') say({ kind: 'started', reply: ok(null) });
      if (message.kind === 'call' && message.name === 'import.recent') die();
      if (message.kind === 'call' && message.name === 'home.summary')
        say({ kind: 'reply', id: message.id, reply: ok('戻った') });
    });
    const client = createServiceClient(fork, options);
    client.grant('h1', file);
    await client.start();
    client.grant('h2', file);
    expect(await client.call('import.recent', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(await client.call('home.summary', {})).toEqual(ok('戻った'));
    expect(heard).toHaveLength(2);
    expect(heard[1]?.filter((message) => message.kind === 'grant').map(({ handle }) => handle)).toEqual([
      'h1',
      'h2',
    ]);
  });

  it('進み具合を聞き手に届ける', async () => {
    const progress = { jobId: 'j', label: '読んでいます', done: 1, total: 2 };
    const { fork } = processes((message, say) => {
      if (message.kind === 'start') {
        say({ kind: 'started', reply: ok(null) });
        say({ kind: 'progress', progress });
      }
    });
    const client = createServiceClient(fork, options);
    const seen: unknown[] = [];
    client.onProgress((reported) => seen.push(reported));
    await client.start();
    expect(seen).toEqual([progress]);
  });

  it('閉じるときは終わるまで待ち、閉じたあとに始め直さない', async () => {
    const { heard, fork } = processes((message, say, die) => {
      if (message.kind === 'start') say({ kind: 'started', reply: ok(null) });
      if (message.kind === 'close') die();
    });
    const client = createServiceClient(fork, options);
    await client.start();
    await client.close();
    expect(await client.call('home.summary', {})).toMatchObject({ ok: false });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.at(-1)).toEqual({ kind: 'close' });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createService, type Service } from '#core/app/service.ts';
import type { Input, Output, ServiceChannelName } from '#core/contract/index.ts';

const resourcesFolder = fileURLToPath(new URL('../../../resources', import.meta.url));

export type Office = Readonly<{
  service: Service;
  /** Where the officer saves */
  folder: string;
  call: <Name extends ServiceChannelName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** A save dialog that was answered with this name */
  target: (name: string) => string;
  close: () => Promise<void>;
}>;

/** The whole service over a folder of its own, with the practice data open. */
export async function openOffice(content: 'practice' | 'empty' = 'practice'): Promise<Office> {
  const root = await mkdtemp(join(tmpdir(), 'shogaku-forms-'));
  const made = await createService({ dataFolder: join(root, 'data'), resourcesFolder, version: '0.0.0' });
  if (!made.ok) throw new Error(made.error.message);
  const service = made.value;
  const call: Office['call'] = async (name, input) => {
    const reply = await service.handle(name, input);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    return reply.value as never;
  };
  if (content === 'practice') await call('workspace.startPractice', {});
  return {
    service,
    folder: root,
    call,
    target: (name) => {
      service.files.grant(name, { kind: 'path', path: join(root, name), name });
      return name;
    },
    close: async () => {
      await service.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

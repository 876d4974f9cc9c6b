import { _electron as electron } from 'playwright';
import type { RunningApp } from './running-app.ts';

type Scripted = typeof globalThis & { scripted?: { open: string[]; save: string[]; opened: string[] } };

export async function launchElectron(project: string, env: Record<string, string>): Promise<RunningApp> {
  const app = await electron.launch({
    args: [project, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    cwd: project,
    env,
  });
  await app.evaluate(({ dialog, shell }) => {
    const scripted = { open: [] as string[], save: [] as string[], opened: [] as string[] };
    (globalThis as Scripted).scripted = scripted;
    dialog.showOpenDialog = async () => {
      const file = scripted.open.shift();
      return { canceled: file === undefined, filePaths: file === undefined ? [] : [file] };
    };
    dialog.showSaveDialog = async () => {
      const file = scripted.save.shift();
      return { canceled: file === undefined, filePath: file ?? '' };
    };
    shell.openPath = async (file) => {
      scripted.opened.push(file);
      return '';
    };
  });
  return {
    runsOn: 'Electron',
    page: await app.firstWindow(),
    chooseNext: (file) =>
      app.evaluate((_electron, chosen) => void (globalThis as Scripted).scripted?.open.push(chosen), file),
    saveNext: (file) =>
      app.evaluate((_electron, chosen) => void (globalThis as Scripted).scripted?.save.push(chosen), file),
    opened: () => app.evaluate(() => (globalThis as Scripted).scripted?.opened ?? []),
    close: () => app.close(),
  };
}

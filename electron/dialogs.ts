import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { GrantedFile } from '#core/app/context.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { Failure } from '#core/domain/failure.ts';
import { fail, failure } from '#core/domain/failure.ts';
import { ok } from '#core/domain/result.ts';
import { completeTarget, plainFileName } from './file-names.ts';
import type { ShellHandlers } from './shell-handlers.ts';

const titles = {
  roster: '名簿のファイルを選ぶ',
  marks: '評定一覧のファイルを選ぶ',
  edition: '版のファイルを選ぶ',
  notice: '日程の表のファイルを選ぶ',
  form: '様式のファイルを選ぶ',
  scholarAc: 'スカラACの一覧のファイルを選ぶ',
  results: '選考結果の一覧のファイルを選ぶ',
} as const;
const tables = { name: 'Excel・CSV', extensions: ['xlsx', 'csv', 'xls', 'xlsm', 'tsv', 'txt'] };
const kinds = {
  roster: tables,
  marks: tables,
  notice: tables,
  scholarAc: tables,
  results: tables,
  edition: { name: '版のファイル', extensions: ['yaml', 'yml'] },
  form: { name: 'Excel ブック', extensions: ['xlsx'] },
} as const;
const formats = { pdf: 'PDF', xlsx: 'Excel ブック', yaml: '版のファイル', ics: '予定表' } as const;

/**
 * Choosing and opening files. A path is known here and to the service; the window gets a random handle, so that no
 * page can name a file that the officer did not choose.
 */
export function createShellHandlers(
  window: BrowserWindow,
  grant: (handle: string, file: GrantedFile) => void,
): ShellHandlers {
  const paths = new Map<string, string>();
  let lastFolder = app.getPath('documents');

  /** `folder`: where the next dialog begins */
  function remember(file: string, folder = path.dirname(file)): ChosenFile {
    const handle = randomUUID();
    const name = path.basename(file);
    paths.set(handle, file);
    lastFolder = folder;
    grant(handle, { kind: 'path', path: file, name });
    return { handle, name };
  }

  return {
    'shell.chooseFile': async ({ purpose }) => {
      const chosen = await dialog.showOpenDialog(window, {
        title: titles[purpose],
        buttonLabel: '選ぶ',
        defaultPath: lastFolder,
        properties: ['openFile'],
        filters: [
          { name: kinds[purpose].name, extensions: [...kinds[purpose].extensions] },
          { name: 'すべてのファイル', extensions: ['*'] },
        ],
      });
      const file = chosen.filePaths[0];
      return ok(chosen.canceled || file === undefined ? null : remember(file));
    },
    'shell.chooseTarget': async ({ suggestedName, format }) => {
      const chosen = await dialog.showSaveDialog(window, {
        title: '保存する場所を選ぶ',
        buttonLabel: '保存する',
        defaultPath: path.join(lastFolder, plainFileName(suggestedName, format)),
        filters: [{ name: formats[format], extensions: [format] }],
      });
      return ok(
        chosen.canceled || chosen.filePath === '' ? null : remember(completeTarget(chosen.filePath, format)),
      );
    },
    'shell.chooseFolder': async () => {
      const chosen = await dialog.showOpenDialog(window, {
        title: '保存するフォルダーを選ぶ',
        buttonLabel: 'このフォルダーに保存する',
        defaultPath: lastFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = chosen.filePaths[0];
      return ok(chosen.canceled || folder === undefined ? null : remember(folder, folder));
    },
    'shell.openFile': async ({ handle }) => {
      const file = paths.get(handle);
      if (file === undefined) return unknownFile;
      const problem = await shell.openPath(file);
      return problem === '' ? ok(null) : fail('file-not-found', cannotOpen(file));
    },
    'shell.showInFolder': ({ handle }) => {
      const file = paths.get(handle);
      if (file === undefined) return unknownFile;
      shell.showItemInFolder(file);
      return ok(null);
    },
    'shell.quit': () => {
      setImmediate(() => app.quit());
      return ok(null);
    },
  };
}

const unknownFile: Readonly<{ ok: false; error: Failure }> = {
  ok: false,
  error: failure('file-handle-unknown', 'そのファイルはもう開けません。もう一度保存してから開いてください。'),
};

const cannotOpen = (file: string): string =>
  `${path.basename(file)} を開けませんでした。ファイルが移されていないか、開くためのアプリケーションがあるかを確かめてください。`;

/** What stands in the way of starting, in a window of the system's own, because ours has nothing to show. */
export async function showStartFailure(problem: Failure): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: app.getName(),
    message: '奨学デスクを開けません',
    detail: problem.message,
    buttons: ['終了する'],
    noLink: true,
  });
}

import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Progress } from '#core/contract/events.ts';
import type { WindowApi } from '#core/contract/window-api.ts';
import { CALL, PROGRESS } from './messages.ts';

const api: WindowApi = {
  call: (name, input) => ipcRenderer.invoke(CALL, name, input),
  onProgress: (listener) => {
    const receive = (_event: IpcRendererEvent, progress: Progress): void => listener(progress);
    ipcRenderer.on(PROGRESS, receive);
    return () => {
      ipcRenderer.removeListener(PROGRESS, receive);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);

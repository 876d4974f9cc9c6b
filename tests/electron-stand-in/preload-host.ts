/** Names on the page that only the stand-in uses. */
export const INVOKE = '__electronStandInInvoke';
export const DELIVER = '__electronStandInDeliver';

/**
 * The script that runs before the page's own: it gives the preload script its `require('electron')`. Electron's
 * isolated world is not imitated; what is exposed is frozen as contextBridge does.
 */
export function preloadScript(source: string): string {
  return `(() => {
  if (window.top !== window) return;
  const listeners = new Map();
  const of = (channel) => listeners.get(channel) ?? [];
  Object.defineProperty(window, '${DELIVER}', {
    value: (channel, args) => { for (const listener of of(channel)) listener({}, ...args); },
  });
  const ipcRenderer = {
    invoke: (channel, ...args) => window['${INVOKE}'](channel, args),
    on: (channel, listener) => { listeners.set(channel, [...of(channel), listener]); },
    removeListener: (channel, listener) => {
      listeners.set(channel, of(channel).filter((known) => known !== listener));
    },
  };
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: freeze(api), enumerable: true }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${source}
  })(require, module, module.exports);
})();`;
}

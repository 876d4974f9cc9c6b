import { BrowserWindow, type Session, screen } from 'electron';
import { START_PAGE } from './protocol.ts';
import { webPreferences } from './security.ts';

const WIDTH = 1366;
const HEIGHT = 768;

/** The one window. It appears when its first screen is drawn, and fills the small screens of school computers. */
export function createWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: '奨学デスク',
    width: WIDTH,
    height: HEIGHT,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, session, preload },
  });
  window.once('ready-to-show', () => {
    const { width, height } = screen.getPrimaryDisplay().workAreaSize;
    if (width <= WIDTH || height <= HEIGHT) window.maximize();
    window.show();
    // Shown and focused in two steps: otherwise the window of the Japanese input method opens away from the field.
    window.focus();
  });
  return window;
}

export async function loadStartPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(START_PAGE);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

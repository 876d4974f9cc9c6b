import { Menu } from 'electron';

/** macOS takes copy and paste from the menu; elsewhere the application has none. */
export function setMenu(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? editingMenu() : null);
}

function editingMenu(): Menu {
  return Menu.buildFromTemplate([
    { label: '奨学デスク', submenu: [{ role: 'quit', label: '奨学デスクを終了' }] },
    {
      label: '編集',
      submenu: [
        { role: 'cut', label: '切り取り' },
        { role: 'copy', label: 'コピー' },
        { role: 'paste', label: '貼り付け' },
        { role: 'selectAll', label: 'すべて選択' },
      ],
    },
  ]);
}

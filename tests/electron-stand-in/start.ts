// Runs the application as `electron .` would, with the `electron` module answered by this folder and its windows shown
// by the Chromium, Chrome or Edge of the machine. Usage: node start.ts PROJECT_FOLDER [--headless] [SWITCH…]
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { launchBrowser } from './browser.ts';

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

process.on('disconnect', () => app.exit(0));

const project = path.resolve(process.argv[2] ?? '.');
const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
app.describe({ folder: project, name: manifest.productName, version: manifest.version });

await import(pathToFileURL(path.join(project, manifest.main)).href);
// Only now, because the application may set Chromium's switches until its first turn is over.
if (!app.isQuitting()) {
  const browser = await launchBrowser({
    headless: process.argv.includes('--headless'),
    switches: app.commandLine.switches(),
    devToolsPort: process.send !== undefined,
  });
  app.becomeReady(browser);
}

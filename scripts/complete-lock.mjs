// Run by hand after a dependency was changed. A registry mirror may lack the binaries of platforms nobody asked it for;
// npm install then leaves them out of package-lock.json, and npm ci refuses that file everywhere. This writes the
// missing entries: name and version stand in the package that wants them, the platform in the name.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './tools.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  if (place === '') continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    const known = lock.packages[`node_modules/${name}`] ?? lock.packages[`${place}/node_modules/${name}`];
    if (known !== undefined || platform === null || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(
  added.length === 0
    ? '足りない項目はありません。'
    : `${added.length} 件を書き足しました。\n${added.join('\n')}`,
);

/** 「binding-linux-arm-gnueabihf」 → linux, arm. null for a package that is not of one platform. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  const os = systems.filter((system) => words.includes(system));
  if (cpu.length === 0) return null;
  return os.length === 0 ? { cpu } : { cpu, os };
}

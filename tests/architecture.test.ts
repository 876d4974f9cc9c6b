import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A check of borders that looks at nothing passes as well. So every border is crossed once, in a copy of the layout
// under the project's own biome.json, and Biome has to object to each crossing and to nothing else.

const project = path.resolve(import.meta.dirname, '..');
const biome = path.join(project, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** docs/adr/0002-layers.md: who may import whom. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/domain': [],
  'core/contract': ['core/domain'],
  'core/rulebook': ['core/domain'],
  'core/store': ['core/domain'],
  'core/sheets': ['core/domain'],
  'core/print': ['core/domain'],
  'core/app': ['core/domain', 'core/contract', 'core/rulebook', 'core/store', 'core/sheets', 'core/print'],
  electron: ['core/domain', 'core/contract', 'core/app'],
  renderer: ['core/domain', 'core/contract'],
};
const layers = Object.keys(mayImport);

/** Each heavy library and its one home. */
const homes: Readonly<Record<string, string>> = {
  electron: 'electron',
  kysely: 'core/store',
  'better-sqlite3': 'core/store',
  exceljs: 'core/sheets',
  yauzl: 'core/sheets',
  saxes: 'core/sheets',
  papaparse: 'core/sheets',
  'iconv-lite': 'core/sheets',
  'pdf-lib': 'core/print',
  harfbuzzjs: 'core/print',
  yaml: 'core/rulebook',
  react: 'renderer',
  'react-aria-components': 'renderer',
  '@tanstack/react-query': 'renderer',
  'pdfjs-dist': 'renderer',
};

/** Every way to write an import in an ES module. */
const spellings: Readonly<Record<string, (from: string) => string>> = {
  import: (from) => `import { x } from '${from}';\nexport const y = x;\n`,
  type: (from) => `import type { X } from '${from}';\nexport type Y = X;\n`,
  export: (from) => `export { x } from '${from}';\n`,
  dynamic: (from) => `export const y = () => import('${from}');\n`,
};

type Plant = Readonly<{ file: string; text: string; forbidden: boolean }>;

const specifier = (layer: string): string =>
  layer.startsWith('core/') ? `#${layer}/x.ts` : `../${layer}/x.ts`;
const flat = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');

const directions: readonly Plant[] = layers.flatMap((from) =>
  layers
    .filter((to) => to !== from)
    .flatMap((to) =>
      Object.entries(spellings).map(([spelling, write]) => ({
        file: `${from}/${flat(to)}-by-${spelling}.ts`,
        text: write(specifier(to)),
        forbidden: !(mayImport[from] ?? []).includes(to),
      })),
    ),
);
const libraries: readonly Plant[] = layers.flatMap((from) =>
  Object.entries(homes).map(([library, home]) => ({
    file: `${from}/library-${flat(library)}.ts`,
    text: `import * as x from '${library}';\nexport const y = x;\n`,
    forbidden: home !== from,
  })),
);
const purity: readonly Plant[] = ['core/domain', 'core/contract'].map((from) => ({
  file: `${from}/reads-a-file.ts`,
  text: "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
  forbidden: true,
}));
const plants = [...directions, ...libraries, ...purity];

const cycle = {
  'core/store/first.ts': "import { b } from './second.ts';\nexport const a = () => b;\n",
  'core/store/second.ts': "import { a } from './first.ts';\nexport const b = () => a;\n",
};

type Finding = Readonly<{ category: string; location: Readonly<{ path: string }> }>;
type Report = Readonly<{ summary: Readonly<{ unchanged: number }>; diagnostics: readonly Finding[] }>;

function lint(folder: string): Report {
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

describe('import の向き', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shogaku-layers-'));
  let report: Report;
  const filesWith = (category: string): ReadonlySet<string> =>
    new Set(report.diagnostics.filter((d) => d.category === category).map((d) => d.location.path));

  beforeAll(() => {
    for (const name of ['biome.json', '.gitignore'])
      cpSync(path.join(project, name), path.join(folder, name));
    const files = [...plants.map(({ file, text }) => [file, text] as const), ...Object.entries(cycle)];
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    report = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('植えたファイルをすべて見ている', () => {
    expect(report.summary.unchanged).toBeGreaterThanOrEqual(plants.length + Object.keys(cycle).length);
  });

  it.each(layers)(
    '%s からの禁じられた import にはどの書き方でも怒り、許された import には怒らない',
    (from) => {
      const objected = filesWith('lint/style/noRestrictedImports');
      const own = [...directions, ...purity].filter(({ file }) => path.dirname(file) === from);
      expect(own.filter(({ file }) => objected.has(file)).map(({ file }) => file)).toEqual(
        own.filter(({ forbidden }) => forbidden).map(({ file }) => file),
      );
    },
  );

  it.each(Object.keys(homes))('%s は置き場のほかで使えない', (library) => {
    const objected = filesWith('lint/style/noRestrictedImports');
    const own = libraries.filter(({ file }) => path.basename(file) === `library-${flat(library)}.ts`);
    expect(own.filter(({ file }) => !objected.has(file)).map(({ file }) => path.dirname(file))).toEqual([
      homes[library],
    ]);
  });

  it('import の輪に怒る', () => {
    expect([...filesWith('lint/suspicious/noImportCycles')].sort()).toEqual(Object.keys(cycle).sort());
  });
});

describe('実際のソース', () => {
  it('Biome は core・electron・renderer の全ファイルを見ている', () => {
    const sources = globSync('{core,electron,renderer}/**/*.{ts,tsx}', { cwd: project });
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'core', 'electron', 'renderer'],
      { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect((JSON.parse(stdout) as Report).summary.unchanged).toBeGreaterThanOrEqual(sources.length);
    expect(sources.length).toBeGreaterThan(100);
  });
});

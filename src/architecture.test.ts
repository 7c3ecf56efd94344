import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** Who may import whom: folders of src. What is not listed is forbidden, type imports included. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  trees: [],
  clean: ['domain', 'trees'],
  engine: ['domain', 'trees', 'clean'],
  exchange: ['domain', 'clean'],
  worker: ['domain', 'clean', 'engine', 'exchange'],
  storage: ['domain'],
  session: ['domain', 'clean', 'exchange'],
  ui: [],
  screens: ['domain', 'clean', 'session', 'ui'],
  cli: ['domain', 'engine', 'exchange'],
  testing: ['domain', 'clean', 'engine', 'exchange', 'worker', 'storage', 'session'],
};

/** Packages, and the places that may import them (a folder or a folder within one). `@x/*` stands for a family. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['ui', 'screens'],
  'react-dom': ['ui', 'screens'],
  zustand: ['session', 'screens'],
  dexie: ['storage'],
  valibot: ['exchange', 'storage', 'worker'],
  '@valibot/to-json-schema': ['exchange'],
  chardet: ['exchange'],
  fuzzysort: ['screens/review'],
  'pinyin-match': ['screens/review'],
  'lucide-react': ['ui', 'screens'],
  '@tanstack/*': ['ui', 'screens'],
  '@codemirror/*': ['screens/review'],
  'node:*': ['cli', 'testing'],
  'fast-check': ['testing'],
  vitest: ['testing'],
};

/** Names that say nothing of what is inside, and barrels, which hide who imports whom. */
const EMPTY_NAMES = /^(utils?|helpers?|common|types?|misc|index)$/i;

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** The one file that wires everything, and so is bound by no row of the table. */
const WIRING = 'main.tsx';

const isCheck = (file: string) => /\.(test|bench)\.tsx?$/.test(file);
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The address that a syntax node asks for, whatever the form: `import`, `export … from`, `import()`, `import('…').T`, `require`, `new URL(…, import.meta.url)`. */
function addressIn(node: Readonly<Record<string, unknown>>): unknown {
  const first = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined;
  const callee = isNode(node['callee']) ? node['callee']['name'] : undefined;
  if (node['type'] === 'CallExpression' && callee === 'require') return first;
  // An address put together at run time is a file that is read, not one that is imported.
  const fromHere = callee === 'URL' && JSON.stringify(node['arguments']).includes('MetaProperty');
  if (node['type'] === 'NewExpression' && fromHere)
    return isNode(first) && first['type'] === 'Literal' ? first : undefined;
  if (node['type'] === 'TSExternalModuleReference') return node['expression'];
  return /^(Import|Export|TSImport)/.test(String(node['type'])) ? node['source'] : undefined;
}

/** Every address that a source file imports, in the order in which they stand. `?worker&url` and the like are dropped. */
function importsOf(file: string, source: string): string[] {
  const { program } = parseSync(file, source);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (!isNode(value)) return;
    const address = addressIn(value);
    if (isNode(address)) found.push(typeof address['value'] === 'string' ? address['value'] : '(computed)');
    for (const part of Object.values(value)) visit(part);
  };
  visit(program);
  return found.map((address) => address.replace(/\?.*$/, ''));
}

/** What is wrong with importing a file of the project, as a sentence; undefined where nothing is. */
function faultOfPath(file: string, target: string): string | undefined {
  if (target.startsWith('..'))
    return isCheck(file) ? undefined : `src/${file} imports ${target}, which lies outside src.`;
  const [from, to] = [folderOf(file), folderOf(target)];
  const edge = `src/${file} imports src/${target}:`;
  if (from === to) return undefined;
  if (isCheck(file) && to === 'testing') return undefined;
  if (to === 'testing') return `${edge} only tests may use testing.`;
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `${edge} ${from} has no row in the import table.`;
  if (allowed.includes(to)) return undefined;
  return `${edge} ${from} may import ${allowed.length === 0 ? 'no other folder' : `only ${allowed.join(', ')}`}.`;
}

const covers = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`);

function faultOfPackage(file: string, name: string): string | undefined {
  if (isCheck(file)) return undefined;
  const row = Object.entries(PACKAGES).find(([pattern]) => covers(pattern, name));
  if (row === undefined) return `src/${file} imports ${name}: no folder of src may.`;
  if (row[1].some((place) => file.startsWith(`${place}/`))) return undefined;
  return `src/${file} imports ${name}: only ${row[1].join(' and ')} may.`;
}

function faultOfImport(file: string, address: string): string | undefined {
  if (file === WIRING) return undefined;
  if (address === '(computed)') return `src/${file} imports an address that is computed, which no table can check.`;
  if (!address.startsWith('.')) return faultOfPackage(file, address);
  return faultOfPath(file, posix.join(posix.dirname(file), address));
}

function faultOfName(file: string): string | undefined {
  const empty = file.split('/').find((part) => EMPTY_NAMES.test(part.replace(/\..*$/, '')));
  return empty === undefined ? undefined : `src/${file}: the name "${empty}" says nothing of what is inside.`;
}

/** All faults of one file: its name, then its imports. `file` is its path from src, with slashes. */
function faultsOf(file: string, source: string): string[] {
  const isScript = /\.tsx?$/.test(file);
  if (isScript && parseSync(file, source).errors.length > 0) return [`src/${file} does not parse.`];
  const imports = isScript ? importsOf(file, source) : [];
  return [faultOfName(file), ...imports.map((address) => faultOfImport(file, address))].filter(
    (fault) => fault !== undefined,
  );
}

function filesOfSrc(): string[] {
  const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

describe('the import table', () => {
  const files = filesOfSrc().filter((file) => file !== basename(fileURLToPath(import.meta.url)));

  test('is kept by every file of src', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});

describe('what the table forbids is found', () => {
  test.each([
    ['domain/span.ts', "import { a } from '../engine/detect.ts'", 'domain may import no other folder'],
    [
      'session/open.ts',
      "import type { Row } from '../storage/rows.ts'",
      'session may import only domain, clean, exchange',
    ],
    ['screens/review/Pane.tsx', "export { a } from '../../engine/detect.ts'", 'screens may import only'],
    ['screens/review/Pane.tsx', "export type * from '../../worker/client.ts'", 'src/worker/client.ts'],
    ['storage/shelf.ts', "let a: import('../session/ports.ts').Shelf", 'storage may import only domain'],
    ['screens/a.tsx', "const a = await import('../storage/shelf.ts')", 'src/storage/shelf.ts'],
    ['session/a.ts', "import url from '../worker/entry.ts?worker&url'", 'imports src/worker/entry.ts:'],
    ['session/a.ts', "new Worker(new URL('../worker/entry.ts', import.meta.url))", 'imports src/worker/entry.ts:'],
    ['ui/Button.tsx', "import '../screens/review/review.css'; <b />", 'ui may import no other folder'],
    ['engine/detect.ts', "import { picture } from '../testing/picture.ts'", 'only tests may use testing'],
    ['session/a.ts', "import a from '../main.tsx'", 'session may import only'],
    ['domain/a.ts', "import { b } from '../../scripts/b.ts'", 'outside src'],
    ['screens/a.tsx', 'await import(name)', 'computed'],
    ['misplaced.ts', "import { a } from './domain/span.ts'", 'no row'],
    ['session/a.ts', "import Dexie from 'dexie'", 'only storage may'],
    ['screens/library/a.tsx', "import { EditorView } from '@codemirror/view'", 'only screens/review may'],
    ['domain/a.ts', "import fs from 'node:fs'", 'only cli and testing may'],
    ['engine/a.ts', "import left from 'left-pad'", 'no folder of src may'],
    ['domain/utils/a.ts', '', '"utils"'],
    ['domain/index.ts', '', '"index.ts"'],
    ['domain/a.ts', 'import {', 'does not parse'],
    ['ui/types.css', '', '"types.css"'],
  ])('%s: %s', (file, source, sentence) => {
    expect(faultsOf(file, source)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ['engine/detect.ts', "import type { Page } from '../domain/page.ts'; import { line } from './line.ts'"],
    ['engine/detect.test.ts', "import { picture } from '../testing/picture.ts'; import { test } from 'vitest'"],
    ['screens/review/Pane.tsx', "import { EditorView } from '@codemirror/view'; import css from './Pane.module.css'"],
    ['main.tsx', "import { open } from './storage/shelf.ts'; import 'react-dom/client'"],
    ['worker/entry.ts', "// import '../session/ports.ts'\nconst text = \"import '../session/ports.ts'\""],
  ])('and what it allows is not: %s', (file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });
});

describe('the lock file', () => {
  interface Entry {
    readonly resolved?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(join(SRC, '../package-lock.json'), 'utf8'));
  const entries = Object.entries(lock.packages);
  const locked = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, '')));

  test('ties no package to a host', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  test('is complete, for other systems too: `npm ci` refuses one that is not', () => {
    const asked = entries.flatMap(([, entry]) => Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }));
    expect(asked.filter((name) => !locked.has(name))).toEqual([]);
  });
});

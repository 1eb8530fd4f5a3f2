import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** A room may import from itself and from the rooms before it. `.` is the files directly under src. */
const ORDER = [
  'installation',
  'diagnostics',
  'maps',
  'xbrl/numbers',
  'xbrl/xml',
  'xbrl/json',
  'xbrl/html',
  'xbrl/xsd',
  'xbrl/xpath',
  'xbrl/taxonomy',
  'xbrl/report',
  'xbrl/instance',
  'xbrl/inline',
  'xbrl/xbrl-json',
  'xbrl/validate',
  'xbrl/query',
  'xbrl/diff',
  'xbrl/processor',
  'npo/model',
  'npo/input',
  'npo/rules',
  'npo/mapping',
  'npo/bind',
  'npo/render',
  'pipeline',
  '.',
  'cli',
];

/** The same inside large rooms; `.` is the files directly in the room. */
const ORDER_INSIDE: Record<string, readonly string[]> = {
  'xbrl/xbrl-json': ['.', 'read', 'resolve', 'tree', 'write'],
  'npo/input/ledger': ['lines', '.', 'mapping', 'table', 'decide', 'propose', 'spend'],
  'npo/mapping': ['figures', 'binding', 'facts', 'lineage', 'read', '.'],
  pipeline: [
    'taxonomy',
    'binding',
    'convert',
    'open',
    'lineage',
    'generate',
    'evidence',
    'validate',
    'pages',
    '.',
  ],
};

const root = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .sort();

const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  );
  return [...statements].map(([, typeWord, names = '', staticPath, dynamicPath]) => ({
    from: file,
    to: posix
      .normalize(posix.join(posix.dirname(file), staticPath ?? dynamicPath ?? ''))
      .replace(/\.js$/, '.ts'),
    isTypeOnly: typeWord !== undefined || /^\{(?:\s*type\s+[^,}]+,?)+\s*\}$/.test(names),
  }));
}

function room(file: string): string {
  const found = ORDER.filter((name) => name !== '.' && file.startsWith(`${name}/`));
  return found[0] ?? '.';
}

function nestedRoom(parent: string, file: string): string {
  const [first = '', ...rest] = file.slice(parent.length + 1).split('/');
  return rest.length > 0 ? first : '.';
}

function layerOf(file: string): string | undefined {
  return /^xbrl\/validate\/([^/]+)\//.exec(file)?.[1];
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

describe('the house', () => {
  test('has only rooms that have a place in the order', () => {
    const strays = files.filter((file) => room(file) === '.' && file.includes('/'));
    expect(strays).toEqual([]);
  });

  test('imports only files that exist', () => {
    expect(imports.filter(({ to }) => !files.includes(to)).map(show)).toEqual([]);
  });

  test('imports only downwards', () => {
    const upward = imports.filter(({ from, to }) => ORDER.indexOf(room(to)) > ORDER.indexOf(room(from)));
    expect(upward.map(show)).toEqual([]);
  });

  test.each(Object.entries(ORDER_INSIDE))('imports only downwards inside %s', (name, order) => {
    const inside = (file: string) => (file.startsWith(`${name}/`) ? nestedRoom(name, file) : undefined);
    const strays = files.filter((file) => !order.includes(inside(file) ?? '.'));
    const upward = imports.filter(({ from, to }) => {
      const [mine, other] = [inside(from), inside(to)];
      return mine !== undefined && other !== undefined && order.indexOf(other) > order.indexOf(mine);
    });
    expect([...strays, ...upward.map(show)]).toEqual([]);
  });

  test('keeps the processor free of schools', () => {
    const crossing = imports.filter(({ from, to }) => from.startsWith('xbrl/') && to.startsWith('npo/'));
    expect(crossing.map(show)).toEqual([]);
  });

  test('keeps validation layers apart', () => {
    const crossing = imports.filter(({ from, to }) => {
      const [mine, other] = [layerOf(from), layerOf(to)];
      return mine !== undefined && other !== undefined && mine !== other;
    });
    expect(crossing.map(show)).toEqual([]);
  });

  test('has no import cycles', () => {
    expect(findCycle(imports.filter(({ isTypeOnly }) => !isTypeOnly))).toEqual([]);
  });

  test('prints, reads argv and exits only in the command line', () => {
    const speaking = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return room(file) !== 'cli' && /\bconsole\.|process\.(?:argv|env|exit|stdout|stderr)/.test(text);
    });
    expect(speaking).toEqual([]);
  });

  test('knows in one place where it is installed', () => {
    const asking = files.filter((file) => codeOf(file).includes('import.meta'));
    expect(asking).toEqual(['installation/package-folder.ts']);
  });

  test.each(['xbrl/xml/namespaces.ts', 'xbrl/taxonomy/standard-roles.ts'])(
    'writes the addresses of %s nowhere else',
    (place) => {
      const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
      const addresses = textOf(place).match(/'http[^']+'/g) ?? [];
      const others = files.filter((file) => file !== place);
      const again = others.filter((file) => addresses.some((address) => textOf(file).includes(address)));
      expect(addresses).not.toEqual([]);
      expect(again).toEqual([]);
    },
  );

  test('has no branch on a year', () => {
    const branching = files.filter((file) => /\b20(?:2[0-9])\b/.test(codeOf(file)));
    expect(branching).toEqual([]);
  });

  test('gives files the name of one thing', () => {
    const vague = files.filter((file) => /(?:^|\/)(?:utils?|helpers?|managers?|common|misc)\b/.test(file));
    expect(vague).toEqual([]);
  });
});

/** A file without its comments and string literals. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}

function findCycle(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

test('the architecture test itself sees the tree', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(files.length);
  expect(relative(root, dirname(join(root, 'cli', 'main.ts')))).toBe('cli');
});

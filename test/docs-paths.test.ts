import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
/** Where the built program lies is not in a checkout; what has a sign for a name in it is a pattern. */
const PATH = /(?<![\w/.@:-])(?:src|scripts|fixtures|schemas|test|docs|bin)\/[\w./-]*\w(?![\w*<{…])/g;

test.each(pages)('%s leads only to files that are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link = '']) =>
    join(dirname(page), link),
  );
  const named = [...text.matchAll(PATH)].map(([path]) => path);
  expect([...links, ...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

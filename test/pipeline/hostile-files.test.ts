import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { validate } from '../../src/pipeline/validate.js';
import { FIXTURES } from '../xbrl/validate/read-fixture.js';
import { hostileFiles, hostilePackages } from './hostile-files.js';
import { hostileSchemas } from './hostile-schemas.js';
import { hostilePages } from './hostile-pages.js';

const SMALL = join(FIXTURES, 'hostile');
const MINUTE = 60_000;

/** The verdict on a file, and the kinds of finding, each with where it is and how often. */
async function judged(path: string): Promise<readonly [string | undefined, readonly string[]]> {
  const [verdict] = await validate([path]);
  const counts = new Map<string, number>();
  for (const { code, location } of verdict?.diagnostics ?? []) {
    const key = `${code} in ${location?.file.replace(/^.*[/\\]/, '') ?? 'nothing'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const times = (count: number) => (count === 1 ? '' : ` ${String(count)} times`);
  return [verdict?.verdict, [...counts].map(([key, count]) => `${key}${times(count)}`)];
}

/** The small files of fixtures/hostile: the verdict, and every finding with the file it is in. */
const EXPECTED: readonly (readonly [name: string, verdict: string, ...codes: readonly string[]])[] = [
  ['valid', 'valid'],
  // What a DOCTYPE would do is not even looked at, in whatever document it stands.
  ['external-entity', 'invalid', 'xml:doctype-refused in external-entity.xbrl'],
  ['parameter-entity', 'invalid', 'xml:doctype-refused in parameter-entity.xbrl'],
  ['entity-bomb', 'invalid', 'xml:doctype-refused in entity-bomb.xbrl'],
  ['doctype', 'invalid', 'xml:doctype-refused in doctype.xbrl'],
  ['schema-with-entity', 'invalid', 'xml:doctype-refused in schema-with-entity.xsd'],
  ['linkbase-with-doctype', 'invalid', 'xml:doctype-refused in linkbase-with-doctype.xml'],
  ['xinclude', 'invalid', 'cvc-elt.1 in xinclude.xbrl', 'xbrl21:unknown-concept in xinclude.xbrl'],
  // Circles: documents may refer to each other, definitions and trees may not.
  ['circular-imports', 'valid'],
  ['circular-includes', 'valid'],
  [
    'circular-types',
    'invalid',
    'xsd:schema-invalid in circular-types.xsd',
    'xsd:element-not-judged in circular-types.xbrl',
    'xbrl21:item-type in circular-types.xsd',
  ],
  ['circular-substitution', 'invalid', 'xsd:schema-invalid in circular-substitution.xsd 2 times'],
  ['circular-tree', 'invalid', 'xbrl21:cycle-not-allowed in circular-tree.xsd'],
  ['circular-roles', 'invalid', 'xbrldte:DRSDirectedCycleError in circular-roles.xsd'],
  // Addresses that lead elsewhere are not opened; whether that matters nobody can say.
  ['import-of-machine-file', 'undetermined', 'dts:outside-given-folders in import-of-machine-file.xsd'],
  ['import-above-folder', 'undetermined', 'dts:outside-given-folders in import-above-folder.xsd'],
  ['import-of-web', 'undetermined', 'dts:document-not-found in import-of-web.xsd'],
  ['import-of-share', 'undetermined', 'dts:outside-given-folders in import-of-share.xsd'],
  ['import-of-data', 'undetermined', 'dts:document-not-found in import-of-data.xsd'],
  ['base-of-machine', 'undetermined', 'dts:outside-given-folders in base-of-machine.xbrl'],
  ['hint-of-machine-file', 'valid'],
  // Addresses that lead nowhere.
  ['linkbase-nowhere', 'invalid', 'dts:reference-broken in linkbase-nowhere.xsd'],
  ['locator-to-no-document', 'invalid', 'dts:reference-broken in locator-to-no-document.xsd'],
  ['locator-nowhere', 'invalid', 'xbrl21:locator-unresolved in locator-nowhere.xsd 2 times'],
  ['role-nowhere', 'invalid', 'xbrl21:role-reference-target in role-nowhere.xml'],
  // Encodings.
  ['utf-16-le', 'valid'],
  ['utf-16-be', 'valid'],
  ['utf-16-without-mark', 'valid'],
  ['utf-16-cut', 'invalid', 'xml:encoding-not-readable in utf-16-cut.xbrl'],
  ['utf-16-half-pair', 'invalid', 'xml:encoding-not-readable in utf-16-half-pair.xbrl'],
  ['utf-8-said-utf-16', 'invalid', 'xml:encoding-not-readable in utf-8-said-utf-16.xbrl'],
  ['latin-1-said-utf-8', 'invalid', 'xml:encoding-not-readable in latin-1-said-utf-8.xbrl'],
  ['latin-1', 'valid'],
  ['windows-1252', 'valid'],
  ['unknown-encoding', 'invalid', 'xml:encoding-not-readable in unknown-encoding.xbrl'],
  ['utf-32', 'invalid', 'xml:encoding-not-readable in utf-32.xbrl'],
  ['nul-characters', 'invalid', 'xml:not-well-formed in nul-characters.xbrl'],
  // Cut off.
  ['truncated', 'invalid', 'xml:not-well-formed in truncated.xbrl'],
  ['truncated-in-tag', 'invalid', 'xml:not-well-formed in truncated-in-tag.xbrl'],
  ['truncated-in-character', 'invalid', 'xml:encoding-not-readable in truncated-in-character.xbrl'],
  ['truncated-schema', 'invalid', 'xml:not-well-formed in truncated-schema.xsd'],
  ['empty', 'invalid', 'xml:not-well-formed in empty.xbrl'],
  ['mark-only', 'invalid', 'xml:not-well-formed in mark-only.xbrl'],
];

describe('a hostile or broken file', () => {
  test.each(EXPECTED)('%s is %s', async (name, verdict, ...codes) => {
    expect(await judged(join(SMALL, `${name}.xbrl`))).toEqual([verdict, codes]);
  });

  test('of the folder is in the list', () => {
    const reports = readdirSync(SMALL).filter((file) => file.endsWith('.xbrl'));
    expect(EXPECTED.map(([name]) => `${name}.xbrl`).sort()).toEqual(reports.sort());
  });

  test('is not read where it lies above the folder, though it is there', () => {
    const schema = readFileSync(join(SMALL, 'import-above-folder.xsd'), 'utf8');
    expect(schema).toContain('schemaLocation="../../package.json"');
    expect(readFileSync(join(SMALL, '../../package.json'), 'utf8')).not.toBe('');
  });
});

const folder = mkdtempSync(join(tmpdir(), 'npo-hostile-'));
beforeAll(() => {
  copyFileSync(join(SMALL, 'taxonomy.xsd'), join(folder, 'taxonomy.xsd'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a huge hostile file', () => {
  test.each([...hostileFiles, ...hostileSchemas])(
    '$name is $verdict',
    async ({ name, files, verdict, codes }) => {
      for (const [path, text] of files()) writeFileSync(join(folder, path), text);
      expect(await judged(join(folder, `${name}.xbrl`))).toEqual([verdict, codes]);
    },
    5 * MINUTE,
  );

  test.each(hostilePages)(
    'the page $name is $verdict',
    async ({ name, text, verdict, codes }) => {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, text());
      expect(await judged(path)).toEqual([verdict, codes]);
    },
    5 * MINUTE,
  );

  test.each(hostilePackages)(
    '$name is $verdict',
    async ({ name, files, verdict, codes }) => {
      const path = join(folder, `${name}.zip`);
      writeFileSync(path, zipSync(files(), { level: 9 }));
      expect(await judged(path)).toEqual([verdict, codes]);
    },
    5 * MINUTE,
  );
});

test('no file of the program can open a connection', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const connecting = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /node:(?:https?|http2|net|tls|dgram|dns)\b|\bfetch\(|WebSocket|XMLHttpRequest/.test(
        readFileSync(join(source, path), 'utf8'),
      ),
    );
  expect(connecting).toEqual([]);
});

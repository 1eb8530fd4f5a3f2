import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { z } from 'zod';
import { taxonomyOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';
import { IMPORTS, item, schema } from '../xbrl/taxonomy/memory-source.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const byUrl = join(real, 'by-url');
const PER_SCHOOL =
  'urn:ocw:linkrole:social-themes-national-program-education-povointervention-institution-specification';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-query-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const code = await main(['taxonomy', ...args], {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

type Output = z.infer<typeof taxonomyOutput>;
type Answer<Query extends Output['query']> = Extract<Output, { query: Query; entryPoint: unknown }>;

/** The one answer to a query as JSON, held against the schema of the output. */
async function answer<Query extends Output['query']>(query: Query, ...args: string[]) {
  const { code, out } = await run(query, '--format', 'json', ...args);
  const [line = '', more = ''] = out.split('\n');
  expect(more).toBe('');
  return { code, output: taxonomyOutput.parse(JSON.parse(line)) as Answer<Query> };
}

const entryPoint = (name: string, href: string) =>
  `<tp:entryPoint><tp:name xml:lang="nl">${name}</tp:name><tp:description xml:lang="nl">Over ${name}</tp:description><tp:entryPointDocument href="${href}"/></tp:entryPoint>`;
const metadata = (entryPoints: string) =>
  `<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://x.nl/</tp:identifier><tp:entryPoints>${entryPoints}</tp:entryPoints></tp:taxonomyPackage>`;
const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x.nl/" rewritePrefix="../x.nl/"/></catalog>';

function zip(name: string, entryPoints: string): string {
  const files: Readonly<Record<string, string>> = {
    'P/META-INF/taxonomyPackage.xml': metadata(entryPoints),
    'P/META-INF/catalog.xml': CATALOGUE,
    'P/x.nl/a.xsd': schema('http://x.nl/a', IMPORTS + item('Alpha')),
    'P/x.nl/b.xsd': schema('http://x.nl/b', IMPORTS + item('Beta')),
  };
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return save(name, zipSync(Object.fromEntries(packed)));
}

function save(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('taxonomy list', () => {
  test('names what comes with the program, by year', async () => {
    const { code, out } = await run('list', '--format', 'json');
    const output = taxonomyOutput.parse(JSON.parse(out));
    if (output.query !== 'list' || !('entryPoints' in output)) throw new Error('no list');
    expect(code).toBe(0);
    expect(output.entryPoints.map(({ id }) => id)).toEqual([
      'npo-2021',
      'npo-2022',
      'npo-2023',
      'npo-2024',
      'npo-2025',
      'ocw-nt19-2024',
    ]);
  });

  test('names the entry points of every package given, with their addresses', async () => {
    const first = zip('first.zip', entryPoint('Eerste', 'http://x.nl/a.xsd'));
    const second = zip('second.zip', entryPoint('Tweede', 'http://x.nl/b.xsd'));
    const { out } = await run('list', '--package', first, '--package', second);
    expect(out.split('\n').filter((line) => line !== '' && !line.includes('.zip'))).toEqual([
      'Eerste',
      '  http://x.nl/a.xsd',
      '  Over Eerste',
      'Tweede',
      '  http://x.nl/b.xsd',
      '  Over Tweede',
    ]);
  });

  test('says that a folder names none', async () => {
    save('bare/x.nl/a.xsd', schema('http://x.nl/a', IMPORTS));
    const { code, out } = await run('list', '--package', join(folder, 'bare'));
    expect(code).toBe(2);
    expect(out).toContain('package:no-entry-points');
  });
});

describe('taxonomy show', () => {
  test('has the official form of the latest year that has one, where nothing is asked for', async () => {
    const { output } = await answer('show', '--role', PER_SCHOOL);
    expect(output.entryPoint.id).toBe('ocw-nt19-2024');
    const [role] = output.roles;
    // The form: a title, the total with its seven parts, the answer of the MR and the order (ocw-nt19, role 1).
    expect(role?.rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1]);
    expect(role?.rows[1]).toMatchObject({ name: 'ocw-i:Interventions', label: 'Totaal van interventies' });
  });

  test('gives labels in the language asked for', async () => {
    const { output } = await answer('show', '--role', PER_SCHOOL, '--label-lang', 'en');
    expect(output.roles[0]?.rows[8]).toMatchObject({
      name: 'ocw-i:OtherInterventions',
      label: 'Other interventions',
    });
  });

  test('answers for each entry point of a report year', async () => {
    const { code, out } = await run('show', '--entry-point', '2024', '--role', 'instel');
    expect(code).toBe(0);
    expect(out).toContain('(npo-2024)');
    expect(out).toContain('(ocw-nt19-2024)');
  });

  test.each([
    [[], 'Dit instappunt heeft geen presentatie.', 'This entry point has no presentation.'],
    [
      ['--role', 'x'],
      'Dit instappunt heeft geen presentatie in die rol.',
      'This entry point has no presentation in that role.',
    ],
  ])('says of an entry point without presentation what was asked for: %j', async (asked, nl, en) => {
    const path = zip('alone.zip', entryPoint('Eerste', 'http://x.nl/a.xsd'));
    expect((await run('show', '--package', path, ...asked)).out.split('\n')).toContain(nl);
    expect((await run('show', '--package', path, '--lang', 'en', ...asked)).out.split('\n')).toContain(en);
  });

  test('asks to choose where a package has several entry points', async () => {
    const both = zip(
      'both.zip',
      entryPoint('Eerste', 'http://x.nl/a.xsd') + entryPoint('Tweede', 'http://x.nl/b.xsd'),
    );
    const { code, out } = await run('search', 'alpha', '--package', both);
    expect(code).toBe(2);
    expect(out).toContain('package:entry-point-to-choose');
    expect((await run('search', 'alpha', '--package', both, '--entry-point', 'Eerste')).code).toBe(0);
    expect((await run('search', 'alpha', '--package', both, '--entry-point', 'Tweede')).code).toBe(1);
  });

  test('names the entry points where the one asked for is not there', async () => {
    const { code, out } = await run('show', '--entry-point', '1999');
    expect(code).toBe(2);
    expect(out).toContain('package:entry-point-unknown');
    expect(out).toContain('ocw-nt19-2024');
  });

  test('takes a schema of the user as the place to begin', async () => {
    const file = save('own/own.xsd', schema('http://own', IMPORTS + item('Gamma')));
    const { code, out } = await run('search', 'gamma', '--entry-point', file);
    expect(code).toBe(0);
    expect(out).toContain('t:Gamma');
  });
});

describe('taxonomy search', () => {
  test('suggests what may have been meant', async () => {
    const { code, output } = await answer('search', 'intervntie');
    expect(code).toBe(1);
    expect([output.matches, output.suggestions]).toEqual([[], ['interventies']]);
  });

  test('needs a text', async () => {
    const { code, err } = await run('search');
    expect(code).toBe(64);
    expect(err).toContain('taxonomy search');
  });
});

describe('taxonomy concept', () => {
  test('tells all that is known of a concept', async () => {
    const { code, output } = await answer('concept', 'ParticipationCouncilApproval');
    expect(code).toBe(0);
    const [concept] = output.concepts;
    // What the official taxonomy says of it (ocw-nt19, concept facts and role 1).
    expect(concept).toMatchObject({
      name: 'ocw-i:ParticipationCouncilApproval',
      kind: 'item',
      periodType: 'duration',
      abstract: false,
      nillable: false,
      substitutionGroups: ['xbrli:item'],
    });
    expect(concept?.balance).toBeUndefined();
    expect(concept?.type?.name).toBe('nl-codes:yesNoItemType');
    expect(concept?.type?.values.map(({ value }) => value)).toEqual(['Ja', 'Nee']);
    expect(concept?.cubes.map(({ role, parts }) => [role, parts])).toEqual([[PER_SCHOOL, ['lineItem']]]);
    expect(concept?.presented.map(({ role, order }) => [role, order])).toEqual([[PER_SCHOOL, 2]]);
  });

  test('says where it is declared by the address of the document, on whatever machine that lies', async () => {
    const { out } = await run('concept', 'SectorBi');
    expect(out).toMatch(/verklaard in +http:\/\/www\.nltaxonomie\.nl\/\S+ocw-data\.xsd:\d+\n/);
  });

  test('says where it is declared by the file where that is all there is', async () => {
    const own = save('own/a.xsd', schema('http://x.nl/a', IMPORTS + item('Alpha')));
    const { out } = await run('concept', 'Alpha', '--package', dirname(own), '--entry-point', 'a.xsd');
    expect(out).toContain(`verklaard in  ${own}:`);
    expect(out).not.toContain('stored:');
  });

  test('names the values of a list as the language has it', async () => {
    const { out } = await run('concept', 'npo-i:Sector', '--entry-point', 'npo-2024', '--lang', 'en');
    expect(out).toContain('po-vo  Primary and secondary education');
  });

  test('suggests names near to one that is not there', async () => {
    const { code, output } = await answer('concept', 'OtherIntervention');
    expect([code, output.concepts]).toEqual([1, []]);
    expect(output.suggestions).toEqual(['ocw-i:OtherInterventions']);
  });
});

describe('taxonomy dimensions', () => {
  test('tells the cubes that a concept lives in', async () => {
    const { output } = await answer('dimensions', 'JointParticipationCouncilApproved');
    // Role 2 of the form: a closed cube without any axis.
    expect(
      output.cubes.map(({ role, closed, contextElement, axes }) => [role, closed, contextElement, axes]),
    ).toEqual([
      [
        'urn:ocw:linkrole:social-themes-national-program-education-povointerventions-by-competent-authority',
        true,
        'scenario',
        [],
      ],
    ]);
  });

  test('tells a typed axis with its element', async () => {
    const { output } = await answer('dimensions', '--role', PER_SCHOOL);
    expect(output.cubes.flatMap(({ axes }) => axes)).toEqual([
      expect.objectContaining({
        name: 'ocw-dim:SettingCodeAxis',
        kind: 'typed',
        typedDomain: 'ocw-dm:SettingCodeTypedMember',
        members: [],
      }),
    ]);
  });

  test('tells the members of an axis in a tree', async () => {
    const { out } = await run('dimensions', 'InterventionA1Member', '--entry-point', 'npo-2024');
    expect(out).toContain('  dit concept is hier: lid');
    expect(out).toMatch(/\n {8}Meer onderwijs .*\n {10}Voor- en vroegschoolse interventies/);
  });
});

test('an unreadable package leaves nothing to tell, and says why', async () => {
  const { code, out } = await run('show', '--package', join(folder, 'absent.zip'), '--format', 'json');
  expect(code).toBe(2);
  const output = taxonomyOutput.parse(JSON.parse(out));
  expect(output.diagnostics.map(({ code }) => code)).toEqual(['package:not-found']);
});

if (existsSync(byUrl)) {
  describe('of the real taxonomies', () => {
    test('the VAT return of NT14 is shown by the folder that it lies in', async () => {
      const { output } = await answer('show', '--package', byUrl, '--entry-point', 'bd-rpt-ob-aangifte-2020');
      const rows = output.roles.flatMap((role) => role.rows);
      expect(rows.find(({ name }) => name === 'bd-i:ValueAddedTaxOwed')).toMatchObject({
        label: 'Verschuldigde omzetbelasting',
        depth: 3,
      });
    });

    test('the official NPO files say of a concept what ours say', async () => {
      const official = join(real, 'ocw-nt19-npo-only.xsd');
      const { output: theirs } = await answer(
        'concept',
        'ocw-i:Interventions',
        '--package',
        byUrl,
        '--entry-point',
        official,
      );
      const { output: ours } = await answer('concept', 'ocw-i:Interventions');
      const comparable = ({ concepts: [concept] }: typeof ours) => ({
        type: concept?.type?.name,
        balance: concept?.balance,
        presented: concept?.presented.map(({ role, order }) => [role, order]),
        cubes: concept?.cubes.map(({ role, parts }) => [role, parts]),
      });
      expect(comparable(theirs)).toEqual(comparable(ours));
    });
  });
} else {
  test.skip('NOT CHECKED against real taxonomies: no folder with them (set NPO_XBRL_REAL to it)', () =>
    undefined);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { bind } from '../../../src/pipeline/bind.js';
import { openEntryPoints } from '../../../src/pipeline/taxonomy/taxonomy-entry-points.js';
import { validate } from '../../../src/pipeline/validate.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-packages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ADDRESS = 'http://x.example/ocw-rpt-beleidsinformatie-2025.xsd';
const COUNTED =
  '<xs:element name="Counted" type="xbrli:integerItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>';

const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x.example/" rewritePrefix="../"/></catalog>';

const schema = (content: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="http://x.example"><xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>${content}</xs:schema>`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface PackageParts {
  /** Of its entry point; it names none without. */
  readonly entryPoint?: string;
  readonly href?: string;
  /** What its schema declares. */
  readonly content?: string;
}

/** A package of one schema that lies at its top, as a folder. */
function packaged(name: string, { entryPoint, href = ADDRESS, content = COUNTED }: PackageParts): string {
  const path = join(folder, name);
  const named =
    entryPoint === undefined
      ? ''
      : `<tp:entryPoints><tp:entryPoint><tp:name>${entryPoint}</tp:name><tp:entryPointDocument href="${href}"/></tp:entryPoint></tp:entryPoints>`;
  write(
    join(path, 'META-INF/taxonomyPackage.xml'),
    `<tp:taxonomyPackage xml:lang="en" xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://x.example/${name}</tp:identifier>${named}</tp:taxonomyPackage>`,
  );
  if (href === ADDRESS) {
    write(join(path, 'META-INF/catalog.xml'), CATALOGUE);
  }
  write(join(path, 'ocw-rpt-beleidsinformatie-2025.xsd'), schema(content));
  return path;
}

const one = packaged('one', { entryPoint: 'Form of one' });
const two = packaged('two', { entryPoint: 'Form of two' });
const nameless = packaged('nameless', {});
const relative = ['first', 'second'].map((name) =>
  packaged(name, { entryPoint: `Form of ${name}`, href: '../ocw-rpt-beleidsinformatie-2025.xsd' }),
);

/** The entry points that are opened, by name and package, or the codes of why none is. */
async function opened(packages: readonly string[], entryPoint?: string) {
  const { opened: found, diagnostics } = await openEntryPoints({ packages, entryPoint });
  if (found.length === 0) return diagnostics.map(({ code }) => code);
  return found.map(({ entryPoint: known }) => [known.name.en, known.package]);
}

describe('an entry point that several packages name', () => {
  test('is called as the first of them has it', async () => {
    expect(await opened([one, two])).toEqual([['Form of one', one]]);
    expect(await opened([two, one], ADDRESS)).toEqual([['Form of two', two]]);
  });

  test('is found by every name that it has', async () => {
    expect(await opened([one, two], 'Form of one')).toEqual([['Form of one', one]]);
    expect(await opened([one, two], 'Form of two')).toEqual([['Form of two', two]]);
  });

  test('has a name where only one of them names it, in whatever order they are given', async () => {
    expect(await opened([nameless, one], ADDRESS)).toEqual([['Form of one', one]]);
    expect(await opened([one, nameless], ADDRESS)).toEqual([['Form of one', one]]);
  });

  test('is one to bind to, and no choice', async () => {
    const { proposal, diagnostics } = await bind({ packages: [one, two], from: 'nt19' });
    expect(diagnostics).toEqual([]);
    expect(proposal?.title.en).toMatch(/^Form of one /);
  });
});

describe('entry points of one name in several packages', () => {
  test('are as many as they lead to, each with its address', async () => {
    const [year, next] = ['2024', '2025'].map((name) =>
      packaged(`annual-${name}`, { entryPoint: 'Annual report', href: `http://x.example/${name}.xsd` }),
    );
    const { diagnostics } = await openEntryPoints({
      packages: [year ?? '', next ?? ''],
      entryPoint: undefined,
    });
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'There are 2 entry points: Annual report (http://x.example/2024.xsd); Annual report (http://x.example/2025.xsd).',
    ]);
  });

  test('are told apart by their package where they lie in it', async () => {
    const packages = ['left', 'right'].map((name) =>
      packaged(name, { entryPoint: 'Form', href: '../ocw-rpt-beleidsinformatie-2025.xsd' }),
    );
    const { diagnostics } = await bind({ packages, from: 'nt19' });
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      `There are 2 entry points: Form (${packages[0]}); Form (${packages[1]}).`,
    ]);
  });
});

describe('entry points by their place in several packages', () => {
  test('are as many, whatever their place', async () => {
    expect(await opened(relative)).toEqual(['package:entry-point-to-choose']);
    expect(await opened(relative, 'Form of first')).toEqual([['Form of first', relative[0]]]);
  });

  test('are a choice for a binding', async () => {
    const { diagnostics } = await bind({ packages: relative, from: 'nt19' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['package:entry-point-to-choose']);
  });
});

describe('validate, with packages beside what it judges', () => {
  test('judges a package by its own documents', async () => {
    const broken = packaged('broken', { entryPoint: 'Broken form', content: COUNTED + COUNTED });
    const [judged] = await validate([broken], { packages: [one] });
    expect(judged).toMatchObject({ verdict: 'invalid', diagnostics: [{ code: 'xsd:schema-invalid' }] });
  });

  test('judges it by them where another package says more of the address', async () => {
    const href = 'http://x.example/form/f.xsd';
    const broken = packaged('broken-form', { entryPoint: 'Broken form', href });
    write(join(broken, 'META-INF/catalog.xml'), CATALOGUE);
    write(join(broken, 'form/f.xsd'), schema(COUNTED + COUNTED));
    const more = join(folder, 'more');
    write(join(more, 'x.example/form/f.xsd'), schema(COUNTED));
    const [judged] = await validate([broken], { packages: [more] });
    expect(judged).toMatchObject({ verdict: 'invalid', diagnostics: [{ code: 'xsd:schema-invalid' }] });
  });

  test('takes what a package does not have from one that says more of the address', async () => {
    const part = packaged('part', {
      entryPoint: 'Form with a part',
      content: '<xs:include schemaLocation="http://x.example/elsewhere/part.xsd"/>',
    });
    const elsewhere = join(folder, 'elsewhere');
    write(join(elsewhere, 'x.example/elsewhere/part.xsd'), schema(COUNTED));
    const [judged] = await validate([part], { packages: [elsewhere] });
    expect(judged).toMatchObject({ verdict: 'valid', diagnostics: [] });
  });

  test('knows an entry point of a folder by the name that the taxonomy has there', async () => {
    const byUrl = join(folder, 'by-url');
    write(join(byUrl, 'x.example/form/entrypoints/form-2025.xsd'), schema(COUNTED));
    const [judged] = await validate([byUrl], { entryPoint: 'form-2025' });
    expect(judged?.entryPoint?.documents).toEqual(['http://x.example/form/entrypoints/form-2025.xsd']);
  });
});

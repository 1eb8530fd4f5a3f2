import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type CoveringSource,
  layeredSource,
  packagesTogether,
} from '../../../../src/xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../../../../src/xbrl/taxonomy/resolve/local-files.js';
import { boundedSource } from '../../../../src/xbrl/taxonomy/resolve/bounded-source.js';
import { openFolder, openPackage } from '../../../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../../../src/xbrl/taxonomy/resolve/standard-schemas.js';

let top: string;

function write(path: string, text: string): void {
  const file = join(top, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const textOf = (source: Pick<CoveringSource, 'read'>, url: string): string | undefined => {
  const document = source.read(url);
  return document && new TextDecoder().decode(document.bytes);
};

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'npo-xbrl-sources-'));
  write('secret.txt', 'secret');
  write('byurl/www.x.nl/2024/a.xsd', 'a by url');
  write('byurl/www.x.nl/2024/met spatie.xsd', 'space');
  symlinkSync(join(top, 'secret.txt'), join(top, 'byurl/www.x.nl/2024/link.xsd'));
  write('package/META-INF/catalog.xml', CATALOGUE);
  write('package/x/a.xsd', 'a in package');
  write('unpacked/P/META-INF/catalog.xml', CATALOGUE);
  write('unpacked/P/x/a.xsd', 'a in package');
  write('part/catalog.xml', CATALOGUE.replace('../x/', 'x/'));
  write('part/x/a.xsd', 'a in part');
  write('part/x/b.xsd', 'b in part');
  write(
    'branch/META-INF/catalog.xml',
    CATALOGUE.replace('nl/2024/', 'nl/2024/branch/').replace('../x/', '../'),
  );
  write('branch/a.xsd', 'a in branch');
  write('report/report.xsd', 'local');
  symlinkSync(join(top, 'secret.txt'), join(top, 'report/link.xsd'));
  symlinkSync(join(top, 'report'), join(top, 'linked'));
  mkdirSync(join(top, 'linking'));
  symlinkSync(join(top, 'report/report.xsd'), join(top, 'linking/other.xsd'));
});

afterAll(() => {
  rmSync(top, { recursive: true });
});

const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://www.x.nl/2024/" rewritePrefix="../x/"/></catalog>';

describe('a folder laid out by address', () => {
  test('gives http and https alike, known by one address', () => {
    const { source, diagnostics } = openFolder(join(top, 'byurl'));
    expect(diagnostics).toEqual([]);
    expect(textOf(source, 'http://www.x.nl/2024/a.xsd')).toBe('a by url');
    expect(source.read('https://www.x.nl/2024/a.xsd')?.url).toBe('http://www.x.nl/2024/a.xsd');
    expect(textOf(source, 'http://www.x.nl/2024/met%20spatie.xsd')).toBe('space');
  });

  test('speaks for what is below a host and first segment that it has', () => {
    const { source } = openFolder(join(top, 'byurl'));
    expect(source.covers('http://www.x.nl/2024/missing.xsd')).toBe(true);
    expect(source.read('http://www.x.nl/2024/missing.xsd')).toBeUndefined();
    expect(source.whyNot?.('http://www.x.nl/2024/missing.xsd')?.code).toBe('package:document-missing');
    expect(source.covers('http://www.x.nl/2025/a.xsd')).toBe(false);
    expect(source.covers('file:///etc/passwd')).toBe(false);
  });

  test.each([
    'http://www.x.nl/2024/%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt',
    'http://www.x.nl/2024/..%5C..%5C..%5Csecret.txt',
    'http://www.x.nl/2024/a.xsd%00.txt',
    'http://../secret.txt',
    'http://www.x.nl/%zz',
  ])('is not left by %s', (url) => {
    const { source } = openFolder(join(top, 'byurl'));
    expect(source.read(url)).toBeUndefined();
  });

  test('lacks a document whose name is longer than any, as any other that is not there', () => {
    const { source } = openFolder(join(top, 'byurl'));
    const url = `http://www.x.nl/2024/${'a'.repeat(300)}.xsd`;
    expect(source.read(url)).toBeUndefined();
    expect(source.whyNot?.(url)?.code).toBe('package:document-missing');
  });

  test('is not left by a symbolic link, which is said', () => {
    const { source } = openFolder(join(top, 'byurl'));
    const url = 'http://www.x.nl/2024/link.xsd';
    expect(source.read(url)).toBeUndefined();
    expect(source.whyNot?.(url)?.code).toBe('dts:outside-given-folders');
  });

  test('that does not exist is a finding', () => {
    const { source, diagnostics } = openFolder(join(top, 'nowhere'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['package:not-found']);
    expect(source.covers('http://www.x.nl/2024/a.xsd')).toBe(false);
  });
});

describe('a folder with a catalogue', () => {
  test('gives what its catalogue leads to', () => {
    const { source } = openFolder(join(top, 'package'));
    expect(textOf(source, 'http://www.x.nl/2024/a.xsd')).toBe('a in package');
    expect(source.read('http://www.x.nl/2024/a.xsd')?.file).toBe(join(top, 'package/x/a.xsd'));
    expect(source.read('http://www.x.nl/2024/../../secret.txt')).toBeUndefined();
  });

  test('names the path that leads out of it, not an address that nobody wrote', () => {
    write('odd/META-INF/catalog.xml', CATALOGUE.replace('../x/', '../../x/'));
    const { source } = openFolder(join(top, 'odd'));
    const url = 'http://www.x.nl/2024/a.xsd';
    expect(source.read(url)).toBeUndefined();
    expect(source.whyNot?.(url)?.message.en).toContain('The path /x/a.xsd ');
  });

  test('says of documents of a rewritten part what the whole covers', () => {
    const { source } = openFolder(join(top, 'part'), { isRewrittenPart: true });
    expect(source.read('http://www.x.nl/2024/a.xsd')?.rewrittenPart).toEqual({
      prefixes: ['http://www.x.nl/2024/'],
    });
    expect(source.whyNot?.('http://www.x.nl/2024/c.xsd')).toBeUndefined();
    expect(openFolder(join(top, 'part')).source.read('http://www.x.nl/2024/a.xsd')?.rewrittenPart).toBe(
      undefined,
    );
  });
});

describe('a folder that a package was unpacked to', () => {
  test('is that package, whether its own folder is there or not', async () => {
    for (const path of ['package', 'unpacked']) {
      const { source, contents } = await openPackage(join(top, path));
      expect(textOf(source, 'http://www.x.nl/2024/a.xsd')).toBe('a in package');
      expect(contents && textOf(contents.stored, `stored:///package/${contents.top}x/a.xsd`)).toBe(
        'a in package',
      );
      expect(contents?.stored.read(`stored:///package/${contents.top}x/a.xsd`)?.url).toBe(
        'http://www.x.nl/2024/a.xsd',
      );
    }
  });
});

describe('a taxonomy of more tags than any', () => {
  const of = (count: number) => ({
    read: (url: string) => ({ url, file: url, bytes: new TextEncoder().encode('<a>'.repeat(count)) }),
  });

  test('is read as far as that goes, all documents together', () => {
    const source = boundedSource(of(4), 10);
    expect(source.read('http://x/1')).toBeDefined();
    expect(source.read('http://x/2')).toBeDefined();
    expect(source.read('http://x/3')).toBeUndefined();
    expect(source.whyNot?.('http://x/3')?.code).toBe('package:too-large');
    expect(source.whyNot?.('http://x/1')).toBeUndefined();
  });
});

describe('layers', () => {
  test('the first that covers an address decides, and nothing is completed from a later one', () => {
    const given = openFolder(join(top, 'package')).source;
    const bundled = openFolder(join(top, 'part'), { isRewrittenPart: true }).source;
    const source = layeredSource([given, bundled]);
    expect(textOf(source, 'http://www.x.nl/2024/a.xsd')).toBe('a in package');
    expect(source.read('http://www.x.nl/2024/b.xsd')).toBeUndefined();
    expect(textOf(layeredSource([bundled]), 'http://www.x.nl/2024/b.xsd')).toBe('b in part');
  });

  test('the standard schemas cover only what they have', () => {
    const standard = standardSchemas();
    expect(standard.covers('http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd')).toBe(true);
    expect(standard.covers('https://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd')).toBe(true);
    expect(standard.covers('http://www.xbrl.org/2003/no-such.xsd')).toBe(false);
  });
});

describe('packages given together', () => {
  const opened = (name: string) => openFolder(join(top, name)).source;

  test('are asked by the longest start string, whichever comes first', () => {
    for (const order of [
      ['package', 'branch'],
      ['branch', 'package'],
    ]) {
      const together = packagesTogether(order.map(opened));
      expect(textOf(together, 'http://www.x.nl/2024/branch/a.xsd')).toBe('a in branch');
      expect(textOf(together, 'http://www.x.nl/2024/a.xsd')).toBe('a in package');
    }
  });

  test('may lie by address beside one with a catalogue', () => {
    const together = packagesTogether([opened('byurl'), opened('branch')]);
    expect(textOf(together, 'http://www.x.nl/2024/branch/a.xsd')).toBe('a in branch');
    expect(textOf(together, 'http://www.x.nl/2024/a.xsd')).toBe('a by url');
  });

  test('are not completed from one another: that with the longest start string answers, or nobody', () => {
    const together = packagesTogether([opened('byurl'), opened('branch')]);
    expect(together.read('http://www.x.nl/2024/branch/b.xsd')).toBeUndefined();
    expect(together.whyNot?.('http://www.x.nl/2024/branch/b.xsd')?.message.en).toContain('branch');
    expect(together.covers('http://www.y.nl/a.xsd')).toBe(false);
  });

  test('that cover an address alike are asked in their order', () => {
    const together = packagesTogether([opened('part'), opened('package')]);
    expect(textOf(together, 'http://www.x.nl/2024/a.xsd')).toBe('a in part');
  });

  test('cover an address alike by its folder and by a start string with https', () => {
    write('secure/META-INF/catalog.xml', CATALOGUE.replace('http://www.x.nl', 'https://www.x.nl'));
    write('secure/x/a.xsd', 'a in secure');
    const together = packagesTogether([opened('byurl'), opened('secure')]);
    expect(textOf(together, 'https://www.x.nl/2024/a.xsd')).toBe('a by url');
  });
});

describe('local files', () => {
  const address = (path: string) => pathToFileURL(join(top, path)).href;

  test('are given below the folders that were named', () => {
    const source = new LocalFiles([join(top, 'report')]);
    expect(textOf(source, address('report/report.xsd'))).toBe('local');
    expect(source.covers('http://www.x.nl/2024/a.xsd')).toBe(false);
    expect(source.read(address('report/missing.xsd'))).toBeUndefined();
    expect(source.whyNot(address('report/missing.xsd'))).toBeUndefined();
  });

  test('are given by the place that a link to their folder leads to', () => {
    const source = new LocalFiles([join(top, 'linked')]);
    expect(textOf(source, address('linked/report.xsd'))).toBe('local');
    expect(textOf(source, address('report/report.xsd'))).toBe('local');
  });

  test.each([
    ['before', ['linking', 'report']],
    ['behind', ['report', 'linking']],
  ])('are given by a link in a folder that is given %s theirs', (_, folders) => {
    const source = new LocalFiles(folders.map((name) => join(top, name)));
    expect(textOf(source, address('linking/other.xsd'))).toBe('local');
  });

  test.each(['secret.txt', 'report/../secret.txt', 'report/link.xsd', 'report-other/a.xsd'])(
    'are not given outside them: %s',
    (path) => {
      const source = new LocalFiles([join(top, 'report')]);
      expect(source.read(address(path))).toBeUndefined();
      expect(source.whyNot(address(path))?.code).toBe('dts:outside-given-folders');
    },
  );

  test.each([
    'file://server/share/a.xsd',
    'file:////server/share/a.xsd',
    'file:///%2Fa.xsd',
    'file:///%5C%5Cserver/share/a.xsd',
  ])('are never on another machine: %s', (url) => {
    const source = new LocalFiles([join(top, 'report')]);
    expect(source.read(url)).toBeUndefined();
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { LocalFiles } from '../../../../src/xbrl/taxonomy/resolve/local-files.js';
import { openPackage } from '../../../../src/xbrl/taxonomy/resolve/package-source.js';
import { withoutRights } from '../../../without-rights.js';

test('a folder that nobody may look into is no package, and that is said', async () => {
  const top = mkdtempSync(join(tmpdir(), 'npo-xbrl-rights-'));
  chmodSync(top, 0o755);
  const path = join(top, 'package');
  mkdirSync(path);
  const { diagnostics } = await withoutRights(path, () => openPackage(path));
  rmSync(top, { recursive: true });
  expect(diagnostics.map(({ code }) => code)).toEqual(['package:not-found']);
});

test.each(['folder/a.xsd', 'folder'])(
  'a document is there, though nobody may read %s',
  async (unreadable) => {
    const top = mkdtempSync(join(tmpdir(), 'npo-xbrl-rights-'));
    chmodSync(top, 0o755);
    mkdirSync(join(top, 'folder'));
    writeFileSync(join(top, 'folder/a.xsd'), '<a/>');
    const files = new LocalFiles([top]);
    const url = pathToFileURL(join(top, 'folder/a.xsd')).href;
    const codes = await withoutRights(join(top, unreadable), () => [
      files.read(url)?.file,
      files.whyNot(url)?.code,
    ]);
    rmSync(top, { recursive: true });
    expect(codes).toEqual([undefined, 'dts:document-not-readable']);
  },
);

import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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

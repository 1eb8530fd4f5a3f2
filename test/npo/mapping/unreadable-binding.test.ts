import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBindingFile } from '../../../src/npo/mapping/binding/read-binding-file.js';
import { withoutRights } from '../../without-rights.js';

test('a binding that nobody may read is a finding', async () => {
  const top = mkdtempSync(join(tmpdir(), 'npo-xbrl-rights-'));
  chmodSync(top, 0o755);
  const path = join(top, 'binding.json');
  writeFileSync(path, '{}');
  const { diagnostics } = await withoutRights(path, () => readBindingFile(path));
  rmSync(top, { recursive: true });
  expect(diagnostics.map(({ code }) => code)).toEqual(['input:file-not-readable']);
});

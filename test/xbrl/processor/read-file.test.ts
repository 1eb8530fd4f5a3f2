import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readFile } from '../../../src/xbrl/processor/read-file.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-read-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file that is larger than Node can read is too large', () => {
  const path = join(folder, 'large.xbrl');
  writeFileSync(path, '');
  truncateSync(path, 3_000_000_000);
  expect(readFile(path)).toMatchObject({ code: 'xml:too-large', location: { file: path } });
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a device that goes on for ever is not read', () => {
  expect(readFile('/dev/zero')).toMatchObject({ code: 'file:not-readable' });
});

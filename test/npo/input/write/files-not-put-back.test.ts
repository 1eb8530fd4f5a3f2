import * as files from 'node:fs/promises';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'npo-kept-'));
const path = join(folder, 'report.xbrl');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file that could be put aside and not put back is kept, and a finding says where', async () => {
  // As where another program opens the file in between.
  const rename: typeof files.rename = async (from, to) => {
    if (to === path) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    await files.rename(from, to);
  };
  jest.unstable_mockModule('node:fs/promises', () => ({ ...files, rename }));
  const { placeFiles } = await import('../../../../src/npo/input/write/place-files.js');
  writeFileSync(path, 'old');
  const findings = await placeFiles([{ path, content: 'new' }], { force: true });
  expect(findings.map(({ code }) => code)).toEqual(['output:target-not-writable', 'output:not-put-back']);
  const [, kept = ''] = / it is in (.*)\.$/.exec(findings[1]?.message.en ?? '') ?? [];
  expect(readFileSync(kept, 'utf8')).toBe('old');
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SUITES } from './suite.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-suites-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/conformance.js'), ...args],
    { encoding: 'utf8', env: { ...process.env, NPO_XBRL_CONFORMANCE: folder } },
  );
  return { status, stdout, stderr };
}

describe('npm run conformance', () => {
  test('says that a suite is not there, and is no success', () => {
    expect(run('dimensions-1.0')).toEqual({
      status: 2,
      stdout: '',
      stderr: `The suite dimensions-1.0 is not in ${folder}: nothing was run. Name its place in NPO_XBRL_CONFORMANCE.\n`,
    });
  });

  test('says what went otherwise than the suite and its review have it, and is no success', () => {
    const suite = SUITES.find(({ name }) => name === 'xbrl-2.1');
    cpSync(join(root, 'fixtures/conformance/tiny'), join(folder, 'xbrl-2.1'), { recursive: true });
    renameSync(join(folder, 'xbrl-2.1/index.xml'), join(folder, 'xbrl-2.1', suite?.index ?? ''));
    const { status, stdout } = run('xbrl-2.1');
    expect(stdout).toContain('FAILED group/cases/case.xml V-2 (invalid)\n  no reason was reviewed');
    expect(stdout).toContain('xbrl-2.1: 2 passed, 2 failed');
    expect(stdout).toContain('301-idScope.xml V-3, which the suite does not have');
    expect(status).toBe(1);
  });
});

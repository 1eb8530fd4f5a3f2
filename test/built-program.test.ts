import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-built-'));
const twelve = join(root, 'fixtures/boards/twelve-schools');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/npo-xbrl.js'), ...args], {
    encoding: 'utf8',
    // Anywhere but in its own folder.
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
}

function contents(path: string): Record<string, string> {
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Runs a script that may ask for what `bin` gives. */
function runScript(script: string): { out: string; err: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: root,
  });
  return { out: stdout, err: stderr };
}

describe('the program as it is built', () => {
  const compiledCode = `
    const { loadProgram } = await import('./bin/load-program.js');
    console.log(loadProgram().script.cachedDataRejected);`;

  test('starts with code that was compiled at the build, which this version of Node accepts', () => {
    expect(runScript(compiledCode)).toEqual({ out: 'false\n', err: '' });
  });

  test('takes no code that another version of Node compiled', () => {
    const another = `Object.defineProperty(process, 'version', { value: 'v20.19.99' });`;
    expect(runScript(another + compiledCode)).toEqual({ out: 'undefined\n', err: '' });
  });

  test('sets a flag that V8 has, and none of an earlier version', () => {
    const setting = (last: string) => `
      const { setV8Flag } = await import('./bin/v8-flag.js');
      setV8Flag('--no-such-flag'${last});`;
    expect(runScript(setting('')).err).toContain('no-such-flag');
    expect(runScript(setting(', 1'))).toEqual({ out: '', err: '' });
  });

  test('carries the licence of each package that is bundled into it', () => {
    const program = readFileSync(join(root, 'dist/program/main.cjs'), 'latin1');
    const bundled = program.matchAll(/^\s*\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm);
    const names = [...new Set([...bundled].map(([, name]) => name))];
    const licences = readFileSync(join(root, 'dist/program/LICENCES.txt'), 'utf8');
    const licensed = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
    expect(names).toContain('zod');
    expect(names.filter((name) => !licensed.includes(name))).toEqual([]);
  });

  test('writes the same bytes from a workbook as the sources do', () => {
    const result = run('generate', join(twelve, 'input.xlsx'), '-o', join(folder, 'twelve'));
    expect(result.err).toBe('');
    expect(contents(join(folder, 'twelve'))).toEqual(contents(join(twelve, 'expected')));
  });

  test.each(['xlsx', 'csv', 'json'])('writes an example as %s and reads it back', (format) => {
    const input = join(folder, format === 'csv' ? 'example' : `example.${format}`);
    expect(run('init', '--example', '--format', format, '-o', input)).toMatchObject({ code: 0, err: '' });
    expect(run('generate', input, '-o', join(folder, `of-${format}`))).toMatchObject({ code: 0, err: '' });
  });

  test('validates with a taxonomy package given as a folder', () => {
    const report = join(twelve, 'expected/report.xbrl');
    const result = run('validate', report, '--package', join(root, 'schemas/npo'), '--lang', 'en');
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('valid');
  });

  test('judges many files on several threads as it judges few on one, in their order', () => {
    const right = join(twelve, 'expected/filing.xbrl');
    const wrong = join(folder, 'wrong.xbrl');
    writeFileSync(wrong, readFileSync(right, 'utf8').replace('</xbrli:xbrl>', ''));
    const few = [right, wrong, join(folder, 'absent.xbrl'), right];
    const many = Array.from({ length: 30 }, () => few).flat();
    const once = run('validate', '--format', 'json', ...few);
    const often = run('validate', '--format', 'json', ...many);
    expect(often.out).toBe(once.out.repeat(30));
    expect(often).toMatchObject({ code: once.code, err: '' });
  });

  test('speaks Dutch, and English when asked', () => {
    expect(run('validate').err).toContain('minstens 1 nodig');
    expect(run('validate', '--lang', 'en').err).toContain('need at least 1');
    expect(run('--help').out).toContain('Opdrachten:');
  });

  test('knows its own version and its pages of findings', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run('--version').out.trim()).toBe(version);
    expect(run('explain', 'npo:consent-refused')).toMatchObject({ code: 0, err: '' });
  });
});

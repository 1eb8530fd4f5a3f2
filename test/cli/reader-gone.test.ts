import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the exit code says what is wrong where nobody reads the messages', async () => {
  const code = `import(${JSON.stringify(MAIN)}).then(async ({ main }) => { process.exitCode = await main(['vlieg']); });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  expect(await once(child, 'exit')).toEqual([64, null]);
});

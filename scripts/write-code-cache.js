/** Runs the program on fixtures, once each way that people often run it, and writes what V8 compiled then. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CODE_CACHE, compiledCode, loadProgram } from '../bin/load-program.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-build-'));
try {
  const { exports, script } = loadProgram();
  for (const args of [
    ['generate', 'fixtures/boards/twelve-schools/input.xlsx', '--output', folder],
    ['validate', join(folder, 'report.xbrl')],
  ]) {
    const code = await exports.main(args);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  }
  writeFileSync(CODE_CACHE, compiledCode(script));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

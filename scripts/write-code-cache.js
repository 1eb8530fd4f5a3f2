/** Runs the program on fixtures, once each way that people often run it, and writes what V8 compiled then. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CODE_CACHE, loadProgram } from '../bin/load-program.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-build-'));
try {
  const { exports, script } = loadProgram();
  // Of a taxonomy that a user gives everything is judged; of the same one, where it comes with the program, nothing is.
  const given = join(folder, 'taxonomy');
  cpSync('schemas/ocw/nt19', given, { recursive: true });
  for (const args of [
    ['generate', 'fixtures/boards/twelve-schools/input.xlsx', '--output', folder],
    ['validate', join(folder, 'report.xbrl')],
    ['validate', join(folder, 'filing.xbrl'), '--package', given],
  ]) {
    const code = await exports.main(args);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  }
  writeFileSync(CODE_CACHE, script.createCachedData());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

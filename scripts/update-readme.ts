/** Puts the program's real output into the README: `npx tsx scripts/update-readme.ts`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'README.md');
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));

async function printed(...args: string[]): Promise<string> {
  let text = '';
  const print = (part: string) => (text += part);
  await main(args, { out: print, err: print });
  return text;
}

process.chdir(folder);
const input = join(root, 'fixtures/boards/twelve-schools/input.xlsx');
const ledgers = join(root, 'fixtures/ledgers');
const outputs = [
  undefined,
  await printed('generate', input, '-o', 'rapport'),
  undefined,
  await printed('--help'),
  await printed('map', join(ledgers, 'grootboek-3.2.xaf'), '--board', join(ledgers, 'bestuur.json')),
];
process.chdir(root);
rmSync(folder, { recursive: true });

let block = 0;
const text = readFileSync(readme, 'utf8').replace(
  /^```(\w*)\n([\s\S]*?)^```$/gm,
  (whole, language: string) => {
    const output = language === '' ? outputs[block++] : undefined;
    return output === undefined ? whole : `\`\`\`\n${output}\`\`\``;
  },
);
writeFileSync(readme, text);

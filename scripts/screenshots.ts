/**
 * Makes the pictures of the pages in docs/screenshots, in Chromium: npx tsx scripts/screenshots.ts [CHROMIUM].
 * Not part of the tests: fonts differ from machine to machine.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { main } from '../src/cli/main.js';

const boards = fileURLToPath(new URL('../fixtures/boards/', import.meta.url));
const pictures = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const [executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const silent = { out: () => undefined, err: () => undefined };

const folder = mkdtempSync(join(tmpdir(), 'npo-screenshots-'));
// The pages show names of files as they were given.
process.chdir(folder);
await main(['generate', join(boards, 'twelve-schools/input.xlsx'), '-o', '.'], silent);
writeFileSync('gewijzigd.xbrl', spoiled(readFileSync('report.xbrl', 'utf8')));
await main(['validate', 'gewijzigd.xbrl', '--format', 'html', '-o', 'findings.html'], silent);
for (const year of ['2023', '2024']) {
  const report = readFileSync(join(boards, 'five-years', year, 'expected/report.xbrl'));
  writeFileSync(`verslag-${year}.xbrl`, report);
}
const years = ['verslag-2023.xbrl', 'verslag-2024.xbrl', '--align', 'year'];
await main(['diff', ...years, '--format', 'html', '-o', 'diff.html'], silent);

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
mkdirSync(pictures, { recursive: true });
for (const name of ['report', 'report-lineage', 'findings', 'diff']) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}
await browser.close();
process.chdir(tmpdir());
rmSync(folder, { recursive: true });

/** A report in which a total is wrong, an answer is missing, and a number is written in a way that may not be. */
function spoiled(report: string): string {
  return report
    .replace(/(<npo-i:SpendingAtSchoolLevel [^>]*>)(\d)/, '$19$2')
    .replace(/<npo-i:ParticipationCouncilConsentForReportingYear [^>]*>[^<]*<\/[^>]*>\s*/, '')
    .replace('decimals="2"', 'precision="3"');
}

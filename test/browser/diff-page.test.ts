import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import {
  accessibilityProblems,
  areInOrder,
  asPrinted,
  crampedCells,
  describeInBrowser,
  headingLevels,
  overflowOf,
  printedPages,
} from './browser.js';

const YEARS = fileURLToPath(new URL('../../fixtures/boards/five-years/', import.meta.url));
const [LAST, THIS] = [2023, 2024].map((year) => join(YEARS, String(year), 'expected/report.xbrl'));
const NARRATIVE = 'Alle scholen hebben kleine groepen gevormd voor extra begeleiding in taal en rekenen.';

const folder = mkdtempSync(join(tmpdir(), 'npo-diff-page-'));
const years = join(folder, 'years.html');
const versions = join(folder, 'versions.html');

/** This year's report with another name of the board and another explanation, which both are markup too. */
function version(name: string, explanation: string): string {
  const path = join(folder, name);
  const text = readFileSync(THIS ?? '', 'utf8')
    .replace(/(<npo-i:StaffNotOnPayrollHiredExplanation [^>]*>)[^<]*</, `$1${explanation}<`)
    .replace(/(<npo-i:LegalEntityName [^>]*>)[^<]*</, `$1&lt;script&gt;${name}&lt;/script&gt;<`);
  writeFileSync(path, text);
  return path;
}

async function differences(output: string, ...args: readonly string[]): Promise<void> {
  const silent = { out: () => undefined, err: () => undefined };
  await main(['diff', ...args, '--format', 'html', '-o', output], silent);
}

beforeAll(async () => {
  await differences(years, LAST ?? '', THIS ?? '', '--align', 'year');
  const rewritten = NARRATIVE.replace('kleine', 'grotere');
  await differences(versions, version('a.xbrl', NARRATIVE), version('b.xbrl', rewritten), '--lang', 'en');
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SHOWN = '[data-item]:not([hidden])';

describeInBrowser('the page of differences', (open) => {
  test('shows how much changed, has headings in order and nothing to complain of', async () => {
    const { page, complaints } = await open(years);
    expect(await page.locator('.verdict strong').textContent()).toBe('46 verschillen');
    expect(areInOrder(await headingLevels(page))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('has a heading for each column and a name for each row', async () => {
    const { page } = await open(years);
    for (const table of await page.locator('table.changes').all()) {
      expect(await table.locator('thead th[scope=col]').count()).toBe(7);
      const rows = await table.locator('tr[data-item]').count();
      expect(await table.locator('tr[data-item] th[scope=row]').count()).toBe(rows);
    }
  });

  test('filters by what happened and by words', async () => {
    const { page, complaints } = await open(years);
    await page.getByLabel('Wat', { exact: true }).selectOption('removed');
    // What was received by the board and two schools, in the year and for a school year; an intervention of one
    // school, and what it spent in the new school year.
    expect(await page.locator(SHOWN).count()).toBe(8);
    await page.getByLabel('Wat', { exact: true }).selectOption('');
    await page.getByLabel('Zoek in de verschillen').fill('bestemmingsreserve');
    expect(await page.locator(SHOWN).count()).toBe(1);
    expect(await page.locator('section:not([hidden]) h2').allTextContents()).toEqual([
      'Het bestuur als geheel',
    ]);
    expect(complaints).toEqual([]);
  });

  test('puts the school with the largest difference first where that is asked for', async () => {
    const { page } = await open(years);
    const titles = () => page.locator('section h2').allTextContents();
    const [board, timely, years_] = await titles();
    await page.getByLabel('Sorteer op').selectOption('sortDifference');
    // The board lost 163,339.23 of what was left; the second school 150,000, the first 45,000.
    expect(await titles()).toEqual([board, years_, timely]);
    const first = page.locator('section').first().locator('tr[data-item]');
    expect(await first.filter({ hasText: '163.339,23' }).count()).toBe(1);
    await page.getByLabel('Sorteer op').selectOption('sortOrder');
    expect(await titles()).toEqual([board, timely, years_]);
  });

  test('marks changed words so that they can be told without colours', async () => {
    const { page } = await open(versions);
    expect(await page.locator('del').textContent()).toBe('[−kleine−]');
    expect(await page.locator('ins').textContent()).toBe('[+grotere+]');
    const line = (name: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${name}')).textDecorationLine`);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
  });

  test('shows markup in values as text', async () => {
    const { page, complaints } = await open(versions);
    expect(await page.locator('main').textContent()).toContain('<script>b.xbrl</script>');
    expect(await page.locator('script').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('is whole without scripts', async () => {
    const { page } = await open(years, { javaScriptEnabled: false });
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await page.locator(SHOWN).count()).toBe(46);
  });

  test.each([
    ['of two years, by day', years, 'light'],
    ['of two versions, by night', versions, 'dark'],
  ] as const)('has no accessibility problems (%s)', async (_, path, colorScheme) => {
    const { page } = await open(path, { colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test.each([1280, 400])('is no wider than a window of %d pixels', async (width) => {
    const { page } = await open(years, { width });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await crampedCells(page)).toEqual([]);
  });

  test('prints to A4', async () => {
    const { page } = await open(years);
    await asPrinted(page);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await crampedCells(page)).toEqual([]);
    expect(await printedPages(page)).toBeGreaterThan(1);
  });
});

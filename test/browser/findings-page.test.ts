import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { main } from '../../src/cli/main.js';
import {
  accessibilityProblems,
  areInOrder,
  asPrinted,
  attributesOf,
  crampedCells,
  describeInBrowser,
  headingLevels,
  overflowOf,
  printedPages,
} from './browser.js';

const BOARD = fileURLToPath(new URL('../../fixtures/boards/twelve-schools/expected/', import.meta.url));
const MARKUP = '&lt;img src="x" onerror="document.title=1"&gt;';

const folder = mkdtempSync(join(tmpdir(), 'npo-findings-page-'));
const report = join(folder, 'report.xbrl');
const one = join(folder, 'one.html');
const several = join(folder, 'several.html');

async function findings(output: string, ...files: readonly string[]): Promise<void> {
  const silent = { out: () => undefined, err: () => undefined };
  await main(['validate', ...files, '--format', 'html', '-o', output], silent);
}

beforeAll(async () => {
  let wrong = 0;
  const text = readFileSync(join(BOARD, 'report.xbrl'), 'utf8')
    // Three totals of schools; what axe looks at must stay small enough to be quick.
    .replaceAll(/(<npo-i:SpendingAtSchoolLevel [^>]*>)(\d)/g, (all, start: string, digit: string) =>
      wrong++ < 3 ? `${start}9${digit}` : all,
    )
    .replace(/(<npo-i:Sector [^>]*>)[^<]*</, `$1${MARKUP}<`)
    .replace('decimals="2"', 'precision="3"');
  writeFileSync(report, text);
  writeFileSync(join(folder, 'lineage.csv'), readFileSync(join(BOARD, 'lineage.csv')));
  await findings(one, report);
  await findings(several, report, join(BOARD, 'filing.xbrl'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const shown = (page: Page) => page.locator('tr[data-item]:not([hidden])').count();
const total = (page: Page) => page.locator('tr[data-item]').count();

describeInBrowser('the page of findings', (open) => {
  test('shows the verdict, has headings in order and nothing to complain of', async () => {
    const { page, complaints } = await open(one);
    expect(await page.locator('.verdict strong').first().textContent()).toBe('Ongeldig');
    expect(areInOrder(await headingLevels(page))).toBe(true);
    expect(await page.evaluate('document.compatMode')).toBe('CSS1Compat');
    expect(complaints).toEqual([]);
  });

  test('breaks no word in the heads of its tables', async () => {
    const { page } = await open(one);
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.getByRole('button', { name: 'Alles uitklappen' }).click();
    const heads: readonly (readonly [text: string, lines: number])[] = await page.evaluate(`
      [...document.querySelectorAll('main details thead th')].map((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return [head.textContent, range.getClientRects().length];
      })`);
    expect(heads.filter(([, lines]) => lines === 1).length).toBeGreaterThan(0);
    expect(heads.filter(([text, lines]) => !text.includes(' ') && lines > 1)).toEqual([]);
  });

  test('shows markup in a value as text and runs none of it', async () => {
    const { page } = await open(one);
    expect(await page.title()).toContain('Bevindingen');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<img src="x"');
  });

  test('filters by severity, by part and by words, and says how many are shown', async () => {
    const { page, complaints } = await open(one);
    const all = await total(page);
    await page.getByLabel('Ernst').selectOption('warning');
    const warnings = await shown(page);
    expect([warnings > 0, warnings < all]).toEqual([true, true]);
    expect(await page.getByRole('status').textContent()).toBe(
      `${String(warnings)} van de ${String(all)} bevindingen op deze pagina worden getoond.`,
    );
    await page.getByLabel('Ernst').selectOption('');
    await page.getByLabel('Onderdeel').selectOption('filing');
    expect(await page.locator('section:not([hidden]) h2').allTextContents()).not.toContain('Vul in');
    await page.getByLabel('Onderdeel').selectOption('');
    await page.getByLabel('Zoek in de bevindingen').fill('precision');
    expect(await shown(page)).toBe(1);
    await page.getByLabel('Zoek in de bevindingen').fill('');
    expect(await shown(page)).toBe(all);
    expect(complaints).toEqual([]);
  });

  test('sorts by the place in the workbook', async () => {
    const { page } = await open(one);
    await page.getByRole('button').click();
    await page.getByLabel('Sorteer op').selectOption('sortPlace');
    const rows = page.locator('tr[data-item]').filter({ hasText: 'blad Besteding' });
    const cells = (await rows.allTextContents()).map((text) => Number(/cel [A-Z]+(\d+)/.exec(text)?.[1]));
    expect(cells.length).toBeGreaterThan(1);
    expect(cells).toEqual([...cells].sort((a, b) => a - b));
  });

  test('opens and closes all details with one button', async () => {
    const { page } = await open(one);
    const open_ = () => page.locator('details[open]').count();
    const all = await page.locator('details').count();
    await page.getByRole('button', { name: 'Alles uitklappen' }).click();
    expect(await open_()).toBe(all);
    await page.getByRole('button', { name: 'Alles inklappen' }).click();
    expect(await open_()).toBe(0);
  });

  test('is whole without scripts, and shows no controls that would not work', async () => {
    const { page } = await open(one, { javaScriptEnabled: false });
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await shown(page)).toBe(await total(page));
  });

  test('leads from what there is to do to the findings, and from the overview to a file', async () => {
    const { page, complaints } = await open(several);
    await page.getByRole('link', { name: 'filing.xbrl' }).click();
    expect(new URL(page.url()).hash).toBe('#file-2');
    const ids = await attributesOf(page, 'id');
    const links = (await attributesOf(page, 'href', 'a')).filter((link) => link.startsWith('#'));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(complaints.filter((text) => !text.includes('#file-2'))).toEqual([]);
  });

  test.each([
    ['of one file, by day', one, 'light'],
    ['of several files, by night', several, 'dark'],
  ] as const)('has no accessibility problems (%s)', async (_, path, colorScheme) => {
    const { page } = await open(path, { colorScheme });
    await page.getByRole('button').click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test.each([1280, 400])('is no wider than a window of %d pixels', async (width) => {
    const { page } = await open(one, { width });
    await page.getByRole('button').click();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await crampedCells(page)).toEqual([]);
  });

  test('prints what is folded too, on A4', async () => {
    const { page } = await open(one);
    expect(await page.locator('details[open]').count()).toBeLessThan(await page.locator('details').count());
    await asPrinted(page);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await crampedCells(page)).toEqual([]);
    expect(await printedPages(page)).toBeGreaterThan(2);
  });

  test('can be used by keyboard alone', async () => {
    const { page } = await open(one);
    await page.getByLabel('Zoek in de bevindingen').focus();
    for (const name of ['filter-severity', 'filter-layer', 'sort']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe(name);
    }
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
  });
});

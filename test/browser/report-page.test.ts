import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { generate } from '../../src/pipeline/generate.js';
import type { Page } from 'playwright-core';
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

const BOARDS = fileURLToPath(new URL('../../fixtures/boards/', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'npo-report-page-'));
const [small, large] = [join(folder, 'small'), join(folder, 'large')];
const INLINE = 'report.html';
const PAGES = [INLINE, 'report-lineage.html'];

/**
 * The schema of Inline XBRL 1.1 has neither `lang`, nor landmarks, nor `role`. The language is declared otherwise, as
 * a test here shows, and headings and the contents lead through the page, which is enough (WCAG 2.2 §2.4.1).
 */
const NOT_IN_XHTML = ['html-has-lang', 'landmark-one-main', 'region'];

beforeAll(async () => {
  await generate(join(BOARDS, 'one-school/input.json'), { output: small, language: 'en' });
  await generate(join(BOARDS, 'twelve-schools/input.xlsx'), { output: large });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeInBrowser('the pages that generate writes', (open) => {
  describe.each(PAGES)('%s', (name) => {
    test('has headings in order, its language, and nothing to complain of', async () => {
      const { page, complaints } = await open(join(large, name));
      expect(areInOrder(await headingLevels(page))).toBe(true);
      expect(await hasLanguage(page, 'nl')).toBe(true);
      expect(await hasLanguage(page, 'en')).toBe(false);
      const { page: english } = await open(join(small, name));
      expect(await hasLanguage(english, 'en')).toBe(true);
      expect(await hasLanguage(english, 'nl')).toBe(false);
      expect(complaints).toEqual([]);
    });

    test('has no script', async () => {
      const { page } = await open(join(large, name));
      expect(await page.locator('script').count()).toBe(0);
    });

    test('has a heading for each column, and a caption or a heading of its own for each table', async () => {
      const { page } = await open(join(large, name));
      const tables = await page.locator('table').all();
      expect(tables.length).toBeGreaterThan(0);
      expect(await page.locator('table:not(:has(th[scope=col]))').count()).toBe(0);
      const unnamed = page.locator('table:not(:has(caption)):not(:has(> h3) > *):not(:has(> h3) > * *)');
      expect(await unnamed.count()).toBe(0);
    });

    test.each([1280, 400])('is no wider than a window of %d pixels', async (width) => {
      const { page } = await open(join(large, name), { width });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await crampedCells(page)).toEqual([]);
    });

    test('prints to A4', async () => {
      const { page } = await open(join(large, name));
      await asPrinted(page);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await crampedCells(page)).toEqual([]);
      expect(await printedPages(page)).toBeGreaterThan(1);
    });

    test('has no accessibility problems', async () => {
      const { page } = await open(join(small, name));
      expect(await accessibilityProblems(page, name === INLINE ? NOT_IN_XHTML : [])).toEqual([]);
    });

    test('has a target for each link within the pages', async () => {
      const { page } = await open(join(large, name));
      const links = await attributesOf(page, 'href', 'a');
      const ids = new Map<string, ReadonlySet<string>>();
      for (const other of PAGES) {
        const { page: target } = await open(join(large, other));
        ids.set(other, new Set(await attributesOf(target, 'id')));
      }
      const broken = links.filter((link) => {
        const [file = '', id = ''] = link.split('#');
        const targets = ids.get(file === '' ? name : file);
        return /^https?:/.test(file) ? false : targets === undefined || (id !== '' && !targets.has(id));
      });
      expect(broken).toEqual([]);
    });
  });

  test('the page of findings leads to the figure in the report that a finding is about', async () => {
    const findings = join(large, 'bevindingen.html');
    const silent = { out: () => undefined, err: () => undefined };
    await main(['validate', join(large, 'report.xbrl'), '--format', 'html', '-o', findings], silent);
    const { page } = await open(findings);
    await page.getByRole('link', { name: 'Bekijk in het verslag' }).first().click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname.endsWith('/report.html')).toBe(true);
    expect(await page.locator(hash).isVisible()).toBe(true);
  });

  test('the report shows its figures and not the header that only processors read', async () => {
    const { page } = await open(join(small, 'report.html'));
    const facts = page.locator('ix\\:nonFraction, ix\\:nonNumeric').locator('visible=true');
    expect(await facts.count()).toBeGreaterThan(0);
    const header = page.locator('ix\\:header');
    expect(await header.count()).toBe(1);
    expect(await header.isVisible()).toBe(false);
  });

  test('each chart of the report has a text that says the same', async () => {
    const { page } = await open(join(large, 'report.html'));
    const texts = await attributesOf(page, 'alt', 'img');
    expect(texts).toHaveLength(await page.locator('.figure').count());
    for (const text of texts) expect(text).toMatch(/€ .*De bedragen staan in de tabel\.$/);
  });

  test('each chart of the report is drawn as wide as the page', async () => {
    const { page } = await open(join(large, 'report.html'));
    const widths = await page.evaluate<[number, number][]>(
      "Array.from(document.images).map((one) => [one.naturalWidth, one.width / document.querySelector('.head').clientWidth])",
    );
    expect(widths).toEqual(widths.map(() => [720, 1]));
    expect(widths.length).toBeGreaterThan(0);
  });
});

/** Whether the browser takes a page to be in a language. */
function hasLanguage(page: Page, language: string): Promise<boolean> {
  return page.evaluate(`document.querySelector('h1').matches(':lang(${language})')`);
}

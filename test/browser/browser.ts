import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const setting = process.env['NPO_XBRL_CHROMIUM'];
const places = setting === undefined ? USUAL_PLACES : [setting];
const executablePath = places.find((path) => existsSync(path));

/** How a page is looked at. */
export interface Looking {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** A page that was opened, and what the browser had to say of it. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, errors of scripts, and requests for anything but the file itself. */
  readonly complaints: readonly string[];
}

/** Opens a file in a window of its own. */
export type Open = (path: string, looking?: Looking) => Promise<Opened>;

/** Tests in Chromium, one browser for all of them; where it is not here they are skipped, and that is said. */
export function describeInBrowser(what: string, tests: (open: Open) => void): void {
  if (executablePath === undefined) {
    describe(what, () => {
      test.skip('SKIPPED, Chromium is not here (set NPO_XBRL_CHROMIUM): NOT LOOKED AT in a browser', () =>
        undefined);
    });
    return;
  }
  describe(`${what}, in Chromium`, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      // Its sandbox does not start for root.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ executablePath, args });
    });
    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(async (path, looking = {}) => {
      if (browser === undefined) throw new Error('Chromium was not started');
      return open(browser, path, looking);
    });
  });
}

async function open(
  browser: Browser,
  path: string,
  { width = 1280, height = 900, colorScheme = 'light', javaScriptEnabled = true }: Looking,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(path).href;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}

/**
 * What axe finds of WCAG 2.2 A and AA and of good practice, in words that say where.
 *
 * @param without the rules of axe that the page need not keep to
 */
export async function accessibilityProblems(
  page: Page,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const disabled = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const axe = new AxeBuilder({ page })
    // The pages have no frames, which the other mode opens a window for.
    .setLegacyMode()
    // WCAG 2.2 §2.5.8, which axe leaves out unless it is asked for.
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, ...disabled } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}; ${node.failureSummary ?? ''}`),
  );
}

/** How much wider than its window a page is, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** The cells of tables that their text does not fit in, so that it runs into the next one. */
export function crampedCells(page: Page): Promise<readonly string[]> {
  return page.evaluate(`Array.from(document.querySelectorAll('td, th'))
    .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
    .map((cell) => cell.textContent)`);
}

/** Shows a page as it is printed: on A4 with the margins of the page. */
export async function asPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  // 186 mm of 96 pixels an inch.
  await page.setViewportSize({ width: 703, height: 1000 });
}

/** How many A4 pages a page prints to. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The levels of the headings of a page that are shown, in order. */
export function headingLevels(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    "Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6')).map((one) => Number(one.nodeName.slice(1)))",
  );
}

/** An attribute of all elements that have it. */
export function attributesOf(page: Page, name: string, elements = '*'): Promise<readonly string[]> {
  const found = `document.querySelectorAll('${elements}[${name}]')`;
  return page.evaluate(`Array.from(${found}).map((one) => one.getAttribute('${name}'))`);
}

/** Whether a page has one first heading, and none that skips a level. */
export function areInOrder(levels: readonly number[]): boolean {
  const [first, ...others] = levels;
  return (
    first === 1 && !others.includes(1) && others.every((level, index) => level <= (levels[index] ?? 0) + 1)
  );
}

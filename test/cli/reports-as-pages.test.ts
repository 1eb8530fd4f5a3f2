import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { trace } from '../../src/pipeline/trace.js';
import { validate } from '../../src/pipeline/validate.js';

const FILING = fileURLToPath(
  new URL('../../fixtures/boards/one-school/expected/filing.xbrl', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'npo-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The report as a page: its facts one below the other, each negative number with its sign outside. */
function pageOf(filing: string): string {
  const [, declarations = '', content = ''] =
    /<xbrli:xbrl([^>]*)>(.*)<\/xbrli:xbrl>/s.exec(filing.replaceAll(/\s*xml:lang="nl"/g, '')) ?? [];
  const resources = [...content.matchAll(/<xbrli:(context|unit) .*?<\/xbrli:\1>/gs)].map(([text]) => text);
  const [reference = ''] = /<link:schemaRef[^>]*\/>/.exec(content) ?? [];
  const outside = content.replaceAll(/<xbrli:(context|unit) .*?<\/xbrli:\1>|<link:schemaRef[^>]*\/>/gs, '');
  const facts = outside.replaceAll(
    /<([\w-]+:\w+) ([^>]*)>([^<]*)<\/\1>/g,
    (_, name: string, attributes: string, value: string) => {
      const tag = attributes.includes('unitRef') ? 'nonFraction' : 'nonNumeric';
      const sign = value.startsWith('-') && tag === 'nonFraction' ? ' sign="-"' : '';
      const shown = sign === '' ? value : value.slice(1);
      return `<p><ix:${tag} name="${name}" ${attributes}${sign}>${shown}</ix:${tag}></p>`;
    },
  );
  return `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"${declarations} xml:lang="nl"><head><title>Rapport</title></head><body><div><ix:header><ix:references>${reference}</ix:references><ix:resources>${resources.join('')}</ix:resources></ix:header></div><div>${facts}</div></body></html>`;
}

test('a page is held to the filing rules on what it says, not to those on how an instance is written', async () => {
  const filing = readFileSync(FILING, 'utf8');
  const page = join(folder, 'page.html');
  writeFileSync(page, pageOf(filing));
  const [ofInstance] = await validate([FILING]);
  const [ofPage] = await validate([page]);
  expect([ofPage?.verdict, ofPage?.profile, ofPage?.facts]).toEqual([
    ofInstance?.verdict,
    ofInstance?.profile,
    ofInstance?.facts,
  ]);
  const [note] = ofPage?.diagnostics.filter(({ code }) => code === 'filing:of-written-instance') ?? [];
  expect(note?.message.en).toMatch(/FR-NL-1\.01.*FR-NL-1\.03.*FR-NL-2\.06.*FG-NL-09/);
}, 60_000);

test('an empty item is found in a page as in an instance', async () => {
  const page = join(folder, 'empty.html');
  writeFileSync(page, pageOf(readFileSync(FILING, 'utf8')).replace(/(<ix:nonNumeric[^>]*>)[^<]*/, '$1'));
  const [verdict] = await validate([page]);
  expect(verdict?.diagnostics.map(({ code }) => code)).toContain('FR-NL-5.03');
}, 60_000);

test('a figure of a page is traced to the input of the instance that was written with it', async () => {
  const page = join(folder, 'filing.html');
  writeFileSync(page, pageOf(readFileSync(FILING, 'utf8')));
  for (const name of ['lineage.csv', 'lineage-rows.csv']) {
    copyFileSync(join(FILING, '..', name), join(folder, name));
  }
  const ofInstance = await trace(FILING, 'Interventions');
  const ofPage = await trace(page, 'Interventions');
  expect(ofPage.figures?.length).toBeGreaterThan(0);
  expect(ofPage.figures).toEqual(ofInstance.figures);
}, 60_000);

test('a folder of pages is judged with the reports that lie beside them, and its own name is not that of a file', async () => {
  const mixed = mkdtempSync(join(tmpdir(), 'npo pages é '));
  try {
    const filing = readFileSync(FILING, 'utf8');
    writeFileSync(join(mixed, 'page.html'), pageOf(filing));
    writeFileSync(join(mixed, 'plain.html'), pageOf('').replaceAll(/<ix:header>.*<\/ix:header>/g, ''));
    writeFileSync(join(mixed, 'beside.xbrl'), filing.replace('<xbrli:entity>', '<xbrli:entity id="e">'));
    const verdicts = await validate([mixed]);
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      [mixed, 'valid'],
      [join(mixed, 'beside.xbrl'), 'invalid'],
    ]);
  } finally {
    rmSync(mixed, { recursive: true });
  }
}, 60_000);

test('a folder of reports without pages is judged report by report', async () => {
  const reports = mkdtempSync(join(tmpdir(), 'npo-reports-'));
  try {
    copyFileSync(FILING, join(reports, 'right.xbrl'));
    writeFileSync(join(reports, 'wrong.xbrl'), '<broken');
    const verdicts = await validate([reports]);
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      [join(reports, 'right.xbrl'), 'valid'],
      [join(reports, 'wrong.xbrl'), 'invalid'],
    ]);
  } finally {
    rmSync(reports, { recursive: true });
  }
}, 60_000);

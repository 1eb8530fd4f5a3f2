import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { generate } from '../../src/pipeline/generate.js';
import { bind, detail } from '../npo/mapping/bind.js';
import { submission } from '../npo/mapping/example-submission.js';
import { pageOf } from '../npo/render/report-page/read-page.js';
import { type InlineSchema, compileInlineSchema, inlineSchema } from './inline-schema.js';

const BOARDS = fileURLToPath(new URL('../../fixtures/boards/', import.meta.url));

if (!existsSync(inlineSchema)) {
  test.skip('NOT CHECKED against the published schema of Inline XBRL: it is not here (set NPO_XBRL_REFERENCE)', () =>
    undefined);
} else {
  describe('pages held to the published schema of Inline XBRL 1.1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'npo-inline-pages-'));
    const [one, dutch, twelve] = ['one', 'dutch', 'twelve'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const converted = join(folder, 'converted.html');
    const silent = { out: () => undefined, err: () => undefined };
    let schema: InlineSchema;

    beforeAll(async () => {
      schema = compileInlineSchema();
      await generate(join(BOARDS, 'one-school/input.json'), { output: one, language: 'en' });
      await generate(join(BOARDS, 'one-school/input.json'), { output: dutch });
      await generate(join(BOARDS, 'twelve-schools/input.xlsx'), { output: twelve });
      await main(['convert', join(twelve, 'report.xbrl'), '--to', 'inline', '-o', converted], silent);
    }, 60_000);
    afterAll(() => {
      schema.dispose();
      rmSync(folder, { recursive: true });
    });

    test.each([
      ['the report of one school in English', () => join(one, 'report.html')],
      ['the report of one school in Dutch', () => join(dutch, 'report.html')],
      ['the report of twelve schools', () => join(twelve, 'report.html')],
      ['the page that convert makes', () => converted],
    ])('%s is valid', (_, page) => {
      expect(schema.errorsOf(readFileSync(page(), 'utf8'))).toEqual([]);
    });

    test.each(['nl', 'en'] as const)('the page of a report without facts is valid (%s)', (language) => {
      const report = { entryPoint: 'https://example.com/entry.xsd', language: 'nl', facts: [] };
      expect(schema.errorsOf(pageOf(report, language))).toEqual([]);
    });

    test('the page of a board that received and spent nothing is valid', () => {
      const { report } = bind(submission({ programmes: [] }), detail);
      expect(report && schema.errorsOf(pageOf(report))).toEqual([]);
    });

    test('the page that convert makes of a report without facts is valid', async () => {
      const [empty, page] = [join(folder, 'empty.xbrl'), join(folder, 'empty.html')];
      writeFileSync(
        empty,
        '<xbrl xmlns="http://www.xbrl.org/2003/instance"><schemaRef xmlns="http://www.xbrl.org/2003/linkbase" ' +
          'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="https://example.com/entry.xsd"/></xbrl>',
      );
      await main(['convert', empty, '--to', 'inline', '-o', page], silent);
      expect(schema.errorsOf(readFileSync(page, 'utf8'))).toEqual([]);
    });

    test.each([
      ['an element of HTML 5', '<h1>', '<section></section><h1>', /section/],
      ['the language of HTML', '<html ', '<html lang="nl" ', /'lang'/],
      ['a tag without its context', / contextRef="[^"]*"/, '', /contextRef/],
    ])('%s would be seen', (_, from, to, error) => {
      const page = readFileSync(join(dutch, 'report.html'), 'utf8');
      const altered = page.replace(from, to);
      expect(altered).not.toBe(page);
      expect(schema.errorsOf(altered).join('\n')).toMatch(error);
    });
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/pipeline/validate.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const examples = join(real, 'kvk-inline');

/** The facts that are tagged in the pages of a package, counted in their text. */
function taggedIn(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const texts = pages.map((path) => readFileSync(join(folder, path), 'utf8'));
  return texts.join('').split(/<ix:(?:nonFraction|nonNumeric)[ \n]/).length - 1;
}

if (!existsSync(examples)) {
  test.skip('NOT CHECKED against the examples of the Chamber of Commerce: they are not here (set NPO_XBRL_REAL)', () =>
    undefined);
} else {
  describe('the Inline XBRL examples of the Chamber of Commerce', () => {
    test.each([
      ['groot-en-jaarrekening-ifrs-2023', 333],
      ['groot-nl-jaarrekening-2023', 967],
      ['jaarrekening-de-other-gaap-2023', 10],
      ['nba-klein-nl-commercieel-inrichtingsjaarrekening-2023', 149],
      ['nba-micro-nl-inrichtingsjaarrekening-2023', 62],
      ['nba-middelgroot-nl-inrichtingsjaarrekening-2023', 345],
    ])('%s keeps to Inline XBRL and has %d facts; its taxonomy is not here', async (name, facts) => {
      const folder = join(examples, name);
      expect(taggedIn(folder)).toBe(facts);
      const verdicts = await validate([folder]);
      expect(verdicts).toHaveLength(1);
      const [verdict] = verdicts;
      expect(verdict?.facts).toBe(facts);
      expect(verdict?.layers.find((layer) => layer.name === 'inline')?.status).toBe('passed');
      expect(verdict?.verdict).toBe('undetermined');
      expect(new Set(verdict?.diagnostics.map(({ code }) => code))).toContain('dts:document-not-found');
    });
  });
}

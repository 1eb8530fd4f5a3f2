import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { officialConditions } from '../npo/mapping/official-conditions.js';

const REAL = process.env['NPO_XBRL_REAL'] ?? fileURLToPath(new URL('../../../shared/real', import.meta.url));
const VALIDATION = join(REAL, 'by-url/www.nltaxonomie.nl/nt19/ocw/20250219/validation');

describe('the conditions that the filings are tested on', () => {
  if (!existsSync(VALIDATION)) {
    test.skip('SKIPPED, the official formula linkbases are not here: NOT CHECKED against them', () =>
      undefined);
    return;
  }

  test('name every assertion of the official NPO and identification roles, and no other', () => {
    const official = readdirSync(VALIDATION)
      .filter((name) => name.endsWith('-for.xml'))
      .flatMap((name) => [
        ...readFileSync(join(VALIDATION, name), 'utf8').matchAll(
          /<(?:va|ea):\w+Assertion\b[^>]*\bid="([^"]+)"/g,
        ),
      ])
      .map(([, id]) => id);
    const ours = officialConditions.flatMap(({ assertions }) => assertions);
    expect([...ours].sort()).toEqual([...official].sort());
  });
});

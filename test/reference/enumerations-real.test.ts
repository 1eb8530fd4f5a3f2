import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/pipeline/validate.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const countries = join(real, 'nt16-countries');
/** Holds the one document that the taxonomy of countries refers to and does not have. */
const others = join(real, 'by-url');

if (!existsSync(countries) || !existsSync(others)) {
  test.skip('NOT CHECKED against a real taxonomy of enumerations: it is not here (set NPO_XBRL_REAL)', () =>
    undefined);
} else {
  describe('the countries of NT16', () => {
    const findings = async (name: string) => {
      const file = join(countries, 'instances', `${name}.xml`);
      const [verdict] = await validate([file], { packages: [join(countries, 'taxonomie'), others] });
      return verdict?.diagnostics
        .filter(({ layer }) => layer !== 'filing')
        .map(({ code, location }) => `${code} ${String(location?.line)}`);
    };

    test('are chosen from as they should be in the valid instance', async () => {
      expect(await findings('instance-valid')).toEqual([]);
    });

    test('do not have the head of the list and a name that is written otherwise', async () => {
      expect(await findings('instance-invalid-1')).toEqual([
        'enum2ie:InvalidEnumerationValue 13',
        'enum2ie:InvalidEnumerationSetValue 14',
      ]);
    });

    test('are chosen one at a time where the concept asks for one', async () => {
      expect(await findings('instance-invalid-2')).toEqual([
        'cvc-pattern-valid 13',
        'enum2ie:InvalidEnumerationValue 13',
      ]);
    });
  });
}

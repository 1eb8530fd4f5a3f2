import { describe, expect, test } from '@jest/globals';
import { whyNoAccess } from '../../src/diagnostics/why-no-access.js';

describe('why there is no access to a file', () => {
  test('is said in words, with the code of the operating system behind them', () => {
    expect(whyNoAccess('ENOSPC')).toEqual({
      nl: ': er is geen ruimte meer (ENOSPC)',
      en: ': there is no room left (ENOSPC)',
    });
  });

  test.each(['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EIO'])('is known for %s', (code) => {
    expect(whyNoAccess(code).nl).toMatch(/^: \S.* \(/);
  });

  test.each(['EOWNERDEAD', 'UNKNOWN', 'constructor'])(
    'is the code alone where there are no words for %s',
    (code) => {
      expect(whyNoAccess(code)).toEqual({ nl: ` (${code})`, en: ` (${code})` });
    },
  );
});

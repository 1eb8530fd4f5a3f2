import { describe, expect, test } from '@jest/globals';
import { withoutDoctype } from '../../../src/xbrl/xml/without-doctype.js';

describe('a document type declaration', () => {
  test.each([
    ['<!DOCTYPE html><html/>', '               <html/>'],
    [
      '<?xml version="1.0"?>\n<!-- a --><!DOCTYPE html>\n<html/>',
      '<?xml version="1.0"?>\n<!-- a -->               \n<html/>',
    ],
    ['<!DOCTYPE html SYSTEM "about:legacy-compat"><html/>', `${' '.repeat(44)}<html/>`],
    [
      "<!DOCTYPE html PUBLIC '-//W3C//DTD'\n 'http://www.w3.org/x.dtd' ><html/>",
      `${' '.repeat(35)}\n${' '.repeat(28)}<html/>`,
    ],
  ])('is turned into spaces: %s', (text, expected) => {
    expect(withoutDoctype(text)).toBe(expected);
  });

  test.each([
    '<!DOCTYPE html [<!ENTITY a "b">]><html/>',
    '<!DOCTYPE html PUBLIC "a" "b" [ ]><html/>',
    '<!DOCTYPE html "a"><html/>',
    '<!DOCTYPE><html/>',
    '<html/><!DOCTYPE html>',
    '<!-- never ended <!DOCTYPE html>',
  ])('stays for the reader to refuse: %s', (text) => {
    expect(withoutDoctype(text)).toBe(text);
  });
});

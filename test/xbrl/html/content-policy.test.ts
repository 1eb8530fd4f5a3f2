import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { contentPolicy } from '../../../src/xbrl/html/content-policy.js';
import { writePage } from '../../../src/xbrl/html/page.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the policy of a page', () => {
  test('allows its own style and script by their hashes and nothing else', () => {
    expect(contentPolicy('p{}', 'f()').split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hashOf('p{}')}'`,
      `script-src 'sha256-${hashOf('f()')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('allows no script where the page has none', () => {
    expect(contentPolicy('', undefined)).toContain("script-src 'none'");
  });

  test('stands before the style, in a page for browsers only, which has a doctype', () => {
    const page = writePage({ title: '', language: 'nl', style: 'p{}', body: [], isForBrowsersOnly: true });
    expect(page.startsWith('<!DOCTYPE html>\n<html ')).toBe(true);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style '));
  });
});

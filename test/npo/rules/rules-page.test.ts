import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rulesPage } from '../../../scripts/rules-page.js';
import { businessRules } from '../../../src/npo/rules/business-rules.js';

const page = rulesPage();

describe('docs/rules.md', () => {
  test('is checked in as the rules make it', () => {
    expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(page);
  });

  test('has a section of every rule, by name', () => {
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(businessRules.map(({ name }) => name).sort());
  });

  test('says of every rule what it rests on, what it needs and where it can run', () => {
    const parts = page.split(/^## /m).slice(1);
    for (const part of parts)
      expect(part).toMatch(
        /- Bron: \S[\s\S]*- Zekerheid van de bron: \S[\s\S]*- Invoer: \S[\s\S]*- Draait op: invoer/,
      );
    expect(page).toContain('| [consent-refused](#consent-refused) | Een weigering van de MR wordt gemeld |');
    expect(page).toMatch(/\[received-differs-from-pupils\].*\| invoer \|/);
    expect(page).toMatch(/\[results-not-stated\].*\| invoer, report\.xbrl \|/);
  });

  test('names every title once in each language', () => {
    for (const language of ['nl', 'en'] as const) {
      const titles = businessRules.map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

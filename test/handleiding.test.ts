import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HANDLEIDING, handleiding } from '../scripts/handleiding.js';

describe('the manual', () => {
  const text = readFileSync(HANDLEIDING, 'utf8');

  test('shows the sheets and the form as they are', async () => {
    const made = await handleiding();
    const pathOf = (name: string) => join(dirname(HANDLEIDING), name);
    const names = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name = '']) => name);
    expect(text).toBe(made.text);
    expect(names.length).toBe(6);
    expect(new Map(names.map((name) => [name, readFileSync(pathOf(name), 'utf8')]))).toEqual(made.pictures);
    expect(readdirSync(pathOf('bladen')).map((name) => `bladen/${name}`)).toEqual([...names].sort());
  });

  test('goes from the ledger to the filing in ten steps', () => {
    const steps = [...text.matchAll(/^## Stap (\d+)/gm)].map(([, number]) => Number(number));
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('names findings that exist', async () => {
    const { catalogue } = await import('../src/pipeline/catalogue.js');
    const known = new Set(catalogue.map(({ definition }) => definition.code));
    const named = [...text.matchAll(/`((?:input|npo):[a-z-]+)`/g)].map(([, code = '']) => code);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const COMMANDS = [
  'init',
  'map',
  'generate',
  'validate',
  'diff',
  'convert',
  'explain',
  'trace',
  'taxonomy',
  'bind',
];

async function help(command: string, language: string): Promise<string> {
  let printed = '';
  const print = (text: string) => (printed += text);
  await main([command, '--help', '--lang', language], { out: print, err: print });
  return printed.replaceAll(/\s+/g, ' ');
}

describe('the help', () => {
  test.each(COMMANDS)('of %s shows no default that says nothing', async (command) => {
    for (const language of ['nl', 'en']) {
      const text = await help(command, language);
      expect(text).not.toMatch(/(?:standaard|default): false/);
      expect(text).not.toMatch(/\[(?:mag vaker|may be repeated)\] \[(?:standaard|default): /);
    }
  });

  test('of validate explains the words that can be typed, in Dutch too', async () => {
    const text = await help('validate', 'nl');
    expect(text).toContain('geen (none), FR-NL en FG-NL (sbr), of ook die van het programma (npo)');
    expect(text).toContain('off slaat ze over');
  });

  test('of bind says that it cannot do without a package', async () => {
    expect(await help('bind', 'nl')).toContain('van het nieuwe verslagjaar [mag vaker] [verplicht]');
  });
});

import { basisText } from '../diagnostics/basis-text.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';

const TEXTS: Texts<
  'code' | 'unknown' | 'similar' | 'severity' | 'basis' | 'aliases' | 'error' | 'warning' | 'info'
> = {
  nl: {
    code: 'De code van een bevinding, zoals npo:consent-not-stated',
    unknown: 'Deze code bestaat niet',
    similar: 'Bedoelde u',
    severity: 'Ernst',
    basis: 'Grondslag',
    aliases: 'Elders bekend als',
    error: 'fout',
    warning: 'waarschuwing',
    info: 'ter informatie',
  },
  en: {
    code: 'The code of a finding, such as npo:consent-not-stated',
    unknown: 'There is no such code',
    similar: 'Did you mean',
    severity: 'Severity',
    basis: 'Basis',
    aliases: 'Known elsewhere as',
    error: 'error',
    warning: 'warning',
    info: 'note',
  },
};

export const explainCommand: Command = {
  signature: 'explain <code>',
  summary: { nl: 'Leg een bevinding uit', en: 'Explain a finding' },
  options: (options, language) =>
    options.positional('code', { type: 'string', demandOption: true, describe: TEXTS[language].code }),
  run: async (values, language, console) => {
    const { catalogue, messageShape } = await import('../pipeline/catalogue.js');
    const { nearest } = await import('../npo/input/matching-text.js');
    const text = TEXTS[language];
    const code = String(values['code']);
    const wanted = code.toLowerCase();
    const found = catalogue.find(
      ({ definition }) =>
        definition.code.toLowerCase() === wanted ||
        definition.aliases?.some((alias) => alias.toLowerCase() === wanted) === true,
    );
    if (found === undefined) {
      const codes = catalogue.map(({ definition }) => definition.code);
      const parts = codes.filter(
        (other) => other.toLowerCase().includes(wanted) || wanted.includes(other.toLowerCase()),
      );
      const near = parts.length > 0 ? parts : [nearest(code, codes) ?? []].flat();
      const hint = near.length === 0 ? '' : ` ${text.similar}: ${near.slice(0, 5).join(', ')}?`;
      console.err(`npo-xbrl: ${text.unknown}: ${code}.${hint}\n`);
      return EXIT.usage;
    }
    const { definition } = found;
    const lines = [
      definition.code,
      '',
      messageShape(definition, language),
      '',
      `→ ${definition.help[language]}`,
      '',
      `${text.severity}: ${text[definition.severity]}`,
      `${text.basis}: ${basisText(definition.basis, language)}`,
    ];
    if (definition.aliases !== undefined) lines.push(`${text.aliases}: ${definition.aliases.join(', ')}`);
    if (definition.advice !== undefined) lines.push('', definition.advice[language]);
    console.out(`${lines.join('\n')}\n`);
    return EXIT.ok;
  },
};

import type { Language } from '../diagnostics/diagnostic.js';

interface Plural {
  readonly one: string;
  readonly other: string;
}

function always(text: string): Plural {
  return { one: text, other: text };
}

/**
 * What yargs says, in our words; its own language files are not read. Keys are the English texts of
 * yargs 18; a text that is missing here is said in English. Its type declarations leave plurals out.
 */
export const PARSER_STRINGS: Readonly<Record<Language, Readonly<Record<string, string | Plural>>>> = {
  nl: {
    'Commands:': 'Opdrachten:',
    'Options:': 'Opties:',
    'Positionals:': 'Waarop:',
    boolean: 'aan/uit',
    string: 'tekst',
    number: 'getal',
    array: 'mag vaker',
    required: 'verplicht',
    'default:': 'standaard:',
    'choices:': 'keuze:',
    'Not enough non-option arguments: got %s, need at least %s': always(
      'Er ontbreekt iets na de opdracht: %s gegeven, minstens %s nodig',
    ),
    'Too many non-option arguments: got %s, maximum of %s': always(
      'Er staat te veel achter de opdracht: %s gegeven, hoogstens %s mogelijk',
    ),
    'Missing required argument: %s': {
      one: 'Dit ontbreekt en is verplicht: %s',
      other: 'Deze ontbreken en zijn verplicht: %s',
    },
    'Unknown argument: %s': { one: 'Onbekend: %s', other: 'Onbekend: %s' },
    'Unknown command: %s': { one: 'Onbekende opdracht: %s', other: 'Onbekende opdrachten: %s' },
    'Invalid values:': 'Niet mogelijk:',
    'Argument: %s, Given: %s, Choices: %s': '%s: gegeven %s, keuze uit %s',
    'Not enough arguments following: %s': 'Er ontbreekt iets achter %s',
    'Show help': 'Toon deze hulp',
    'Show version number': 'Toon het versienummer',
    'Did you mean %s?': 'Bedoelde u %s?',
  },
  en: {
    array: 'may be repeated',
    'Not enough non-option arguments: got %s, need at least %s': always(
      'Something is missing after the command: got %s, need at least %s',
    ),
    'Too many non-option arguments: got %s, maximum of %s': always(
      'There is too much after the command: got %s, at most %s possible',
    ),
  },
};

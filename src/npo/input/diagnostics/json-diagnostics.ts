import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'schemas/input/submission.schema.json' };

export const jsonNotWellFormed = defineDiagnostic<{ reason: Text }>({
  code: 'input:json-not-well-formed',
  severity: 'error',
  basis,
  message: {
    nl: ({ reason }) => `Dit is geen geldige JSON: ${reason.nl}.`,
    en: ({ reason }) => `This is no valid JSON: ${reason.en}.`,
  },
  help: {
    nl: 'Herstel het bestand op de aangegeven plaats, of laat het programma dat het maakte het opnieuw schrijven.',
    en: 'Mend the file at the place shown, or have the program that made it write it again.',
  },
});

export const jsonKeyTwice = defineDiagnostic<{ key: string }>({
  code: 'input:json-key-twice',
  severity: 'error',
  basis,
  message: {
    nl: ({ key }) => `De sleutel "${key}" staat twee keer in hetzelfde object.`,
    en: ({ key }) => `The key "${key}" stands twice in the same object.`,
  },
  help: {
    nl: 'Laat er één staan: welke van de twee waarden geldt, is niet te zien.',
    en: 'Keep one of them: which of the two values holds cannot be told.',
  },
});

export const jsonKeyUnknown = defineDiagnostic<{ key: string; nearest: string | undefined }>({
  code: 'input:json-key-unknown',
  severity: 'warning',
  basis,
  message: {
    nl: ({ key, nearest }) =>
      `De sleutel "${key}" hoort niet bij een opgave en wordt overgeslagen${nearest === undefined ? '.' : `; bedoelde u "${nearest}"?`}`,
    en: ({ key, nearest }) =>
      `The key "${key}" is no part of a submission and is skipped${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`,
  },
  help: {
    nl: 'Haal de sleutel weg of verbeter haar naam; submission.schema.json noemt alle namen.',
    en: 'Remove the key or mend its name; submission.schema.json lists all names.',
  },
});

export const jsonValue = defineDiagnostic<{ key: string; found: string; expected: Text }>({
  code: 'input:json-value',
  severity: 'error',
  basis,
  message: {
    nl: ({ key, found, expected }) => `Bij "${key}" hoort ${expected.nl}, niet ${found}.`,
    en: ({ key, found, expected }) => `"${key}" takes ${expected.en}, not ${found}.`,
  },
  help: {
    nl: 'Schrijf de waarde in de vorm die submission.schema.json voorschrijft; laat de sleutel weg als er geen antwoord is.',
    en: 'Write the value in the form that submission.schema.json prescribes; leave the key out where there is no answer.',
  },
});

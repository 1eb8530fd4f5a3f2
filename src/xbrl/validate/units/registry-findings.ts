import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import { clause } from './clause.js';

/** Kinds of finding on the file with the registry; they leave open what it would have said of a report. */
const registry = { severity: 'error', leavesOpen: true } as const;

export const notARegistry = defineDiagnostic<{ root: string }>({
  code: 'units:not-a-registry',
  ...registry,
  basis: clause('2'),
  message: {
    nl: ({ root }) =>
      `Dit is geen eenhedenregister: het begint met ${root}, of heeft geen lijst van eenheden (utr:units).`,
    en: ({ root }) =>
      `This is no units registry: it begins with ${root}, or has no list of units (utr:units).`,
  },
  help: {
    nl: 'Geef met --utr het bestand utr.xml op, zoals XBRL International het uitgeeft.',
    en: 'Give the file utr.xml with --utr, as XBRL International publishes it.',
  },
});

export const entryMalformed = defineDiagnostic<{ unit: string; what: Text }>({
  code: 'units:entry-malformed',
  ...registry,
  basis: clause('2'),
  message: {
    nl: ({ unit, what }) => `De eenheid ${unit} in het eenhedenregister klopt niet: ${what.nl}.`,
    en: ({ unit, what }) => `The unit ${unit} in the units registry is not right: ${what.en}.`,
  },
  help: {
    nl: 'Herstel de eenheid, of neem het register opnieuw over van wie het uitgeeft.',
    en: 'Mend the unit, or take the registry anew from its publisher.',
  },
});

export const entryRepeated = defineDiagnostic<{ unit: string; status: string }>({
  code: 'units:entry-repeated',
  ...registry,
  basis: clause('2'),
  message: {
    nl: ({ unit, status }) =>
      `De eenheid ${unit} staat meer dan eens in het eenhedenregister met status ${status}.`,
    en: ({ unit, status }) =>
      `The unit ${unit} is in the units registry with the status ${status} more than once.`,
  },
  help: {
    nl: 'Laat één van de twee staan, of neem het register opnieuw over van wie het uitgeeft.',
    en: 'Keep one of the two, or take the registry anew from its publisher.',
  },
});

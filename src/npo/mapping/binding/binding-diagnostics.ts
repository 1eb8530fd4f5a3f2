import { defineDiagnostic, type Language } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'schemas/input/binding.schema.json' };
const MOST_NAMED = 10;

export const bindingForm = defineDiagnostic<{ key: string; isUnknown: boolean }>({
  code: 'binding:form',
  severity: 'error',
  basis,
  message: {
    nl: ({ key, isUnknown }) =>
      isUnknown
        ? `Een formulierkoppeling heeft op deze plaats geen “${key}”.`
        : `Bij “${key}” staat niet wat in een formulierkoppeling hoort, of het ontbreekt.`,
    en: ({ key, isUnknown }) =>
      isUnknown
        ? `A binding has no “${key}” in this place.`
        : `“${key}” is not what belongs in a binding, or it is missing.`,
  },
  help: {
    nl: 'Vergelijk met schemas/input/binding.schema.json, of met de formulierkoppelingen in schemas/bindings.',
    en: 'Compare it with schemas/input/binding.schema.json, or with the bindings in schemas/bindings.',
  },
});

export const bindingUnconfirmed = defineDiagnostic<{ names: readonly string[]; whole: boolean }>({
  code: 'binding:unconfirmed',
  severity: 'error',
  basis,
  message: {
    nl: ({ names, whole }) =>
      `In deze formulierkoppeling is nog niet bevestigd: ${[...(whole ? ['het geheel (instappunt, rollen, assen, wat niet is gevonden)'] : []), ...named(names, 'nl')].join('; ')}.`,
    en: ({ names, whole }) =>
      `In this binding the following is not confirmed yet: ${[...(whole ? ['the whole (entry point, roles, axes, what was not found)'] : []), ...named(names, 'en')].join('; ')}.`,
  },
  help: {
    nl: 'Kijk de genoemde regels na tegen het formulier, verbeter ze zo nodig, en haal dan hun "unconfirmed" weg.',
    en: 'Check the lines named against the form, correct them where needed, and then take out their "unconfirmed".',
  },
});

function named(names: readonly string[], language: Language): readonly string[] {
  const rest = names.length - MOST_NAMED;
  const more = language === 'nl' ? `en nog ${rest}` : `and ${rest} more`;
  return rest > 0 ? [...names.slice(0, MOST_NAMED), more] : names;
}

type Named = 'prefix' | 'unit' | 'measure';

const WHAT: Readonly<Record<Language, Readonly<Record<Named, string>>>> = {
  nl: { prefix: 'prefix', unit: 'eenheid', measure: 'grootheid' },
  en: { prefix: 'prefix', unit: 'unit', measure: 'measure' },
};

export const bindingNameUnknown = defineDiagnostic<{ name: string; what: Named }>({
  code: 'binding:name-unknown',
  severity: 'error',
  basis,
  message: {
    nl: ({ name, what }) =>
      `Deze formulierkoppeling gebruikt een ${WHAT.nl[what]} die er niet is: “${name}”.`,
    en: ({ name, what }) => `This binding uses a ${WHAT.en[what]} that there is not: “${name}”.`,
  },
  help: {
    nl: 'Prefixen en eenheden staan bovenaan de formulierkoppeling; grootheden zijn die van de formulierkoppelingen in schemas/bindings.',
    en: 'Prefixes and units stand on top of the binding; measures are those of the bindings in schemas/bindings.',
  },
});

export const bindingOfOtherYear = defineDiagnostic<{ year: number; years: readonly string[] }>({
  code: 'binding:other-year',
  severity: 'error',
  basis,
  message: {
    nl: ({ year, years }) =>
      years.length === 0
        ? `Deze formulierkoppeling heeft geen instappunt, ook niet voor verslagjaar ${year}.`
        : `Deze formulierkoppeling heeft geen instappunt voor verslagjaar ${year}; wel voor ${years.join(', ')}.`,
    en: ({ year, years }) =>
      years.length === 0
        ? `This binding has no entry point, nor for report year ${year}.`
        : `This binding has no entry point for report year ${year}; it has for ${years.join(', ')}.`,
  },
  help: {
    nl: 'Vul bij entryPoints het adres van het instappunt van dit verslagjaar in.',
    en: 'Fill in the address of the entry point of this report year at entryPoints.',
  },
});

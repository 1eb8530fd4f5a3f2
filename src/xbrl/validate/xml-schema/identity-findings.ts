import { defineDiagnostic, type DiagnosticKind } from '../../../diagnostics/diagnostic.js';
import { type Part, quoted, structures, the, type ValuePart } from './subject-text.js';

const CLAUSE = structures('cvc-identity-constraint');

/** What a finding about a constraint of a schema is about. */
interface Constrained extends Part {
  /** The name of the constraint. */
  readonly constraint: string;
}

interface WithField extends Constrained {
  /** The path of the field, as the schema has it. */
  readonly field: string;
}

interface WithValues extends Constrained {
  readonly values: readonly string[];
}

const CORRECT_VALUE = {
  nl: 'Verbeter de waarde in de bron en maak het bestand opnieuw.',
  en: 'Correct the value where it comes from and make the file again.',
};

function shown(values: readonly string[]): string {
  return values.map(quoted).join(' + ');
}

export const fieldNotOneValue = defineDiagnostic<WithField>({
  code: 'cvc-identity-constraint.3',
  severity: 'error',
  basis: CLAUSE,
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft bij ${quoted(part.field)} niet één enkelvoudige waarde, zoals ${part.constraint} vraagt.`,
    en: (part) =>
      `${the.en(part)} does not have one simple value at ${quoted(part.field)}, as ${part.constraint} asks.`,
  },
  help: {
    nl: 'Laat op die plaats één waarde staan, zonder elementen erin.',
    en: 'Leave one value at that place, with no elements in it.',
  },
});

function repeated(
  code: string,
  what: { readonly nl: string; readonly en: string },
): DiagnosticKind<WithValues> {
  return defineDiagnostic<WithValues>({
    code,
    severity: 'error',
    basis: CLAUSE,
    message: {
      nl: (part) =>
        `${the.nl(part)} heeft ${shown(part.values)}, net als een eerder element; ${what.nl} ${part.constraint} mag dat niet.`,
      en: (part) =>
        `${the.en(part)} has ${shown(part.values)}, as an earlier element has; ${what.en} ${part.constraint} does not allow that.`,
    },
    help: {
      nl: 'Geef elk element een eigen waarde, of laat het dubbele element weg.',
      en: 'Give every element a value of its own, or leave out the one that is there twice.',
    },
  });
}

export const valueNotUnique = repeated('cvc-identity-constraint.4.1', {
  nl: 'volgens de uniciteitsregel',
  en: 'the uniqueness rule',
});
export const keyNotUnique = repeated('cvc-identity-constraint.4.2.2', {
  nl: 'volgens de sleutel',
  en: 'the key',
});

export const keyIncomplete = defineDiagnostic<WithField>({
  code: 'cvc-identity-constraint.4.2.1',
  severity: 'error',
  basis: CLAUSE,
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft geen waarde bij ${quoted(part.field)}; de sleutel ${part.constraint} vraagt die.`,
    en: (part) =>
      `${the.en(part)} has no value at ${quoted(part.field)}, which the key ${part.constraint} asks.`,
  },
  help: {
    nl: 'Vul de waarde in, of laat het element weg.',
    en: 'Fill in the value, or leave the element out.',
  },
});

export const keyNillable = defineDiagnostic<Constrained>({
  code: 'cvc-identity-constraint.4.2.3',
  severity: 'error',
  basis: CLAUSE,
  message: {
    nl: (part) =>
      `${the.nl(part)} hoort bij de sleutel ${part.constraint}, maar mag volgens het schema nil zijn; dat gaat niet samen.`,
    en: (part) =>
      `${the.en(part)} is part of the key ${part.constraint}, but the schema lets it be nil; the two do not go together.`,
  },
  help: {
    nl: 'Vraag de uitgever van de taxonomie om een goed pakket.',
    en: 'Ask the publisher of the taxonomy for a proper package.',
  },
});

export const keyNotFound = defineDiagnostic<WithValues & { readonly refers: string }>({
  code: 'cvc-identity-constraint.4.3',
  severity: 'error',
  basis: CLAUSE,
  message: {
    nl: (part) =>
      `${the.nl(part)} verwijst volgens ${part.constraint} naar ${shown(part.values)}; geen element heeft die waarde voor ${part.refers}.`,
    en: (part) =>
      `${the.en(part)} refers to ${shown(part.values)} by ${part.constraint}; no element has that value for ${part.refers}.`,
  },
  help: CORRECT_VALUE,
});

export const idNotFound = defineDiagnostic<ValuePart & { readonly id: string }>({
  code: 'cvc-id.1',
  severity: 'error',
  basis: structures('cvc-id'),
  message: {
    nl: (part) =>
      `${the.nl(part)} verwijst naar ${quoted(part.id)}; geen element in het bestand heeft dat id.`,
    en: (part) => `${the.en(part)} refers to ${quoted(part.id)}; no element of the file has that id.`,
  },
  help: {
    nl: 'Verwijs naar het id van een element in hetzelfde bestand.',
    en: 'Refer to the id of an element in the same file.',
  },
});

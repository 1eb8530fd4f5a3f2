import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, verwijzingen tussen bladen' };

const times = (count: number) => ({
  nl: count === 1 ? '1 keer' : `${String(count)} keer`,
  en: count === 1 ? 'once' : `${String(count)} times`,
});

export const schoolUnknown = defineDiagnostic<{
  brin: string;
  table: Text;
  nearest: string | undefined;
  count: number;
}>({
  code: 'input:school-unknown',
  severity: 'error',
  basis,
  message: {
    nl: ({ brin, table, nearest, count }) =>
      `BRIN ${brin} staat ${times(count).nl} in ${table.nl}, maar niet in Scholen${nearest === undefined ? '.' : `; bedoelde u ${nearest}?`}`,
    en: ({ brin, table, nearest, count }) =>
      `BRIN ${brin} stands ${times(count).en} in ${table.en}, but not in Schools${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`,
  },
  help: {
    nl: 'Verbeter de BRIN, of zet de school op het blad Scholen.',
    en: 'Mend the BRIN, or put the school on the sheet Schools.',
  },
});

export const branchUnknown = defineDiagnostic<{ branch: string; table: Text }>({
  code: 'input:branch-unknown',
  severity: 'warning',
  basis,
  message: {
    nl: ({ branch, table }) => `Vestiging ${branch} uit ${table.nl} staat niet in Scholen.`,
    en: ({ branch, table }) => `Branch ${branch} of ${table.en} is not in Schools.`,
  },
  help: {
    nl: 'Zet de vestiging met haar code op een eigen regel van het blad Scholen, of verbeter de code.',
    en: 'Put the branch with its code on a row of its own of the sheet Schools, or mend the code.',
  },
});

export const rowTwice = defineDiagnostic<{ record: Text; table: Text }>({
  code: 'input:row-twice',
  severity: 'error',
  basis,
  message: {
    nl: ({ record, table }) => `${record.nl} staat meer dan één keer in ${table.nl}.`,
    en: ({ record, table }) => `${record.en} stands more than once in ${table.en}.`,
  },
  help: {
    nl: 'Houd één regel over of verbeter wat de regels hoort te onderscheiden.',
    en: 'Keep one row or mend what should tell the rows apart.',
  },
});

export const fundingRowTwice = defineDiagnostic<{ record: Text }>({
  code: 'input:funding-row-twice',
  severity: 'warning',
  basis,
  message: {
    nl: ({ record }) => `${record.nl} staat meer dan één keer in Bekostiging; de bedragen worden opgeteld.`,
    en: ({ record }) => `${record.en} stands more than once in Funding; the amounts are added up.`,
  },
  help: {
    nl: 'Klopt dat, dan hoeft u niets te doen; is een regel dubbel ingevuld, verwijder haar dan.',
    en: 'If that is right, nothing needs doing; if a row was filled in twice, remove it.',
  },
});

export const branchOfOtherSchool = defineDiagnostic<{ branch: string; brin: string }>({
  code: 'input:branch-of-other-school',
  severity: 'error',
  basis,
  message: {
    nl: ({ branch, brin }) => `Vestiging ${branch} hoort niet bij BRIN ${brin}.`,
    en: ({ branch, brin }) => `Branch ${branch} does not belong to BRIN ${brin}.`,
  },
  help: {
    nl: 'Een vestigingscode begint met de BRIN van de school, of bestaat alleen uit de laatste twee cijfers.',
    en: 'A branch code begins with the BRIN of the school, or is its last two digits only.',
  },
});

export const spendingWithoutSchool = defineDiagnostic({
  code: 'input:spending-without-school',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Deze besteding is van niveau school, maar zegt niet van welke school.',
    en: () => 'This spending is of level school, but does not say of which school.',
  },
  help: {
    nl: 'Vul de BRIN in, of kies niveau bovenschools of bovenbestuurlijk.',
    en: 'Fill in the BRIN, or choose level above school or above board.',
  },
});

export const otherYear = defineDiagnostic<{ asked: number; found: number }>({
  code: 'input:other-year',
  severity: 'warning',
  basis,
  message: {
    nl: ({ asked, found }) =>
      `Gevraagd is verslagjaar ${asked}, maar de opgave is voor ${found}; ${asked} wordt aangehouden.`,
    en: ({ asked, found }) =>
      `Reporting year ${asked} was asked for, but the submission is for ${found}; ${asked} is kept to.`,
  },
  help: {
    nl: 'Controleer of u de juiste opgave gebruikt, en laat --year weg als het jaar in de opgave klopt.',
    en: 'Check that this is the right submission, and leave out --year if the year in the submission is right.',
  },
});

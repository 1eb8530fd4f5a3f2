import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, cellen' };

export const valueMissing = defineDiagnostic<{ column: Text; table: Text }>({
  code: 'input:value-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, table }) => `${table.nl}: "${column.nl}" is niet ingevuld.`,
    en: ({ column, table }) => `${table.en}: "${column.en}" is not filled in.`,
  },
  help: {
    nl: 'Vul dit in. Uitleg staat in een werkmap bij de kop van de kolom en op het blad Instructie, en voor JSON in submission.schema.json.',
    en: 'Fill this in. A workbook explains it at the header of the column and on the sheet Instructions; for JSON it is in submission.schema.json.',
  },
});

export const cellError = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:cell-error',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Bij "${column.nl}" staat de foutwaarde ${text}.`,
    en: ({ column, text }) => `"${column.en}" holds the error value ${text}.`,
  },
  help: {
    nl: 'Herstel de formule in de cel, of typ de waarde er zelf in.',
    en: 'Mend the formula in the cell, or type the value yourself.',
  },
});

export const formulaWithoutValue = defineDiagnostic<{ column: Text }>({
  code: 'input:formula-without-value',
  severity: 'error',
  basis,
  message: {
    nl: ({ column }) => `De formule bij "${column.nl}" is nooit uitgerekend: er is geen uitkomst opgeslagen.`,
    en: ({ column }) => `The formula at "${column.en}" was never worked out: no result is stored.`,
  },
  help: {
    nl: 'Open de werkmap in Excel of LibreOffice, laat haar herberekenen en sla haar op.',
    en: 'Open the workbook in Excel or LibreOffice, let it recalculate and save it.',
  },
});

/** `longer`: the replacements that a filing needs and that made the text too long, where they did. */
export const textTooLong = defineDiagnostic<{ column: Text; most: number; longer: string }>({
  code: 'input:text-too-long',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, most, longer }) =>
      longer === ''
        ? `De tekst bij "${column.nl}" is langer dan ${most} tekens.`
        : `De tekst bij "${column.nl}" is langer dan ${most} tekens, met wat voor de aanlevering moet worden vervangen: ${longer}.`,
    en: ({ column, most, longer }) =>
      longer === ''
        ? `The text at "${column.en}" is longer than ${most} characters.`
        : `The text at "${column.en}" is longer than ${most} characters, with what has to be replaced for the filing: ${longer}.`,
  },
  help: {
    nl: 'Kort de tekst in; een uitvoerige toelichting hoort in het bestuursverslag.',
    en: 'Shorten the text; an extensive explanation belongs in the written annual report.',
  },
});

export const answerUnknown = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:answer-unknown',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `"${text}" bij "${column.nl}" is geen ja, nee of n.v.t.`,
    en: ({ column, text }) => `"${text}" at "${column.en}" is no yes, no or n/a.`,
  },
  help: {
    nl: 'Kies ja, nee of n.v.t.; laat de cel leeg zolang het antwoord niet bekend is.',
    en: 'Choose yes, no or n/a; leave the cell blank as long as the answer is not known.',
  },
});

export const codeUnknown = defineDiagnostic<{
  column: Text;
  text: string;
  nearest: string | undefined;
  choices: Text;
}>({
  code: 'input:code-unknown',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text, nearest, choices }) =>
      `"${text}" bij "${column.nl}" is geen waarde van de lijst${nearest === undefined ? `: ${choices.nl}.` : `; bedoelde u "${nearest}"?`}`,
    en: ({ column, text, nearest, choices }) =>
      `"${text}" at "${column.en}" is no value of the list${nearest === undefined ? `: ${choices.en}.` : `; did you mean "${nearest}"?`}`,
  },
  help: {
    nl: 'Kies een waarde uit de keuzelijst van de cel.',
    en: 'Choose a value from the drop-down list of the cell.',
  },
});

export const kindsUnreadable = defineDiagnostic<{ column: Text; count: number; choices: Text }>({
  code: 'input:kinds-unreadable',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, count, choices }) =>
      `Bij ${count === 1 ? 'één regel' : `${String(count)} regels`} staat onder "${column.nl}" iets dat geen van de keuzes is: ${choices.nl}.`,
    en: ({ column, count, choices }) =>
      `${count === 1 ? 'One row has' : `${String(count)} rows have`} under "${column.en}" something that is none of the choices: ${choices.en}.`,
  },
  help: {
    nl: 'Zoek in het bestand zelf de andere woorden op (in een werkblad met een filter op deze kolom) en kies een van de keuzes. Welke woorden het zijn en op welke regels, staat hier niet: daaraan kan te zien zijn wat inhuur is, en er zijn minder dan vijf personen ingehuurd of het aantal is niet ingevuld.',
    en: 'Look the other words up in the file itself (on a sheet with a filter on this column) and choose one of the choices. Which words and rows these are is not said here: they may tell what is hire, and fewer than five persons were hired or their number is not filled in.',
  },
});

export const interventionContradicts = defineDiagnostic<{ text: string; byCode: string; byName: string }>({
  code: 'input:intervention-contradicts',
  severity: 'error',
  basis,
  message: {
    nl: ({ text, byCode, byName }) =>
      `"${text}" noemt twee interventies: de code is ${byCode}, de naam is die van ${byName}.`,
    en: ({ text, byCode, byName }) =>
      `"${text}" names two interventions: the code is ${byCode}, the name is that of ${byName}.`,
  },
  help: {
    nl: 'Kies de interventie opnieuw uit de lijst. De codes zijn van npo-xbrl; een andere nummering kan iets anders betekenen.',
    en: 'Choose the intervention from the list again. The codes are npo-xbrl’s own; another numbering can mean something else.',
  },
});

export const brinMalformed = defineDiagnostic<{ text: string; hint: Text }>({
  code: 'input:brin-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ text, hint }) => `"${text}" is geen BRIN${hint.nl}.`,
    en: ({ text, hint }) => `"${text}" is no BRIN${hint.en}.`,
  },
  help: {
    nl: 'Een BRIN heeft twee cijfers en twee letters, zoals 03AF. Zet de cel op Tekst zodat Excel haar met rust laat.',
    en: 'A BRIN has two digits and two letters, such as 03AF. Format the cell as Text so that Excel leaves it alone.',
  },
});

export const brinZeroRestored = defineDiagnostic<{ text: string; brin: string; count: number }>({
  code: 'input:brin-zero-restored',
  severity: 'warning',
  basis,
  message: {
    nl: ({ text, brin }) => `BRIN "${text}" mist een cijfer en is gelezen als ${brin}.`,
    en: ({ text, brin }) => `BRIN "${text}" lacks a digit and was read as ${brin}.`,
  },
  help: {
    nl: 'Schrijf de BRIN met de nul ervoor, of verbeter haar als een ander cijfer ontbreekt.',
    en: 'Write the BRIN with the zero in front, or mend it if another digit is missing.',
  },
});

export const branchMalformed = defineDiagnostic<{ text: string }>({
  code: 'input:branch-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ text }) => `"${text}" is geen vestigingscode.`,
    en: ({ text }) => `"${text}" is no branch code.`,
  },
  help: {
    nl: 'Schrijf de BRIN met twee cijfers erachter (03AF01), of alleen die twee cijfers (01).',
    en: 'Write the BRIN with two digits behind it (03AF01), or those two digits only (01).',
  },
});

export const digitsMalformed = defineDiagnostic<{ column: Text; text: string; length: Text }>({
  code: 'input:digits-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text, length }) => `"${column.nl}" bestaat uit ${length.nl}, niet uit "${text}".`,
    en: ({ column, text, length }) => `"${column.en}" is ${length.en}, not "${text}".`,
  },
  help: {
    nl: 'Neem het nummer over zonder spaties, punten of letters, met de nullen ervoor.',
    en: 'Copy the number without spaces, points or letters, with the zeros in front.',
  },
});

export const leadingZerosRestored = defineDiagnostic<{ column: Text; text: string; digits: string }>({
  code: 'input:leading-zeros-restored',
  severity: 'info',
  basis,
  message: {
    nl: ({ column, text, digits }) =>
      `"${column.nl}" stond als getal ${text} in de cel en is gelezen als ${digits}.`,
    en: ({ column, text, digits }) =>
      `"${column.en}" stood in the cell as the number ${text} and was read as ${digits}.`,
  },
  help: {
    nl: 'Controleer het nummer. Zet de cel op Tekst en typ het opnieuw om de nullen te houden.',
    en: 'Check the number. Format the cell as Text and type it again to keep the zeros.',
  },
});

export const postalCodeMalformed = defineDiagnostic<{ text: string }>({
  code: 'input:postal-code-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ text }) => `"${text}" is geen Nederlandse postcode.`,
    en: ({ text }) => `"${text}" is no Dutch postal code.`,
  },
  help: {
    nl: 'Schrijf vier cijfers en twee letters, zoals 1234 AB.',
    en: 'Write four digits and two letters, such as 1234 AB.',
  },
});

export const emailMalformed = defineDiagnostic<{ text: string }>({
  code: 'input:email-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ text }) => `"${text}" is geen e-mailadres.`,
    en: ({ text }) => `"${text}" is no e-mail address.`,
  },
  help: {
    nl: 'Schrijf één adres met een @ erin, zonder naam ervoor.',
    en: 'Write one address with an @ in it, without a name in front.',
  },
});

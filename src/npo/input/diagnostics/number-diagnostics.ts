import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, getallen en datums' };

export const amountNotANumber = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:amount-not-a-number',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Bij "${column.nl}" hoort een bedrag, niet "${text}".`,
    en: ({ column, text }) => `"${column.en}" takes an amount, not "${text}".`,
  },
  help: {
    nl: 'Typ alleen het bedrag, met een komma voor de centen: 1250,50. Laat de cel leeg als er geen bedrag is.',
    en: 'Type the amount only, with a comma (or point) before the cents: 1250.50. Leave the cell blank where there is none.',
  },
});

export const amountAmbiguous = defineDiagnostic<{
  column: Text;
  text: string;
  readings: readonly [string, string];
}>({
  code: 'input:amount-ambiguous',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text, readings: [a, b] }) =>
      `"${text}" bij "${column.nl}" kan ${a} betekenen, maar ook ${b}.`,
    en: ({ column, text, readings: [a, b] }) => `"${text}" at "${column.en}" can mean ${a}, but also ${b}.`,
  },
  help: {
    nl: 'Schrijf het getal zonder scheiding van duizendtallen (1234) of met centen erbij (1.234,00).',
    en: 'Write the number without a separator of thousands (1234) or with the cents (1,234.00).',
  },
});

export const amountFinerThanCent = defineDiagnostic<{ column: Text; text: string; count: number }>({
  code: 'input:amount-finer-than-cent',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text, count }) =>
      `Het bedrag ${text} bij "${column.nl}" is fijner dan een cent${count === 1 ? '.' : `, en zo nog ${String(count - 1)} andere.`}`,
    en: ({ column, text, count }) =>
      `The amount ${text} at "${column.en}" is finer than a cent${count === 1 ? '.' : `, and ${String(count - 1)} others likewise.`}`,
  },
  help: {
    nl: 'Rond het bedrag af op centen (in een formule: =AFRONDEN(…;2)), zodat de regels samen het totaal van uw administratie geven.',
    en: 'Round the amount to cents (in a formula: =ROUND(…,2)), so that the rows add up to the total of your books.',
  },
});

export const thousandsPointAssumed = defineDiagnostic<{
  column: Text;
  text: string;
  reading: string;
  count: number;
}>({
  code: 'input:thousands-point-assumed',
  severity: 'warning',
  basis,
  message: {
    nl: ({ column, text, reading, count }) =>
      `"${text}" bij "${column.nl}" is op zijn Nederlands gelezen als ${reading}${count === 1 ? '' : `, en zo nog ${String(count - 1)} andere`}.`,
    en: ({ column, text, reading, count }) =>
      `"${text}" at "${column.en}" was read the Dutch way as ${reading}${count === 1 ? '' : `, and ${String(count - 1)} others likewise`}.`,
  },
  help: {
    nl: 'Klopt dat, dan hoeft u niets te doen. Is de punt een decimaalteken, schrijf dan een komma.',
    en: 'If that is right, nothing needs doing. If the point is a decimal point, write a comma.',
  },
});

export const dashReadAsZero = defineDiagnostic<{ column: Text; count: number }>({
  code: 'input:dash-read-as-zero',
  severity: 'info',
  basis,
  message: {
    nl: ({ column, count }) =>
      `Het streepje bij "${column.nl}" is gelezen als nul${count === 1 ? '' : `, en zo nog ${String(count - 1)} andere`}.`,
    en: ({ column, count }) =>
      `The dash at "${column.en}" was read as zero${count === 1 ? '' : `, and ${String(count - 1)} others likewise`}.`,
  },
  help: {
    nl: 'Zo schrijft een boekhouding nul. Is het bedrag niet bekend, maak de cel dan leeg.',
    en: 'That is how books write zero. If the amount is not known, clear the cell.',
  },
});

export const shareOrAmount = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:share-or-amount',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) =>
      `Bij "${column.nl}" staat ${text}: is dat een deel (een percentage) of een bedrag in euro’s?`,
    en: ({ column, text }) =>
      `"${column.en}" holds ${text}: is that a share (a percentage) or an amount in euros?`,
  },
  help: {
    nl: 'Schrijf een percentage met het %-teken (12,5%), of het bedrag in euro’s.',
    en: 'Write a percentage with the % sign (12.5%), or the amount in euros.',
  },
});

export const shareOutOfRange = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:share-out-of-range',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Het percentage ${text} bij "${column.nl}" ligt niet tussen 0% en 100%.`,
    en: ({ column, text }) => `The percentage ${text} at "${column.en}" is not between 0% and 100%.`,
  },
  help: {
    nl: 'Schrijf het deel van het geld van deze school, ten hoogste 100%.',
    en: 'Write the part of the money of this school, 100% at most.',
  },
});

export const numberMalformed = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:number-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Bij "${column.nl}" hoort een getal van nul of meer, niet "${text}".`,
    en: ({ column, text }) => `"${column.en}" takes a number of zero or more, not "${text}".`,
  },
  help: {
    nl: 'Typ alleen het getal, zonder eenheid of opmerking; laat de cel leeg als het niet bekend is.',
    en: 'Type the number only, without a unit or remark; leave the cell blank where it is not known.',
  },
});

export const integerNotWhole = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:integer-not-whole',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Bij "${column.nl}" hoort een heel getal, niet ${text}.`,
    en: ({ column, text }) => `"${column.en}" takes a whole number, not ${text}.`,
  },
  help: {
    nl: 'Tel personen of leerlingen, geen fte’s of gemiddelden.',
    en: 'Count persons or pupils, not full-time equivalents or averages.',
  },
});

export const yearMalformed = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:year-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `"${text}" bij "${column.nl}" is geen jaartal.`,
    en: ({ column, text }) => `"${text}" at "${column.en}" is no year.`,
  },
  help: {
    nl: 'Schrijf het jaar met vier cijfers, als getal en niet als datum.',
    en: 'Write the year with four digits, as a number and not as a date.',
  },
});

export const schoolYearMalformed = defineDiagnostic<{ text: string }>({
  code: 'input:school-year-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ text }) => `"${text}" is geen schooljaar.`,
    en: ({ text }) => `"${text}" is no school year.`,
  },
  help: {
    nl: 'Schrijf twee opeenvolgende jaren met een streepje ertussen, zoals 2022-2023.',
    en: 'Write two years that follow each other with a dash between, such as 2022-2023.',
  },
});

export const dateMalformed = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:date-malformed',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `"${text}" bij "${column.nl}" is geen datum.`,
    en: ({ column, text }) => `"${text}" at "${column.en}" is no date.`,
  },
  help: {
    nl: 'Schrijf dag, maand en jaar: 31-12-2024 of 31 december 2024. Een rij met een totaal hoort niet tussen de regels.',
    en: 'Write day, month and year: 31-12-2024 or 31 December 2024. A row with a total does not belong among the rows.',
  },
});

export const dateImpossible = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:date-impossible',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `De datum "${text}" bij "${column.nl}" bestaat niet.`,
    en: ({ column, text }) => `The date "${text}" at "${column.en}" does not exist.`,
  },
  help: {
    nl: 'Datums worden gelezen als dag, maand, jaar; verbeter de dag of de maand.',
    en: 'Dates are read as day, month, year; mend the day or the month.',
  },
});

export const dateYearTooShort = defineDiagnostic<{ column: Text; text: string }>({
  code: 'input:date-year-too-short',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text }) => `Het jaar in "${text}" bij "${column.nl}" heeft geen vier cijfers.`,
    en: ({ column, text }) => `The year in "${text}" at "${column.en}" has not four digits.`,
  },
  help: {
    nl: 'Schrijf het jaar voluit: met twee cijfers is niet te zien wat de dag is en wat het jaar.',
    en: 'Write the year in full: with two digits it cannot be told which is the day and which the year.',
  },
});

export const dateAsNumber = defineDiagnostic<{ column: Text; text: string; date: string; count: number }>({
  code: 'input:date-as-number',
  severity: 'info',
  basis,
  message: {
    nl: ({ column, text, date, count }) =>
      `Het getal ${text} bij "${column.nl}" is gelezen als de datum ${date}${count === 1 ? '' : `, en zo nog ${String(count - 1)} andere`}.`,
    en: ({ column, text, date, count }) =>
      `The number ${text} at "${column.en}" was read as the date ${date}${count === 1 ? '' : `, and ${String(count - 1)} others likewise`}.`,
  },
  help: {
    nl: 'Geef de kolom de celeigenschap Datum, dan ziet u zelf wat er staat.',
    en: 'Give the column the format Date, so that you see yourself what it says.',
  },
});

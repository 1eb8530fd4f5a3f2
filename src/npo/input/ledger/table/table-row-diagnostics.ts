import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../../model/money.js';
import { linesText } from '../lines/lines-text.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

interface Totals {
  readonly count: number;
  /** Undefined where it cannot be read. */
  readonly amount: Decimal | undefined;
}

const together = ({ amount }: Totals): Text => ({
  nl: amount === undefined ? '' : ` (samen ${formatEuros(amount, 'nl')})`,
  en: amount === undefined ? '' : ` (${formatEuros(amount, 'en')} together)`,
});

export const totalRowPassedOver = defineDiagnostic<Totals & { word: string | undefined }>({
  code: 'ledger:total-row-passed-over',
  severity: 'info',
  basis,
  message: {
    nl: ({ word, ...totals }) =>
      `Als totaal gelezen en niet meegeteld: ${linesText(totals.count).nl} zonder datum${word === undefined ? '' : ` met "${word}"`}${together(totals).nl}.`,
    en: ({ word, ...totals }) =>
      `Read as a total and not counted: ${linesText(totals.count).en} without a date${word === undefined ? '' : ` with "${word}"`}${together(totals).en}.`,
  },
  help: {
    nl: 'Is het geen totaal maar een boeking, vul dan haar datum en codes in, en in de omschrijving wat er is geboekt.',
    en: 'If it is no total but an entry, fill in its date and codes, and in the description what was booked.',
  },
});

export const datedTotalPassedOver = defineDiagnostic<Totals & { word: string }>({
  code: 'ledger:dated-total-passed-over',
  severity: 'warning',
  basis,
  message: {
    nl: ({ word, ...totals }) =>
      `Niet meegeteld: ${linesText(totals.count).nl}${together(totals).nl} met een datum, maar met niet meer dan "${word}" als omschrijving. Wat daarin is opgeteld, staat al in andere regels of in een ander jaar.`,
    en: ({ word, ...totals }) =>
      `Not counted: ${linesText(totals.count).en}${together(totals).en} with a date, but with no more than "${word}" for a description. What is added up there stands in other lines, or in another year, already.`,
  },
  help: {
    nl: 'Is het toch een boeking, schrijf dan in de omschrijving wat er is geboekt. Anders hoeft u niets te doen.',
    en: 'If it is an entry all the same, say in the description what was booked. Otherwise nothing needs doing.',
  },
});

export const totalWordCounted = defineDiagnostic<Totals & { word: string }>({
  code: 'ledger:total-word-counted',
  severity: 'warning',
  basis,
  message: {
    nl: ({ word, ...totals }) =>
      `Gelezen als boeking, want met een eigen documentnummer: ${linesText(totals.count).nl}${together(totals).nl} met niet meer dan "${word}" als omschrijving.`,
    en: ({ word, ...totals }) =>
      `Read as an entry, since it has a document number: ${linesText(totals.count).en}${together(totals).en} with no more than "${word}" for a description.`,
  },
  help: {
    nl: 'Is het een totaal van andere regels, haal het documentnummer of de regel dan weg: zij telt nu dubbel. Anders hoeft u niets te doen.',
    en: 'If it is a total of other lines, remove the document number or the line: it counts twice now. Otherwise nothing needs doing.',
  },
});

export const totalWordNotRead = defineDiagnostic<Totals & { word: string; header: string }>({
  code: 'ledger:total-word-not-read',
  severity: 'warning',
  basis,
  message: {
    nl: ({ word, header, ...totals }) =>
      `Gelezen als boeking: ${linesText(totals.count).nl}${together(totals).nl} met "${word}" in kolom "${header.slice(0, 80)}", die niet wordt gelezen.`,
    en: ({ word, header, ...totals }) =>
      `Read as an entry: ${linesText(totals.count).en}${together(totals).en} with "${word}" in column "${header.slice(0, 80)}", which is not read.`,
  },
  help: {
    nl: 'Is het een totaal van andere regels, haal de regel dan weg: haar bedrag telt nu dubbel. Anders hoeft u niets te doen.',
    en: 'If it is a total of other lines, remove the line: its amount counts twice now. Otherwise nothing needs doing.',
  },
});

export const lastLineIsSum = defineDiagnostic<{ amount: Decimal; count: number }>({
  code: 'ledger:last-line-is-sum',
  severity: 'warning',
  basis,
  message: {
    nl: ({ amount, count }) =>
      `De laatste regel (${formatEuros(amount, 'nl')}) is precies de som van de ${linesText(count).nl} erboven, en heeft geen omschrijving of documentnummer. Zij is gelezen als boeking.`,
    en: ({ amount, count }) =>
      `The last line (${formatEuros(amount, 'en')}) is exactly the sum of the ${linesText(count).en} above it, and has no description or document number. It is read as an entry.`,
  },
  help: {
    nl: 'Is het een totaal, haal de regel dan weg: haar bedrag telt nu dubbel. Is het een boeking, schrijf dan in een kolom met de omschrijving wat er is geboekt.',
    en: 'If it is a total, remove the line: its amount counts twice now. If it is an entry, say in a column with the description what was booked.',
  },
});

export const dateMissing = defineDiagnostic<Totals>({
  code: 'ledger:date-missing',
  severity: 'error',
  basis,
  message: {
    nl: (totals) =>
      `Bij ${linesText(totals.count).nl} met een bedrag${together(totals).nl} ontbreekt de datum.`,
    en: (totals) =>
      `The date is missing at ${linesText(totals.count).en} with an amount${together(totals).en}.`,
  },
  help: {
    nl: 'Is het een boeking, vul dan de boekdatum in; daaruit volgt het verslagjaar en het schooljaar. Is het een totaal van andere regels, haal de regel dan weg.',
    en: 'If it is an entry, fill in the booking date; the reporting year and the school year follow from it. If it is a total of other lines, remove the row.',
  },
});

export const bothSidesFilled = defineDiagnostic<{ count: number }>({
  code: 'ledger:both-sides-filled',
  severity: 'error',
  basis,
  message: {
    nl: ({ count }) => `In ${linesText(count).nl} is zowel debet als credit ingevuld.`,
    en: ({ count }) => `In ${linesText(count).en} both debit and credit are filled in.`,
  },
  help: {
    nl: 'Een boekingsregel is debet of credit. Is de regel een totaal van andere regels, haal haar dan weg. Zijn het twee boekingen, maak er dan twee regels van, of wijs de juiste kolommen aan in het koppelbestand.',
    en: 'An entry is debit or credit. If the line is a total of other lines, remove it. If it is two entries, make two lines of it, or name the right columns in the mapping.',
  },
});

export const codeAboveLines = defineDiagnostic<{ count: number; without: number; part: Text }>({
  code: 'ledger:code-above-lines',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, without, part }) =>
      `${count === 1 ? 'Eén rij heeft' : `${String(count)} rijen hebben`} alleen een ${part.nl}, zonder datum en bedrag, en ${linesText(without).nl} met een bedrag ${without === 1 ? 'heeft' : 'hebben'} er geen. Staat de ${part.nl} als kop boven haar boekingen, dan is zij van die boekingen niet bekend: opbrengsten en balansrekeningen bijvoorbeeld zijn dan niet te herkennen, en tellen mee.`,
    en: ({ count, without, part }) =>
      `${count === 1 ? 'One row has' : `${String(count)} rows have`} nothing but the ${part.en}, without date and amount, and ${linesText(without).en} with an amount ${without === 1 ? 'has' : 'have'} none. If the ${part.en} stands as a heading above its entries, it is not known of those entries: income and accounts of the balance sheet, for instance, cannot be recognised then, and count.`,
  },
  help: {
    nl: 'Exporteer de boekingen als lijst, zonder groepen, of vul de code in op elke regel eronder.',
    en: 'Export the entries as a list, without groups, or fill in the code on every line below it.',
  },
});

export const codeOnFirstLine = defineDiagnostic<{ count: number; without: number; part: Text }>({
  code: 'ledger:code-on-first-line',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, without, part }) =>
      `${count === 1 ? '1 rij is' : `${String(count)} rijen zijn`} een totaal per ${part.nl}, en ${linesText(without).nl} met een bedrag ${without === 1 ? 'heeft' : 'hebben'} er geen. In een draaitabel staat zo’n code alleen op de eerste regel van haar groep; van de andere regels is zij dan niet bekend.`,
    en: ({ count, without, part }) =>
      `${count === 1 ? '1 row is' : `${String(count)} rows are`} a total by ${part.en}, and ${linesText(without).en} with an amount ${without === 1 ? 'has' : 'have'} none. In a pivot table such a code stands on the first line of its group only; of the other lines it is not known then.`,
  },
  help: {
    nl: 'Geef de regels waar de draaitabel van is gemaakt, of laat haar alle itemlabels herhalen. Hebben die regels er werkelijk geen, dan hoeft u niets te doen.',
    en: 'Give the lines that the pivot table was made of, or have it repeat all item labels. If those lines really have none, nothing needs doing.',
  },
});

export const sheetNotThere = defineDiagnostic<{ sheet: string; names: readonly string[] }>({
  code: 'ledger:sheet-not-there',
  severity: 'error',
  basis,
  message: {
    nl: ({ sheet, names }) =>
      `Het koppelbestand noemt het blad "${sheet.slice(0, 80)}", dat niet in dit bestand staat; het heeft ${shown(names)}.`,
    en: ({ sheet, names }) =>
      `The mapping names the sheet "${sheet.slice(0, 80)}", which is not in this file; it has ${shown(names)}.`,
  },
  help: {
    nl: 'Zet in het koppelbestand bij notatie blad hoe het blad hier heet, of geef dit bestand een eigen koppelbestand; zonder die regel kiest het programma het blad met de meeste bekende koppen.',
    en: 'Put the name that the sheet has here into the mapping, at notation sheet, or give this file a mapping of its own; without that row the program chooses the sheet with the most headers that it knows.',
  },
});

function shown(names: readonly string[]): string {
  return names.map((name) => `"${name.slice(0, 80)}"`).join(', ');
}

export const jsonNotRead = defineDiagnostic({
  code: 'ledger:json-not-read',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Dit bestand is JSON; een grootboek of loonadministratie in JSON wordt niet gelezen.',
    en: () => 'This file is JSON; a ledger or payroll in JSON is not read.',
  },
  help: {
    nl: 'Exporteer uit het boekhoud- of salarisprogramma een auditfile (XAF), een werkmap of CSV. Is dit het koppelbestand, geef het dan met --mapping.',
    en: 'Export an audit file (XAF), a workbook or CSV from the bookkeeping or payroll program. If this is the mapping, give it with --mapping.',
  },
});

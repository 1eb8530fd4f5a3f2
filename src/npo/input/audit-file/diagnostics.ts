import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';

const structure = { document: 'XML Auditfile Financieel 3.2 en 4.0', clause: 'opbouw van het bestand' };
const closing = (rules: string) => ({
  document: 'XML Auditfile Financieel 4.0',
  clause: `controleregels ${rules}`,
});

export const notAnAuditFile = defineDiagnostic<{ root: string }>({
  code: 'xaf:not-an-audit-file',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ root }) => `Dit is een XML-bestand, maar geen auditfile: het begint met <${root}>.`,
    en: ({ root }) => `This is an XML file, but no audit file: it begins with <${root}>.`,
  },
  help: {
    nl: 'Exporteer uit het boekhoudprogramma een XML Auditfile Financieel (XAF) 3.2 of 4.0.',
    en: 'Export an XML Auditfile Financieel (XAF) 3.2 or 4.0 from the bookkeeping program.',
  },
});

export const versionNotRead = defineDiagnostic<{ namespace: string }>({
  code: 'xaf:version-not-read',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ namespace }) =>
      namespace === ''
        ? 'De auditfile heeft geen naamruimte; zo waren de versies voor 3.0. Alleen XAF 3.2 en 4.0 worden gelezen.'
        : `De auditfile heeft de naamruimte "${namespace}"; alleen XAF 3.2 en 4.0 worden gelezen.`,
    en: ({ namespace }) =>
      namespace === ''
        ? 'The audit file has no namespace, as versions before 3.0 had none. Only XAF 3.2 and 4.0 are read.'
        : `The audit file has the namespace "${namespace}"; only XAF 3.2 and 4.0 are read.`,
  },
  help: {
    nl: 'Kies bij het exporteren versie 3.2 of 4.0; kan uw programma dat niet, exporteer dan de mutaties als CSV of werkmap.',
    en: 'Choose version 3.2 or 4.0 when exporting; if your program cannot, export the entries as CSV or workbook.',
  },
});

export const cutOff = defineDiagnostic({
  code: 'xaf:cut-off',
  severity: 'error',
  basis: structure,
  message: {
    nl: () => 'De auditfile houdt midden in de gegevens op.',
    en: () => 'The audit file ends in the middle of its data.',
  },
  help: {
    nl: 'Het exporteren of versturen is afgebroken: exporteer het bestand opnieuw.',
    en: 'Exporting or sending was cut short: export the file again.',
  },
});

export const textTooLong = defineDiagnostic<{ megabytes: number }>({
  code: 'xaf:text-too-long',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ megabytes }) => `Een waarde in de auditfile is langer dan ${megabytes} MB.`,
    en: ({ megabytes }) => `A value in the audit file is longer than ${megabytes} MB.`,
  },
  help: {
    nl: 'Zo lang is een omschrijving niet; controleer waar dit bestand vandaan komt en exporteer het opnieuw.',
    en: 'No description is that long; check where this file comes from and export it again.',
  },
});

export const elementMissing = defineDiagnostic<{ element: string; count: number }>({
  code: 'xaf:element-missing',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ element, count }) =>
      `Het element ${element}, dat verplicht is, ontbreekt${count === 1 ? '' : ` in ${count} regels`}.`,
    en: ({ element, count }) =>
      `The element ${element}, which is needed, is missing${count === 1 ? '' : ` in ${count} lines`}.`,
  },
  help: {
    nl: 'Exporteer de auditfile opnieuw; blijft het element weg, meld dat dan bij de leverancier van het programma.',
    en: 'Export the audit file again; if the element stays away, tell the maker of the program.',
  },
});

export const amountMalformed = defineDiagnostic<{ element: string; text: string; count: number }>({
  code: 'xaf:amount-malformed',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ element, text, count }) =>
      `"${text}" in ${element} is geen bedrag met een punt en ten hoogste twee decimalen${count === 1 ? '.' : `, en zo nog ${String(count - 1)} andere.`}`,
    en: ({ element, text, count }) =>
      `"${text}" in ${element} is no amount with a point and two decimals at most${count === 1 ? '.' : `, and ${String(count - 1)} others likewise.`}`,
  },
  help: {
    nl: 'Exporteer de auditfile opnieuw en open haar niet eerst in een ander programma; bedragen staan er als 1234.56 in.',
    en: 'Export the audit file again and do not open it in another program first; amounts stand in it as 1234.56.',
  },
});

export const sideMalformed = defineDiagnostic<{ text: string; count: number }>({
  code: 'xaf:side-malformed',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ text, count }) =>
      `"${text}" in amntTp is geen D of C${count === 1 ? '' : `, en zo nog ${String(count - 1)} andere`}; of het bedrag debet of credit is, is niet te zeggen.`,
    en: ({ text, count }) =>
      `"${text}" in amntTp is no D or C${count === 1 ? '' : `, and ${String(count - 1)} others likewise`}; whether the amount is debit or credit cannot be told.`,
  },
  help: {
    nl: 'Exporteer de auditfile opnieuw; blijft het zo, meld het dan bij de leverancier van het programma.',
    en: 'Export the audit file again; if it stays like this, tell the maker of the program.',
  },
});

export const dateMalformed = defineDiagnostic<{ element: string; text: string; count: number }>({
  code: 'xaf:date-malformed',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ element, text, count }) =>
      `"${text}" in ${element} is geen datum als 2024-12-31${count === 1 ? '.' : `, en zo nog ${String(count - 1)} andere.`}`,
    en: ({ element, text, count }) =>
      `"${text}" in ${element} is no date such as 2024-12-31${count === 1 ? '.' : `, and ${String(count - 1)} others likewise.`}`,
  },
  help: {
    nl: 'Verbeter de boekdatum in het boekhoudprogramma en exporteer de auditfile opnieuw.',
    en: 'Mend the booking date in the bookkeeping program and export the audit file again.',
  },
});

/** Without an account, of all accounts that are not in the chart together. */
export const accountUnknown = defineDiagnostic<{
  account: string | undefined;
  count: number;
  amount: Decimal;
}>({
  code: 'xaf:account-unknown',
  severity: 'warning',
  basis: structure,
  message: {
    nl: ({ account, count, amount }) =>
      account === undefined
        ? `${count} ${count === 1 ? 'regel heeft' : 'regels hebben'} een rekening die niet in het rekeningschema van de auditfile staat (saldo ${formatEuros(amount, 'nl')}).`
        : `Rekening ${account} staat niet in het rekeningschema van de auditfile, maar heeft ${count} ${count === 1 ? 'regel' : 'regels'} (saldo ${formatEuros(amount, 'nl')}).`,
    en: ({ account, count, amount }) =>
      account === undefined
        ? `${count} ${count === 1 ? 'line has' : 'lines have'} an account that is not in the chart of accounts of the audit file (balance ${formatEuros(amount, 'en')}).`
        : `Account ${account} is not in the chart of accounts of the audit file, but has ${count} ${count === 1 ? 'line' : 'lines'} (balance ${formatEuros(amount, 'en')}).`,
  },
  help: {
    nl: 'Exporteer de auditfile met alle stamgegevens; koppel de rekening anders zelf in het koppelbestand.',
    en: 'Export the audit file with all master data; otherwise map the account yourself in the mapping.',
  },
});

export const dateOutsideFiscalYear = defineDiagnostic<{
  start: string;
  end: string;
  count: number;
}>({
  code: 'xaf:date-outside-fiscal-year',
  severity: 'warning',
  basis: structure,
  message: {
    nl: ({ start, end, count }) =>
      `${count} ${count === 1 ? 'boeking heeft' : 'boekingen hebben'} een datum buiten het boekjaar van de auditfile (${start} tot en met ${end}).`,
    en: ({ start, end, count }) =>
      `${count} ${count === 1 ? 'entry is' : 'entries are'} dated outside the fiscal year of the audit file (${start} to ${end}).`,
  },
  help: {
    nl: 'Verbeter de datum in het boekhoudprogramma, of exporteer het boekjaar waarin de boeking hoort.',
    en: 'Mend the date in the bookkeeping program, or export the fiscal year that the entry belongs to.',
  },
});

export const totalDiffers = defineDiagnostic<{ total: string; stated: string; found: string }>({
  code: 'xaf:total-differs',
  severity: 'error',
  basis: closing('0004, 0005, 0007 en 0008'),
  message: {
    nl: ({ total, stated, found }) =>
      `De auditfile zegt zelf dat ${total} ${stated} is, maar de regels tellen op tot ${found}.`,
    en: ({ total, stated, found }) =>
      `The audit file itself says that ${total} is ${stated}, but its lines add up to ${found}.`,
  },
  help: {
    nl: 'Er zijn regels weg, dubbel of veranderd: exporteer de auditfile opnieuw en gebruik haar zoals zij is.',
    en: 'Lines are missing, doubled or changed: export the audit file again and use it as it is.',
  },
});

export const subledgerTotalDiffers = defineDiagnostic<{
  total: string;
  stated: string;
  found: string;
  count: number;
}>({
  code: 'xaf:subledger-total-differs',
  severity: 'warning',
  basis: structure,
  message: {
    nl: ({ total, stated, found, count }) =>
      `Van een subadministratie zegt de auditfile zelf dat ${total} ${stated} is, maar de regels tellen op tot ${found}${count === 1 ? '' : `, en zo nog ${count - 1} andere`}. De besteding komt uit de boekingen, niet hieruit.`,
    en: ({ total, stated, found, count }) =>
      `Of a sub-ledger the audit file itself says that ${total} is ${stated}, but its lines add up to ${found}${count === 1 ? '' : `, and ${count - 1} more like it`}. Spending comes from the entries, not from this.`,
  },
  help: {
    nl: 'De auditfile is niet zoals zij is geëxporteerd, of de export is niet in orde: exporteer haar opnieuw.',
    en: 'The audit file is not as it was exported, or the export is at fault: export it again.',
  },
});

export const totalMissing = defineDiagnostic<{ total: string }>({
  code: 'xaf:total-missing',
  severity: 'warning',
  basis: structure,
  message: {
    nl: ({ total }) =>
      `De auditfile noemt geen ${total}; of alle regels er zijn, kan daarmee niet worden nagegaan.`,
    en: ({ total }) => `The audit file states no ${total}, so whether all lines are there cannot be checked.`,
  },
  help: {
    nl: 'Vergelijk het aantal regels en de totalen zelf met het boekhoudprogramma.',
    en: 'Compare the number of lines and the totals with the bookkeeping program yourself.',
  },
});

export const debitNotCredit = defineDiagnostic<{ block: string; debit: Decimal; credit: Decimal }>({
  code: 'xaf:debit-not-credit',
  severity: 'warning',
  basis: closing('0006 en 0009'),
  message: {
    nl: ({ block, debit, credit }) =>
      `In ${block} is debet (${formatEuros(debit, 'nl')}) niet gelijk aan credit (${formatEuros(credit, 'nl')}).`,
    en: ({ block, debit, credit }) =>
      `In ${block} debit (${formatEuros(debit, 'en')}) does not equal credit (${formatEuros(credit, 'en')}).`,
  },
  help: {
    nl: 'Een boekhouding is in evenwicht; exporteer de hele administratie en niet een selectie.',
    en: 'Books are in balance; export the whole administration and not a selection.',
  },
});

export const entryUnbalanced = defineDiagnostic<{ count: number }>({
  code: 'xaf:entry-unbalanced',
  severity: 'warning',
  basis: closing('0010'),
  message: {
    nl: ({ count }) =>
      `Van ${count} ${count === 1 ? 'boeking' : 'boekingen'} (transaction) zijn debet en credit niet gelijk.`,
    en: ({ count }) =>
      `Of ${count} ${count === 1 ? 'entry' : 'entries'} (transaction) debit and credit are not equal.`,
  },
  help: {
    nl: 'Sommige programma’s laten de tegenrekening weg; is dat het niet, exporteer de auditfile dan opnieuw.',
    en: 'Some programs leave out the contra account; if that is not it, export the audit file again.',
  },
});

export const currencyNotEuro = defineDiagnostic<{ currency: string }>({
  code: 'xaf:currency-not-euro',
  severity: 'error',
  basis: structure,
  message: {
    nl: ({ currency }) => `De bedragen van de auditfile zijn in ${currency}, niet in euro’s (EUR).`,
    en: ({ currency }) => `The amounts of the audit file are in ${currency}, not in euros (EUR).`,
  },
  help: {
    nl: 'Exporteer de administratie die in euro’s wordt gevoerd.',
    en: 'Export the administration that is kept in euros.',
  },
});

export const chartMissing = defineDiagnostic({
  code: 'xaf:chart-missing',
  severity: 'warning',
  basis: structure,
  message: {
    nl: () =>
      'De auditfile heeft geen rekeningschema (generalLedger); namen en soort van de rekeningen zijn niet bekend.',
    en: () =>
      'The audit file has no chart of accounts (generalLedger); names and types of accounts are unknown.',
  },
  help: {
    nl: 'Is de export in delen gesplitst, geef dan het hele bestand; vul anders het koppelbestand op nummer in.',
    en: 'If the export was split in parts, give the whole file; otherwise fill in the mapping by number.',
  },
});

export const transactionsMissing = defineDiagnostic({
  code: 'xaf:transactions-missing',
  severity: 'error',
  basis: structure,
  message: {
    nl: () => 'De auditfile heeft geen enkele boekingsregel (transactions).',
    en: () => 'The audit file has no line of an entry at all (transactions).',
  },
  help: {
    nl: 'Kies bij het exporteren de perioden van het verslagjaar, en niet alleen de stamgegevens.',
    en: 'Choose the periods of the reporting year when exporting, and not the master data only.',
  },
});

export const lastPeriodDatedLater = defineDiagnostic<{ end: string; count: number }>({
  code: 'xaf:last-period-dated-later',
  severity: 'warning',
  basis: structure,
  message: {
    nl: ({ end, count }) =>
      `${count} ${count === 1 ? 'boekingsregel' : 'boekingsregels'} van de laatste periode van het boekjaar (12 of hoger) ${count === 1 ? 'heeft' : 'hebben'} een datum na het boekjaar; gelezen als de laatste dag ervan, ${end}.`,
    en: ({ end, count }) =>
      `${count} ${count === 1 ? 'line' : 'lines'} of the last period of the fiscal year (12 or higher) ${count === 1 ? 'is' : 'are'} dated after that year, and read as of its last day, ${end}.`,
  },
  help: {
    nl: 'De auditfile rekent ze tot dit boekjaar. Horen zij in het volgende, verbeter dan de periode in het boekhoudprogramma; anders hoeft u niets te doen.',
    en: 'The audit file counts them in this fiscal year. If they belong to the next one, mend the period in the bookkeeping program; otherwise nothing needs doing.',
  },
});

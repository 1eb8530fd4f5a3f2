import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { YearEnd as LineYearEnd } from '../lines/ledger-line.js';
import { formatEuros } from '../../../model/money.js';
import { linesText } from '../lines/lines-text.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

interface YearEnd {
  readonly count: number;
  readonly amount: Decimal;
  /** The journal and period, where they are known and may be told. */
  readonly labels: Text | undefined;
}

const behind = (label: string | undefined) => (label === undefined ? '' : `; ${label}`);

export const yearEndLeftOut = defineDiagnostic<YearEnd>({
  code: 'ledger:year-end-left-out',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, labels }) =>
      `Niet meegeteld: ${linesText(count).nl} van NPO (samen ${formatEuros(amount, 'nl')}${behind(labels?.nl)}) van de jaarafsluiting. Zo’n boeking brengt resultaatrekeningen over naar het eigen vermogen; besteed wordt daarmee niets.`,
    en: ({ count, amount, labels }) =>
      `Not counted: ${linesText(count).en} of NPO (${formatEuros(amount, 'en')} together${behind(labels?.en)}) of the year-end closing. Such an entry carries result accounts over to equity; nothing is spent by it.`,
  },
  help: {
    nl: 'Klopt dat, zet dan in het koppelbestand een regel met onderdeel notatie, code jaarafsluiting en betekenis "telt niet mee": dan blijft deze melding weg. Zijn zij alle toch besteding, zet daar dan "telt mee": dat geldt voor elke boeking van de jaarafsluiting.',
    en: 'If that is right, put a row with part notation, code year-end closing and meaning "not counted" into the mapping: then this finding goes. If all of it is spending all the same, put "counted" there: that goes for every entry of the year-end closing.',
  },
});

export const yearEndCounted = defineDiagnostic<YearEnd & Pick<LineYearEnd, 'by'>>({
  code: 'ledger:year-end-counted',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, labels, by }) =>
      `Naar hun ${by === 'accounts' ? 'rekeningen' : 'omschrijving of dagboek'} van de jaarafsluiting: ${linesText(count).nl} van NPO (samen ${formatEuros(amount, 'nl')}${behind(labels?.nl)}). Zij zijn gelezen als gewone boekingen, en nemen weg wat wel is besteed als zij de kosten overbrengen naar het eigen vermogen.`,
    en: ({ count, amount, labels, by }) =>
      `Of the year-end closing by their ${by === 'accounts' ? 'accounts' : 'description or journal'}: ${linesText(count).en} of NPO (${formatEuros(amount, 'en')} together${behind(labels?.en)}). They are read as ordinary entries, and take away what was spent if they carry the costs over to equity.`,
  },
  help: {
    nl: 'Brengen zij kosten over naar het eigen vermogen, zet dan in het koppelbestand een regel met onderdeel notatie, code jaarafsluiting en betekenis "telt niet mee". Zijn het gewone boekingen, zet daar dan "telt mee"; staat dat er al, dan hoeft u niets te doen.',
    en: 'If they carry costs over to equity, put a row with part notation, code year-end closing and meaning "not counted" into the mapping. If they are ordinary entries, put "counted" there; where it stands already, nothing needs doing.',
  },
});

import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../../model/money.js';
import { linesText } from '../lines/lines-text.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

const nl = (amount: Decimal) => formatEuros(amount, 'nl');
const en = (amount: Decimal) => formatEuros(amount, 'en');

/** A code, and the lines that have it. */
interface CodeWithLines {
  readonly label: Text;
  readonly count: number;
  readonly amount: Decimal;
}

/** The codes that are named, and how many there are beside them; none where they may not be told. */
const listed = (language: 'nl' | 'en', named: readonly string[], more: number, end: string): string => {
  if (named.length === 0) return end;
  const others = language === 'nl' ? `en nog ${String(more)} andere` : `and ${String(more)} others`;
  return `: ${named.join('; ')}${more > 0 ? `; ${others}` : ''}${end}`;
};

interface CodesParams {
  readonly count: number;
  readonly amount: Decimal;
  readonly named: readonly CodeWithLines[];
  readonly more: number;
}

const listedCodes = ({ named, more }: CodesParams): Text => {
  const codes = named.map(({ label, count, amount }) => ({
    nl: `${label.nl} (${linesText(count).nl}, ${nl(amount)})`,
    en: `${label.en} (${linesText(count).en}, ${en(amount)})`,
  }));
  return {
    nl: listed(
      'nl',
      codes.map((one) => one.nl),
      more,
      '.',
    ),
    en: listed(
      'en',
      codes.map((one) => one.en),
      more,
      '.',
    ),
  };
};

export const codesLeftBlank = defineDiagnostic<CodesParams>({
  code: 'ledger:codes-left-blank',
  severity: 'info',
  basis,
  message: {
    nl: (params) =>
      `Niet meegeteld: ${linesText(params.count).nl} (samen ${nl(params.amount)}) met een code waarbij NPO in de koppeling leeg is, terwijl geen andere code zegt of het NPO is${listedCodes(params).nl}`,
    en: (params) =>
      `Not counted: ${linesText(params.count).en} (${en(params.amount)} together) with a code at which NPO is blank in the mapping, while no other code tells whether it is NPO${listedCodes(params).en}`,
  },
  help: {
    nl: 'Zet bij deze codes NPO op ja of op nee.',
    en: 'Set NPO to yes or no at these codes.',
  },
});

export const codesNotMapped = defineDiagnostic<CodesParams>({
  code: 'ledger:codes-not-mapped',
  severity: 'warning',
  basis,
  message: {
    nl: (params) =>
      `Niet meegeteld: ${linesText(params.count).nl} (samen ${nl(params.amount)}) met een code die niet in de koppeling staat, terwijl geen andere code zegt of het NPO is${listedCodes(params).nl}`,
    en: (params) =>
      `Not counted: ${linesText(params.count).en} (${en(params.amount)} together) with a code that is not in the mapping, while no other code tells whether it is NPO${listedCodes(params).en}`,
  },
  help: {
    nl: 'Zet deze codes in het koppelbestand, met NPO op ja of op nee. npo-xbrl map met --mapping zet ze erbij, met de opmerking dat zij nieuw zijn. Wat u bij andere codes invulde, neemt het over; eigen opmerkingen en kolommen niet.',
    en: 'Put these codes into the mapping, with NPO yes or no. npo-xbrl map with --mapping adds them, with the remark that they are new. It keeps what you filled in at other codes, but no remarks and columns of your own.',
  },
});

export const noBesideYes = defineDiagnostic<{
  count: number;
  amount: Decimal;
  /** The codes that say no, as far as they may be told. */
  named: readonly Text[];
}>({
  code: 'ledger:no-beside-yes',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, named }) =>
      `Niet meegeteld: ${linesText(count).nl} (samen ${nl(amount)}) waarvan de ene code in de koppeling zegt dat zij van NPO zijn en de andere van niet. Nee gaat voor ja${listed(
        'nl',
        named.map((one) => one.nl),
        0,
        '.',
      )}`,
    en: ({ count, amount, named }) =>
      `Not counted: ${linesText(count).en} (${en(amount)} together) of which one code of the mapping says that they are NPO and another that they are not. No goes before yes${listed(
        'en',
        named.map((one) => one.en),
        0,
        '.',
      )}`,
  },
  help: {
    nl: 'Horen zij mee te tellen, maak NPO dan leeg bij de code die nee zegt: leeg beslist niets. Staat NPO bij het bestand op ja, dan tellen ook de andere regels met die code mee; geef die in het bestand dan een eigen code met nee. Zijn zij geen besteding van NPO, dan hoeft u niets te doen.',
    en: 'If they should count, leave NPO blank at the code that says no: a blank decides nothing. If NPO is yes for the file, the other lines with that code count as well; give those a code of their own in the file, with no. If they are no spending of NPO, nothing needs doing.',
  },
});

export const codesWithoutLines = defineDiagnostic<{
  count: number;
  named: readonly Text[];
}>({
  code: 'ledger:codes-without-lines',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, named }) =>
      `Bij ${count === 1 ? 'een code' : `${String(count)} codes`} in de koppeling staat NPO op ja, maar ${count === 1 ? 'die komt' : 'die komen'} op geen enkele regel voor${listed(
        'nl',
        named.map((one) => one.nl),
        count - named.length,
        '.',
      )}`,
    en: ({ count, named }) =>
      `NPO is yes at ${count === 1 ? 'a code' : `${String(count)} codes`} of the mapping that no line has${listed(
        'en',
        named.map((one) => one.en),
        count - named.length,
        '.',
      )}`,
  },
  help: {
    nl: 'Controleer of de code geschreven is zoals in het grootboek. Is er dit jaar niets op geboekt, dan hoeft u niets te doen.',
    en: 'Check that the code is written as in the ledger. If nothing was booked on it this year, nothing needs doing.',
  },
});

export const mappedInterventionNotKnown = defineDiagnostic<{
  /** Undefined for a word that may be a name. */
  text: string | undefined;
  nearest: string | undefined;
  count: number;
}>({
  code: 'ledger:intervention-not-known',
  severity: 'warning',
  basis,
  message: {
    nl: ({ text, nearest, count }) =>
      `Het koppelbestand noemt ${count === 1 ? '' : `${String(count)} keer `}${text === undefined ? 'een interventie' : `de interventie "${text}",`} die niet op de menukaart staat${nearest === undefined ? '.' : `; bedoelde u "${nearest}"?`} Wat ermee is geboekt, komt bij de overige interventies.`,
    en: ({ text, nearest, count }) =>
      `The mapping names ${text === undefined ? 'an intervention' : `the intervention "${text}"`}${count === 1 ? '' : ` ${String(count)} times`}, which is not on the menukaart${nearest === undefined ? '.' : `; did you mean "${nearest}"?`} What is booked with it goes to other interventions.`,
  },
  help: {
    nl: 'Kies in het koppelbestand de interventie van de menukaart waarvan dit een uitwerking is, of schrijf haar code (B3).',
    en: 'Choose in the mapping the intervention of the menukaart that this elaborates, or write its code (B3).',
  },
});

const quoted = (headers: readonly string[]) => headers.map((header) => `"${header}"`).join(', ');

export const mappingColumnsNotRead = defineDiagnostic<{ headers: readonly string[]; more: number }>({
  code: 'ledger:mapping-columns-not-read',
  severity: 'info',
  basis,
  message: {
    nl: ({ headers, more }) =>
      `In het koppelbestand wordt niet gelezen: ${quoted(headers)}${more > 0 ? ` en nog ${String(more)} andere` : ''}.`,
    en: ({ headers, more }) =>
      `Of the mapping this is not read: ${quoted(headers)}${more > 0 ? ` and ${String(more)} others` : ''}.`,
  },
  help: {
    nl: 'Zijn het kolommen van uzelf, dan hoeft u niets te doen, maar npo-xbrl map schrijft ze niet in een nieuw koppelbestand. Horen zij mee te tellen, geef ze dan de kop die npo-xbrl map schrijft: NPO, Niveau, School, Interventie, Soort of Betekenis.',
    en: 'If they are columns of your own, nothing needs doing, but npo-xbrl map does not write them into a new mapping. If they should count, give them the header that npo-xbrl map writes: NPO, Level, School, Intervention, Kind or Meaning.',
  },
});

export const mappingWithoutNpo = defineDiagnostic<{ headers: readonly string[] }>({
  code: 'ledger:mapping-without-npo',
  severity: 'error',
  basis,
  message: {
    nl: ({ headers }) =>
      `Het koppelbestand heeft geen kolom "NPO", dus geen enkele regel telt mee${headers.length === 0 ? '.' : `; niet gelezen: ${quoted(headers)}.`}`,
    en: ({ headers }) =>
      `The mapping has no column "NPO", so that no line counts${headers.length === 0 ? '.' : `; not read: ${quoted(headers)}.`}`,
  },
  help: {
    nl: 'Zet NPO als kop boven de kolom waarin bij elke code ja of nee staat.',
    en: 'Put NPO as the header above the column that says yes or no for each code.',
  },
});

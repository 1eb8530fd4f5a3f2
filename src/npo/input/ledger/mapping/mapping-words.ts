import type { Text } from '../../../../diagnostics/diagnostic.js';
import { ANSWERS } from '../../subjects/code-lists.js';
import type { Code } from '../../subjects/field.js';
import type { Dimension } from '../lines/ledger-line.js';

/** The words of a mapping: what a row can be about, and the closed lists of its cells. */

const word = <C extends string>(code: C, nl: string, en: string, ...aliases: string[]): Code<C> => ({
  code,
  name: { nl, en },
  aliases,
});

export const DIMENSION_WORDS: readonly Code<Dimension>[] = [
  word('file', 'bestand', 'file'),
  word('account', 'rekening', 'account', 'grootboekrekening', 'grootboek'),
  word('journal', 'dagboek', 'journal'),
  word('costCentre', 'kostenplaats', 'cost centre', 'cost center'),
  word('costUnit', 'kostendrager', 'cost unit', 'product'),
  word('project', 'project', 'project', 'label'),
  word('school', 'school', 'school'),
  word('intervention', 'interventie', 'intervention'),
  word('level', 'niveau', 'level'),
  word('kind', 'soort', 'kind', 'soort kosten'),
];

export type Part = Dimension | 'column' | 'notation';

/** What a row of a mapping is about. */
export const PART_WORDS: readonly Code<Part>[] = [
  word('column', 'kolom', 'column'),
  word('notation', 'notatie', 'notation'),
  ...DIMENSION_WORDS,
];

export const YES_NO: readonly Code<'yes' | 'no'>[] = ANSWERS.filter(
  (answer): answer is Code<'yes' | 'no'> => answer.code !== 'notApplicable',
);

/** What a column of a ledger holds: a code of a line, the name of that code, or something of the line itself. */
export type Role =
  | Exclude<Dimension, 'file'>
  | 'accountName'
  | 'costCentreName'
  | 'costUnitName'
  | 'projectName'
  | 'date'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'side'
  | 'description'
  | 'reference';

/** The roles, and the headers that bookkeeping and payroll programs give them. */
export const ROLE_WORDS: readonly Code<Role>[] = [
  word(
    'date',
    'datum',
    'date',
    'boekdatum',
    'boekingsdatum',
    'transactiedatum',
    'mutatiedatum',
    'factuurdatum',
    'verwerkingsdatum',
    'betaaldatum',
    'posting date',
    'booking date',
  ),
  word(
    'amount',
    'bedrag',
    'amount',
    'bedrag eur',
    'bedrag in euro',
    'bedrag in euro’s',
    'bedrag euro',
    'basisbedrag',
    'bedrag basisvaluta',
    'mutatiebedrag',
    'boekingsbedrag',
    'saldo',
    'totaalbedrag',
    'loonkosten',
    'werkgeverskosten',
    'totale kosten',
    'totale loonkosten',
    'totale werkgeverskosten',
    'totale personeelskosten',
  ),
  word(
    'debit',
    'debet',
    'debit',
    'debetbedrag',
    'debet bedrag',
    'bedrag debet',
    'debet eur',
    'debet euro',
    'debet in euro’s',
    'debit amount',
  ),
  word(
    'credit',
    'credit',
    'credit',
    'creditbedrag',
    'credit bedrag',
    'bedrag credit',
    'credit eur',
    'credit euro',
    'credit in euro’s',
    'credit amount',
  ),
  word('side', 'debet of credit', 'debit or credit', 'd/c', 'dc', 'debet/credit', 'debit/credit', 'd c code'),
  word(
    'account',
    'rekening',
    'account',
    'grootboekrekening',
    'grootboek',
    'grootboeknummer',
    'grootboekrekeningnummer',
    'rekeningnummer',
    'gb rekening',
    'gbrek',
    'rekeningnr',
    'rekeningcode',
    'code rekening',
    'grootboekcode',
    'code grootboek',
    'grootboeknr',
    'grootboekrekeningcode',
    'code grootboekrekening',
    'grootboekrekeningnr',
    'nummer grootboekrekening',
    'ledger account',
    'account code',
    'gl account',
    'gl account code',
  ),
  word(
    'accountName',
    'naam rekening',
    'account name',
    'rekeningnaam',
    'omschrijving rekening',
    'rekeningomschrijving',
    'grootboekomschrijving',
    'omschrijving grootboek',
    'grootboeknaam',
    'naam grootboek',
    'grootboekrekeningomschrijving',
    'omschrijving grootboekrekening',
    'grootboekrekeningnaam',
    'naam grootboekrekening',
    'account description',
    'gl account description',
  ),
  word('journal', 'dagboek', 'journal', 'dagboekcode', 'journaal'),
  word(
    'costCentre',
    'kostenplaats',
    'cost centre',
    'kostenplaatscode',
    'kostenplaatsnummer',
    'kpl',
    'cost center',
    'afdeling',
    'organisatie-eenheid',
  ),
  word(
    'costCentreName',
    'naam kostenplaats',
    'cost centre name',
    'kostenplaatsnaam',
    'omschrijving kostenplaats',
    'kostenplaatsomschrijving',
    'afdelingsnaam',
  ),
  word('costUnit', 'kostendrager', 'cost unit', 'kostendragercode', 'kdr', 'product', 'activiteit'),
  word(
    'costUnitName',
    'naam kostendrager',
    'cost unit name',
    'kostendragernaam',
    'omschrijving kostendrager',
    'kostendrageromschrijving',
  ),
  word(
    'project',
    'project',
    'project',
    'project code',
    'projectcode',
    'projectnummer',
    'label',
    'projectlabel',
  ),
  word(
    'projectName',
    'naam project',
    'project name',
    'projectnaam',
    'omschrijving project',
    'projectomschrijving',
  ),
  word(
    'school',
    'school',
    'school',
    'school code',
    'schoolnaam',
    'naam school',
    'brin',
    'brin-nummer',
    'brincode',
    'instelling',
    'instellingscode',
    'vestiging',
    'vestigingscode',
    'locatie',
    'school name',
  ),
  word('intervention', 'interventie', 'intervention', 'menukaart', 'interventie menukaart'),
  word('level', 'niveau', 'level'),
  word('kind', 'soort kosten', 'kind of cost', 'kostensoort', 'soort', 'kind'),
  word(
    'description',
    'omschrijving',
    'description',
    'boekingsomschrijving',
    'omschrijving boeking',
    'toelichting',
  ),
  word(
    'reference',
    'documentnummer',
    'reference',
    'boekstuk',
    'boekstuknummer',
    'stuknummer',
    'factuurnummer',
    'factuur',
    'referentie',
    'bonnummer',
    'journaalpost',
    'document',
    'document reference',
  ),
];

/** How amounts tell spending from its reversal. */
export type SignConvention = 'columns' | 'indicator' | 'signed' | 'reversed';

export const SIGN_WORDS: readonly Code<SignConvention>[] = [
  word('columns', 'kolommen debet en credit', 'columns debit and credit', 'debet en credit', 'twee kolommen'),
  word('indicator', 'kolom met D of C', 'column with D or C', 'd of c', 'd/c'),
  word('signed', 'kosten positief', 'costs positive', 'positief'),
  word('reversed', 'kosten negatief', 'costs negative', 'negatief'),
];

export const DECIMAL_WORDS: readonly Code<'comma' | 'point'>[] = [
  word('comma', 'komma', 'comma', ','),
  word('point', 'punt', 'point', '.'),
];

export const DATE_WORDS: readonly Code<'dayFirst' | 'monthFirst'>[] = [
  word('dayFirst', 'dag eerst', 'day first', 'dag-maand-jaar', 'dd-mm-jjjj'),
  word('monthFirst', 'maand eerst', 'month first', 'maand-dag-jaar', 'mm-dd-jjjj'),
];

export type YearEndSetting = 'leftOut' | 'counted';

export const YEAR_END_WORDS: readonly Code<YearEndSetting>[] = [
  word('leftOut', 'telt niet mee', 'not counted', 'nee', 'no'),
  word('counted', 'telt mee', 'counted', 'ja', 'yes'),
];

export type Setting = 'sign' | 'decimal' | 'date' | 'sheet' | 'yearEnd';

export const SETTING_WORDS: readonly Code<Setting>[] = [
  word('sign', 'teken', 'sign'),
  word('decimal', 'decimaalteken', 'decimal mark'),
  word('date', 'datumvolgorde', 'date order'),
  word('sheet', 'blad', 'sheet'),
  word('yearEnd', 'jaarafsluiting', 'year-end closing', 'afsluiting'),
];

export function nameOf<C extends string>(codes: readonly Code<C>[], code: C): Text {
  return codes.find((one) => one.code === code)?.name ?? { nl: code, en: code };
}

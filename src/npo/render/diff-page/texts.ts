import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Change } from '../../../xbrl/diff/change.js';
import { countText } from '../working-page/value-text.js';

export interface DiffTexts {
  readonly title: string;
  readonly same: string;
  readonly sameMeaning: string;
  /** Where something is said of what was compared, as that a part was not. */
  readonly sameFacts: string;
  readonly different: (count: number) => string;
  readonly counts: Readonly<Record<Change['kind'], (count: number) => string>>;
  readonly kind: Readonly<Record<Change['kind'], string>>;
  readonly before: string;
  readonly after: string;
  readonly file: string;
  readonly entryPoint: string;
  readonly facts: string;
  readonly compared: string;
  readonly aligned: (years: number) => string;
  readonly editions: (count: number) => string;
  readonly overview: string;
  readonly about: string;
  readonly board: string;
  readonly whole: string;
  readonly other: string;
  readonly figure: string;
  readonly period: string;
  readonly change: string;
  readonly difference: string;
  readonly percentage: string;
  readonly nil: string;
  readonly none: string;
  readonly narrative: string;
  readonly narrativeLegend: string;
  readonly inserted: string;
  readonly deleted: string;
  readonly rewritten: string;
  readonly more: (count: number) => string;
  readonly madeBy: string;
  readonly controls: {
    readonly label: string;
    readonly search: string;
    readonly kind: string;
    readonly everyKind: string;
    readonly sort: string;
    readonly byOrder: string;
    readonly byDifference: string;
    readonly byPercentage: string;
    readonly open: string;
    readonly close: string;
    readonly status: string;
  };
}

const nl: DiffTexts = {
  title: 'Verschillen',
  same: 'Gelijk',
  sameMeaning: 'De rapporten zeggen hetzelfde.',
  sameFacts: 'De feiten die zijn vergeleken, zeggen hetzelfde.',
  different: (count) => (count === 1 ? '1 verschil' : `${countText(count, 'nl')} verschillen`),
  counts: {
    changed: (count) => `${countText(count, 'nl')} gewijzigd`,
    added: (count) => `${countText(count, 'nl')} erbij`,
    removed: (count) => `${countText(count, 'nl')} weg`,
  },
  kind: { changed: 'gewijzigd', added: 'erbij', removed: 'weg' },
  before: 'Eerste rapport',
  after: 'Tweede rapport',
  file: 'Bestand',
  entryPoint: 'Formulier (instappunt)',
  facts: 'Aantal gegevens',
  compared: 'Wat er is vergeleken',
  aligned: (years) =>
    `Jaar tegen jaar: de periodes van het eerste rapport zijn ${String(Math.abs(years))} jaar ${years < 0 ? 'terug' : 'vooruit'} gelegd en zo naast die van het tweede gezet.`,
  editions: (count) =>
    `De rapporten gebruiken verschillende uitgaven van dezelfde taxonomie; ${countText(count, 'nl')} naamruimten zijn naast elkaar gezet.`,
  overview: 'Overzicht',
  about: 'Waarover',
  board: 'Het bestuur als geheel',
  whole: 'Niet uitgesplitst',
  other: 'Overige gegevens',
  figure: 'Gegeven',
  period: 'Periode',
  change: 'Wat',
  difference: 'Verschil',
  percentage: 'In %',
  nil: '(leeg)',
  none: 'niet in dit rapport',
  narrative: 'Gewijzigde teksten',
  narrativeLegend: 'Weggehaalde woorden staan tussen [− en −], nieuwe woorden tussen [+ en +].',
  inserted: 'nieuw',
  deleted: 'weggehaald',
  rewritten: 'De tekst is grotendeels herschreven; hier staan beide teksten na elkaar.',
  more: (count) =>
    `… en nog ${countText(count, 'nl')} verschillen, die niet op deze pagina staan. Alles staat in de uitvoer van`,
  madeBy: 'Gemaakt door',
  controls: {
    label: 'Verschillen filteren en sorteren',
    search: 'Zoek in de verschillen',
    kind: 'Wat',
    everyKind: 'alle verschillen',
    sort: 'Sorteer op',
    byOrder: 'volgorde van het rapport',
    byDifference: 'grootste verschil',
    byPercentage: 'grootste percentage',
    open: 'Alles uitklappen',
    close: 'Alles inklappen',
    status: '{shown} van de {all} verschillen op deze pagina worden getoond.',
  },
};

const en: DiffTexts = {
  title: 'Differences',
  same: 'The same',
  sameMeaning: 'The reports say the same.',
  sameFacts: 'The facts that were compared say the same.',
  different: (count) => (count === 1 ? '1 difference' : `${countText(count, 'en')} differences`),
  counts: {
    changed: (count) => `${countText(count, 'en')} changed`,
    added: (count) => `${countText(count, 'en')} added`,
    removed: (count) => `${countText(count, 'en')} removed`,
  },
  kind: { changed: 'changed', added: 'added', removed: 'removed' },
  before: 'First report',
  after: 'Second report',
  file: 'File',
  entryPoint: 'Form (entry point)',
  facts: 'Number of facts',
  compared: 'What was compared',
  aligned: (years) =>
    `Year against year: the periods of the first report are moved ${String(Math.abs(years))} years ${years < 0 ? 'back' : 'ahead'} and held against those of the second.`,
  editions: (count) =>
    `The reports are on different editions of the same taxonomy; ${countText(count, 'en')} namespaces were matched.`,
  overview: 'Overview',
  about: 'About',
  board: 'The board as a whole',
  whole: 'Not broken down',
  other: 'Other facts',
  figure: 'Fact',
  period: 'Period',
  change: 'What',
  difference: 'Difference',
  percentage: 'In %',
  nil: '(nil)',
  none: 'not in this report',
  narrative: 'Changed texts',
  narrativeLegend: 'Words taken out stand between [− and −], new words between [+ and +].',
  inserted: 'new',
  deleted: 'taken out',
  rewritten: 'Most of the text was rewritten; both texts stand here one after the other.',
  more: (count) =>
    `… and ${countText(count, 'en')} more differences that are not on this page. All of it is in the output of`,
  madeBy: 'Made by',
  controls: {
    label: 'Filter and sort the differences',
    search: 'Search the differences',
    kind: 'What',
    everyKind: 'all differences',
    sort: 'Sort by',
    byOrder: 'order of the report',
    byDifference: 'largest difference',
    byPercentage: 'largest percentage',
    open: 'Open all',
    close: 'Close all',
    status: '{shown} of the {all} differences on this page are shown.',
  },
};

export const DIFF_TEXTS: Readonly<Record<Language, DiffTexts>> = { nl, en };

import type { Language, Severity } from '../../../diagnostics/diagnostic.js';
import type { Verdict } from '../../../xbrl/validate/verdict.js';
import { countText } from '../working-page/value-text.js';
import type { Action } from './action.js';

type Counted = (count: number) => string;

export interface FindingsTexts {
  readonly title: string;
  readonly files: Counted;
  readonly findings: Counted;
  readonly facts: Counted;
  readonly concepts: Counted;
  readonly severities: Readonly<Record<Severity, Counted>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, readonly [word: string, meaning: string]>>;
  readonly action: Readonly<Record<Action, readonly [title: string, meaning: string]>>;
  readonly status: Readonly<Record<'passed' | 'failed' | 'skipped', string>>;
  readonly layers: Readonly<Record<string, string>>;
  readonly toDo: string;
  readonly nothing: string;
  readonly overview: string;
  readonly file: string;
  readonly judged: string;
  readonly verdictHead: string;
  readonly layer: string;
  readonly result: string;
  readonly checked: string;
  readonly notes: string;
  readonly skipped: Counted;
  readonly trace: string;
  readonly where: string;
  readonly what: string;
  readonly inReport: string;
  readonly related: string;
  readonly fact: string;
  readonly value: string;
  readonly nil: string;
  readonly help: string;
  readonly rule: string;
  readonly source: string;
  readonly code: string;
  readonly explain: string;
  readonly nowhere: string;
  readonly toReport: string;
  readonly times: Counted;
  readonly more: Counted;
  readonly moreRelated: Counted;
  readonly all: string;
  readonly madeBy: string;
  readonly controls: {
    readonly label: string;
    readonly search: string;
    readonly severity: string;
    readonly layer: string;
    readonly everySeverity: string;
    readonly everyLayer: string;
    readonly sort: string;
    readonly bySeverity: string;
    readonly byPlace: string;
    readonly byCount: string;
    readonly open: string;
    readonly close: string;
    readonly status: string;
  };
}

const countedIn =
  (language: Language) =>
  (one: string, many: string): Counted =>
  (count) =>
    `${countText(count, language)} ${count === 1 ? one : many}`;
const aantal = countedIn('nl');
const counted = countedIn('en');

const nl: FindingsTexts = {
  title: 'Bevindingen',
  files: aantal('bestand', 'bestanden'),
  findings: aantal('bevinding', 'bevindingen'),
  facts: aantal('gegeven', 'gegevens'),
  concepts: aantal('begrip', 'begrippen'),
  severities: {
    error: aantal('fout', 'fouten'),
    warning: aantal('waarschuwing', 'waarschuwingen'),
    info: aantal('opmerking', 'opmerkingen'),
  },
  severity: { error: 'Fout', warning: 'Let op', info: 'Ter informatie' },
  verdict: {
    valid: ['Geldig', 'Alle eisen zijn nagekeken en er zijn geen fouten gevonden.'],
    invalid: ['Ongeldig', 'Er zijn fouten die eerst moeten worden verbeterd.'],
    undetermined: ['Niet te beoordelen', 'Er ontbreekt iets dat nodig is voor een oordeel.'],
  },
  action: {
    fillIn: ['Vul in', 'Hier ontbreekt een antwoord of een bedrag.'],
    correct: [
      'Verbeter',
      'Hier klopt een gegeven niet. De cel van de werkmap staat erbij, of anders de regel van het rapport.',
    ],
    judge: [
      'Beoordeel, zo nodig met de accountant',
      'Dit kan kloppen, maar een mens moet er naar kijken en het kunnen uitleggen.',
    ],
    supplier: [
      'Meld aan de softwareleverancier',
      'Dit gaat over hoe het bestand is gemaakt, niet over uw cijfers.',
    ],
    supply: [
      'Geef wat nodig is voor een oordeel',
      'Zonder dit kan niemand zeggen of het bestand juist is: een taxonomie ontbreekt, of een grens is bereikt.',
    ],
    note: ['Ter informatie', 'Hier hoeft u niets aan te doen.'],
  },
  status: { passed: 'in orde', failed: 'fout', skipped: 'overgeslagen' },
  layers: {
    input: 'invoer',
    mapping: 'omzetting naar het rapport',
    output: 'wegschrijven',
    package: 'pakket',
    xml: 'vorm van het bestand (XML)',
    inline: 'Inline XBRL',
    dts: 'taxonomie compleet',
    'xml-schema': 'schema’s van de taxonomie',
    xbrl21: 'XBRL 2.1',
    'generic-links': 'generieke koppelingen',
    dimensions: 'dimensies',
    enumerations: 'keuzelijsten',
    units: 'eenheden',
    formula: 'regels van de taxonomie',
    calculation: 'optellingen',
    filing: 'Nederlandse indieningsregels',
    business: 'regels van het programma',
  },
  toDo: 'Wat er te doen is',
  nothing: 'Er zijn geen bevindingen.',
  overview: 'Overzicht van de bestanden',
  file: 'Bestand',
  judged: 'Nagekeken volgens',
  verdictHead: 'Oordeel',
  layer: 'Onderdeel',
  result: 'Uitkomst',
  checked: 'Wat er is nagekeken',
  notes: 'Bij dit oordeel',
  skipped: aantal(
    'regel is niet beoordeeld: het bestand heeft de gegevens niet',
    'regels zijn niet beoordeeld: het bestand heeft de gegevens niet',
  ),
  trace: 'De berekening van de gevraagde regel',
  where: 'Waar',
  what: 'Bevinding',
  inReport: 'in het rapport',
  related: 'Betrokken',
  fact: 'Gegeven',
  value: 'Waarde',
  nil: '(leeg)',
  help: 'Wat te doen',
  rule: 'Regel',
  source: 'Grondslag',
  code: 'code',
  explain: 'meer uitleg',
  nowhere: 'hele bestand',
  toReport: 'Bekijk in het verslag',
  times: (count) => `${countText(count, 'nl')} van deze soort`,
  more: (count) => `… en nog ${countText(count, 'nl')} meer, die niet op deze pagina staan.`,
  moreRelated: (count) => `… en nog ${countText(count, 'nl')}`,
  all: 'Alles staat in de uitvoer van',
  madeBy: 'Gemaakt door',
  controls: {
    label: 'Bevindingen filteren en sorteren',
    search: 'Zoek in de bevindingen',
    severity: 'Ernst',
    layer: 'Onderdeel',
    everySeverity: 'alle',
    everyLayer: 'alle onderdelen',
    sort: 'Sorteer op',
    bySeverity: 'ernst',
    byPlace: 'plaats in de werkmap of het rapport',
    byCount: 'aantal keer',
    open: 'Alles uitklappen',
    close: 'Alles inklappen',
    status: '{shown} van de {all} bevindingen op deze pagina worden getoond.',
  },
};

const en: FindingsTexts = {
  title: 'Findings',
  files: counted('file', 'files'),
  findings: counted('finding', 'findings'),
  facts: counted('fact', 'facts'),
  concepts: counted('concept', 'concepts'),
  severities: {
    error: counted('error', 'errors'),
    warning: counted('warning', 'warnings'),
    info: counted('note', 'notes'),
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  verdict: {
    valid: ['Valid', 'Every requirement was checked and no errors were found.'],
    invalid: ['Invalid', 'There are errors that must be mended first.'],
    undetermined: ['Undetermined', 'Something that a verdict needs is not here.'],
  },
  action: {
    fillIn: ['Fill in', 'An answer or an amount is missing here.'],
    correct: [
      'Correct',
      'Something that is said is not right. The cell of the workbook is named, or else the line of the report.',
    ],
    judge: [
      'Judge, with the accountant where needed',
      'This may be right, but a person must look at it and be able to explain it.',
    ],
    supplier: [
      'Report to the software supplier',
      'This is about how the file was made, not about your figures.',
    ],
    supply: [
      'Give what a verdict needs',
      'Without this nobody can say whether the file is right: a taxonomy is missing, or a limit was met.',
    ],
    note: ['For your information', 'Nothing needs to be done about this.'],
  },
  status: { passed: 'passed', failed: 'failed', skipped: 'skipped' },
  layers: {
    input: 'input',
    mapping: 'forming the report',
    output: 'writing',
    package: 'package',
    xml: 'form of the file (XML)',
    inline: 'Inline XBRL',
    dts: 'taxonomy complete',
    'xml-schema': 'schemas of the taxonomy',
    xbrl21: 'XBRL 2.1',
    'generic-links': 'generic links',
    dimensions: 'dimensions',
    enumerations: 'enumerations',
    units: 'units',
    formula: 'rules of the taxonomy',
    calculation: 'sums',
    filing: 'Dutch filing rules',
    business: 'rules of the programme',
  },
  toDo: 'What there is to do',
  nothing: 'There are no findings.',
  overview: 'Overview of the files',
  file: 'File',
  judged: 'Checked against',
  verdictHead: 'Verdict',
  layer: 'Part',
  result: 'Result',
  checked: 'What was checked',
  notes: 'About this verdict',
  skipped: counted(
    'rule was not judged: the file has no data for it',
    'rules were not judged: the file has no data for them',
  ),
  trace: 'The evaluation of the rule that was asked for',
  where: 'Where',
  what: 'Finding',
  inReport: 'in the report',
  related: 'Involved',
  fact: 'Fact',
  value: 'Value',
  nil: '(nil)',
  help: 'What to do',
  rule: 'Rule',
  source: 'Basis',
  code: 'code',
  explain: 'more about it',
  nowhere: 'whole file',
  toReport: 'See it in the report',
  times: (count) => `${countText(count, 'en')} of this kind`,
  more: (count) => `… and ${countText(count, 'en')} more that are not on this page.`,
  moreRelated: (count) => `… and ${countText(count, 'en')} more`,
  all: 'All of it is in the output of',
  madeBy: 'Made by',
  controls: {
    label: 'Filter and sort the findings',
    search: 'Search the findings',
    severity: 'Severity',
    layer: 'Part',
    everySeverity: 'all',
    everyLayer: 'all parts',
    sort: 'Sort by',
    bySeverity: 'severity',
    byPlace: 'place in the workbook or report',
    byCount: 'how often',
    open: 'Open all',
    close: 'Close all',
    status: '{shown} of the {all} findings on this page are shown.',
  },
};

export const FINDINGS_TEXTS: Readonly<Record<Language, FindingsTexts>> = { nl, en };

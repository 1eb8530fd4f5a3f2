import { basisText } from '../src/diagnostics/basis-text.js';
import type { Severity } from '../src/diagnostics/diagnostic.js';
import { SUBJECT, type SubjectKey } from '../src/npo/input/subjects/subjects.js';
import { readBinding } from '../src/npo/mapping/binding/binding.js';
import { topicsOf } from '../src/npo/mapping/read/carried-topics.js';
import type { Confidence } from '../src/npo/model/menukaart.js';
import { businessRules } from '../src/npo/rules/business-rules.js';
import type { BusinessRule, Topic } from '../src/npo/rules/rule.js';
import { pageName } from './diagnostic-pages.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'fout / error',
  warning: 'waarschuwing / warning',
  info: 'ter informatie / note',
};

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: 'hoog / high',
  medium: 'middel / medium',
  low: 'laag / low',
};

/** The columns that tell of each topic; last year's report is a file of its own. */
const COLUMNS: Readonly<Record<Exclude<Topic, 'previousReport'>, readonly [SubjectKey, ...string[]][]>> = {
  programmes: [['programmes', 'brin', 'schoolYear']],
  branches: [
    ['schools', 'branch'],
    ['programmes', 'branch'],
  ],
  mrConsent: [['programmes', 'mrConsent']],
  mrConsentDate: [['programmes', 'mrConsentDate']],
  adoptedOn: [['programmes', 'adoptedOn']],
  scan: [['programmes', 'scan']],
  scanDate: [['programmes', 'scanDate']],
  chosenInterventions: [['programmes', 'interventions']],
  everyChosenIntervention: [['programmes', 'interventions']],
  aboveSchoolPart: [['programmes', 'aboveSchoolPart']],
  mrHireAdvice: [['programmes', 'mrHireAdvice']],
  published: [['programmes', 'published']],
  monitoring: [['programmes', 'monitoring']],
  involvement: [['programmes', 'parentsInvolved', 'staffInvolved', 'pupilsInvolved']],
  municipalityInformed: [['programmes', 'municipalityInformed']],
  results: [['programmes', 'results']],
  gmrConsent: [['board', 'gmrConsent']],
  gmrConsentDate: [['board', 'gmrConsentDate']],
  gmrConsentTo: [['board', 'gmrConsentTo']],
  hiredPersons: [['board', 'hiredPersons']],
  boardKind: [['board', 'boardKind', 'name']],
  sector: [['board', 'sector']],
  balanceSheet: [['board', 'designatedReserve', 'specificItem']],
  schoolTypes: [['schools', 'schoolType']],
  pupilCounts: [
    [
      'pupils',
      'countDate',
      'fundingType',
      'pupils',
      'disadvantageUnits',
      'newcomers',
      'amountPerPupil',
      'amountPerUnit',
      'amountPerNewcomer',
    ],
  ],
  schoolSpending: [['spending', 'brin', 'level', 'intervention', 'amount']],
  aboveSchoolSpending: [['spending', 'level', 'intervention', 'amount']],
  aboveSchoolSpendingPerSchool: [['spending', 'brin', 'level', 'amount']],
  aboveBoardSpending: [['spending', 'level', 'amount']],
  spendingDates: [['spending', 'date']],
  spendingInterventions: [['spending', 'intervention']],
  spendingReferences: [['spending', 'description', 'reference']],
  hire: [['spending', 'kind']],
  hireShare: [
    ['board', 'hiredPersons'],
    ['spending', 'amount', 'kind'],
  ],
  received: [['funding', 'calendarYear', 'received', 'newcomers']],
  receivedBySchoolYear: [['funding', 'schoolYear', 'calendarYear', 'received', 'newcomers']],
  broughtForward: [['schools', 'broughtForward']],
};

const FILES = ['npo', 'ocw-nt19'].map((id) => {
  const binding = readBinding(id);
  return { name: binding.file, carried: topicsOf(binding) };
});

/** `docs/rules.md`: every business rule by name. */
export function rulesPage(): string {
  const rules = businessRules.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const count = (severity: Severity) =>
    rules.flatMap(({ emits }) => emits).filter(({ definition }) => definition.severity === severity).length;
  return [
    '# Bedrijfsregels / Business rules',
    '',
    'Gemaakt uit de regels zelf met `npm run docs`. Made from the rules themselves by `npm run docs`.',
    '',
    `${rules.length} regels; hun bevindingen: ${count('error')} fouten, ${count('warning')} waarschuwingen, ${count('info')} ter informatie. Wat alleen een keuze van npo-xbrl is, is nooit een fout, tenzij rekenen alleen het bewijst.`,
    '',
    'Alle regels draaien op de invoer (werkmap, CSV of JSON). Op een bestand draaien de regels waarvoor het de gegevens heeft; de andere noemt `validate` bij naam als overgeslagen.',
    '',
    '| regel / rule | Nederlands | English | op / on |',
    '|---|---|---|---|',
    ...rules.map(row),
    '',
    ...rules.flatMap(section),
  ].join('\n');
}

function row({ name, title, needs }: BusinessRule): string {
  return `| [${name}](#${name}) | ${title.nl} | ${title.en} | ${runsOn(needs).join(', ')} |`;
}

function runsOn(needs: readonly Topic[]): readonly string[] {
  const files = FILES.filter(({ carried }) => needs.every((topic) => carried.has(topic)));
  return ['invoer', ...files.map(({ name }) => name)];
}

function section({ name, title, confidence, needs, emits }: BusinessRule): readonly string[] {
  const kinds = emits.map(
    ({ definition: { code, severity } }) =>
      `- [${code}](diagnostics/${pageName(code)}): ${SEVERITY[severity]}`,
  );
  const sources = [...new Set(emits.map(({ definition }) => basisText(definition.basis, 'nl')))];
  return [
    `## ${name}`,
    '',
    `${title.nl}. / ${title.en}.`,
    '',
    ...kinds,
    ...sources.map((source) => `- Bron: ${source}`),
    `- Zekerheid van de bron: ${CONFIDENCE[confidence]}`,
    `- Invoer: ${inputsOf(needs)}`,
    `- Draait op: ${runsOn(needs).join(', ')}`,
    '',
  ];
}

/** `Programma (Instemming MR); Besteding (Datum, Bedrag)`. */
function inputsOf(needs: readonly Topic[]): string {
  const columns = new Map<SubjectKey, Set<string>>();
  for (const topic of needs) {
    for (const [key, ...fields] of topic === 'previousReport' ? [] : COLUMNS[topic]) {
      const known = columns.get(key) ?? new Set();
      columns.set(key, known);
      for (const field of fields) known.add(headerOf(key, field));
    }
  }
  const sheets = [...columns].map(([key, headers]) => `${SUBJECT[key].name.nl} (${[...headers].join(', ')})`);
  return [...sheets, ...(needs.includes('previousReport') ? ['report.xbrl van vorig jaar'] : [])].join('; ');
}

function headerOf(key: SubjectKey, field: string): string {
  const fields: Readonly<Record<string, { readonly header: { readonly nl: string } }>> = SUBJECT[key].fields;
  const known = fields[field];
  if (known === undefined) throw new Error(`${key} has no field ${field}`);
  return known.header.nl;
}

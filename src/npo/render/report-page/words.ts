import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import type { Answer } from '../../model/submission.js';
import type { Money } from './money-of.js';

/** The words of the report page; what the taxonomy has a label for is not among them. */
export interface Words {
  readonly title: (year: string) => string;
  readonly reportingYear: string;
  readonly until: string;
  readonly briefly: string;
  readonly consentCount: (yes: number, schools: number) => string;
  readonly board: string;
  readonly boardTable: string;
  readonly item: string;
  readonly answer: string;
  readonly moneyColumns: Readonly<Record<keyof Money, string>>;
  readonly wholeBoard: string;
  readonly wholeBoardNote: string;
  readonly moneyChartNote: string;
  readonly spendingNote: string;
  readonly schoolsNote: string;
  readonly aboveSchoolTable: string;
  readonly agreedPartsNote: string;
  readonly hireTable: string;
  readonly money: string;
  readonly moneyIntroduction: (year: string) => string;
  readonly moneyOfBoard: (year: string) => string;
  readonly moneyOfSchools: (year: string) => string;
  readonly schoolYear: string;
  readonly schoolOrYear: string;
  readonly boardBySchoolYear: (year: string) => string;
  readonly schoolsBySchoolYear: (year: string) => string;
  readonly bySchoolYearNote: (year: string) => string;
  readonly schoolYearChart: (year: string) => string;
  readonly receivedIn: (year: string) => string;
  readonly receivedLessSpent: string;
  readonly togetherIn: (year: string) => string;
  /** An amount in euros, or that the report does not have it. */
  readonly amountOrNot: (amount: Decimal | undefined) => string;
  readonly missingInChart: (series: readonly string[]) => string;
  readonly moneyChart: (year: string) => string;
  readonly broughtForward: string;
  readonly received: string;
  readonly spent: string;
  readonly left: string;
  readonly spending: string;
  readonly spendingIntroduction: string;
  readonly spendingTable: (year: string) => string;
  readonly spendingChart: (year: string) => string;
  readonly categoryOrIntervention: string;
  readonly levels: Readonly<Record<'school' | 'aboveSchool' | 'aboveBoard', string>>;
  readonly together: string;
  readonly aboveSchool: string;
  readonly aboveSchoolIntroduction: string;
  readonly aboveSchoolNone: string;
  readonly hire: string;
  readonly hireHidden: string;
  readonly programmes: string;
  readonly programmesIntroduction: string;
  readonly programmesTable: (schoolYear: string) => string;
  readonly question: string;
  readonly answers: Readonly<Record<Answer | 'blank', string>>;
  readonly noProgramme: string;
  readonly schools: string;
  readonly schoolsIntroduction: string;
  readonly schoolsChart: (year: string) => string;
  readonly schoolsTable: (year: string) => string;
  readonly school: string;
  readonly other: string;
  readonly total: string;
  readonly spentIn: (year: string) => string;
  readonly chosenFor: string;
  readonly spendingOfSchool: (school: string) => string;
  readonly programmeOfSchool: (school: string) => string;
  readonly nothingOfSchool: string;
  readonly about: string;
  readonly aboutText: readonly string[];
  readonly lineageText: string;
  readonly currency: string;
  readonly inEuros: string;
  readonly dashText: string;
  readonly chartText: (title: string, entries: readonly string[]) => string;
  readonly andMore: (count: number) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: (year) => `Verantwoording Nationaal Programma Onderwijs ${year}`,
    reportingYear: 'Verslagjaar',
    until: 'tot en met',
    briefly: 'In het kort',
    consentCount: (yes, schools) =>
      `Op ${yes} van de ${schools} scholen heeft de medezeggenschapsraad (MR) voor het hele verslagjaar ingestemd met het voorstel voor de besteding.`,
    board: 'Het bestuur',
    boardTable: 'Gegevens van het bestuur',
    item: 'Post',
    answer: 'Antwoord',
    moneyColumns: {
      broughtForward: 'Over uit vorig jaar',
      received: 'Ontvangen',
      newcomers: 'Voor nieuwkomers',
      spentAtSchools: 'Besteed door de school',
      spentAbove: 'Besteed boven de school',
      left: 'Over',
    },
    wholeBoard: 'Hele bestuur',
    wholeBoardNote:
      'Het hele bestuur kan verschillen van de scholen samen: er kan ook bovenschools geld zijn besteed dat niet aan een school is toegerekend.',
    moneyChartNote:
      'Ontvangen is met de middelen voor nieuwkomers, besteed is door de scholen en boven de scholen samen.',
    spendingNote:
      'De kolom Scholen is opgeteld uit de tabellen per school. Een doelgebied kan meer zijn dan zijn genoemde interventies samen.',
    schoolsNote: 'De rij Samen is opgeteld uit de rijen erboven.',
    aboveSchoolTable: 'Bovenschoolse besteding en instemming van de GMR',
    agreedPartsNote:
      'Met welk deel de medezeggenschapsraad van een school instemde, staat bij het schoolprogramma van die school.',
    hireTable: 'Inhuur van personeel niet in loondienst (PNIL)',
    money: 'Ontvangen, besteed en over',
    moneyIntroduction: (year) =>
      `De middelen komen binnen per schooljaar; de jaarrekening gaat over het kalenderjaar ${year}. De eerste tabellen volgen het kalenderjaar; daarna staat per schooljaar wat daarvoor in ${year} is ontvangen en wat daarin is besteed.`,
    moneyOfBoard: (year) => `Middelen van het bestuur in ${year}`,
    moneyOfSchools: (year) => `Middelen per school in ${year}`,
    schoolYear: 'Schooljaar',
    schoolOrYear: 'School en schooljaar',
    boardBySchoolYear: (year) => `Ontvangen en besteed in ${year} per schooljaar, hele bestuur`,
    schoolsBySchoolYear: (year) => `Ontvangen en besteed in ${year} per school en schooljaar`,
    bySchoolYearNote: (year) =>
      `Ontvangen is wat in ${year} voor het schooljaar is ontvangen, met de middelen voor nieuwkomers; is dat niet gerapporteerd, maar wel wat er voor en na het jaar over was, dan volgt het daaruit. Besteed is wat in ${year} op dagen van het schooljaar is besteed, door de scholen en boven de scholen samen. Het verschil is geen saldo: wat uit een eerder jaar over was telt niet mee, en geld mag ook na het schooljaar nog worden besteed. Wat eind ${year} over is, staat in de eerste tabel.`,
    schoolYearChart: (year) => `Ontvangen en besteed in ${year} per schooljaar`,
    receivedIn: (year) => `Ontvangen in ${year}`,
    receivedLessSpent: 'Ontvangen min besteed',
    togetherIn: (year) => `Samen in ${year}`,
    amountOrNot: (amount) => (amount === undefined ? 'niet gerapporteerd' : formatEuros(amount, 'nl')),
    missingInChart: (series) =>
      `Niet in de grafiek, omdat het rapport het niet van alle scholen heeft: ${series.join(', ')}.`,
    moneyChart: (year) => `Ontvangen, besteed en over in ${year}`,
    broughtForward: 'Over uit vorig jaar',
    received: 'Ontvangen',
    spent: 'Besteed',
    left: 'Over',
    spending: 'Besteding per doelgebied en interventie',
    spendingIntroduction:
      'De menukaart van het Nationaal Programma Onderwijs deelt de interventies in zes doelgebieden in, A tot en met F.',
    spendingTable: (year) => `Besteding in ${year} per doelgebied en interventie`,
    spendingChart: (year) => `Besteding in ${year} per doelgebied`,
    categoryOrIntervention: 'Doelgebied of interventie',
    levels: { school: 'Scholen', aboveSchool: 'Bovenschools', aboveBoard: 'Met andere besturen' },
    together: 'Samen',
    aboveSchool: 'Bovenschoolse besteding',
    aboveSchoolIntroduction:
      'Een deel van de middelen kan boven de scholen worden ingezet. Daarvoor is instemming nodig van de medezeggenschapsraden (MR) van de scholen en van de gemeenschappelijke medezeggenschapsraad (GMR).',
    aboveSchoolNone: 'Boven de scholen is in dit verslagjaar niets besteed.',
    hire: 'Personeel niet in loondienst',
    hireHidden:
      'Een percentage staat er niet bij: dat wordt weggelaten als minder dan vijf personen zijn ingehuurd, als hun aantal niet is opgegeven, of als uit de opgave niet is te bepalen welk deel van het geld aan inhuur is besteed.',
    programmes: 'Schoolscan, betrokkenheid en instemming',
    programmesIntroduction:
      'Hoe de scholen hun programma hebben gemaakt. De tabellen tellen scholen; de antwoorden van elke school staan verderop.',
    programmesTable: (schoolYear) => `Schoolprogramma's ${schoolYear}: aantal scholen per antwoord`,
    question: 'Vraag',
    answers: { yes: 'Ja', no: 'Nee', notApplicable: 'Niet van toepassing', blank: 'Niet beantwoord' },
    noProgramme: 'Geen programma',
    schools: 'De scholen',
    schoolsIntroduction:
      'Wat de scholen zelf hebben besteed, en daarna van elke school de gekozen interventies, het programma en de eerste resultaten.',
    schoolsChart: (year) => `Besteding per school in ${year}, naar doelgebied`,
    schoolsTable: (year) => `Besteding per school in ${year}, naar doelgebied`,
    school: 'School',
    other: 'Overig',
    total: 'Totaal',
    spentIn: (year) => `Besteed in ${year}`,
    chosenFor: 'Gekozen voor',
    spendingOfSchool: (school) => `Gekozen interventies en besteding, ${school}`,
    programmeOfSchool: (school) => `Schoolprogramma, ${school}`,
    nothingOfSchool: 'Van deze school is verder niets gerapporteerd.',
    about: 'Over deze verantwoording',
    aboutText: [
      'Dit document is Inline XBRL 1.1: elk cijfer en elk antwoord is ook door een computer te lezen. Bedragen zonder eigen gegeven in het rapport zijn berekend uit de cijfers op deze bladzijde.',
      'Wat niet is gerapporteerd, is aangegeven met een streepje.',
    ],
    lineageText: 'Elk bedrag verwijst naar de invoer waarvan het is gemaakt',
    currency: 'Alle bedragen zijn in',
    inEuros: '€',
    dashText: '–',
    chartText: (title, entries) => `${title}: ${entries.join('; ')}. De bedragen staan in de tabel.`,
    andMore: (count) => `en nog ${count}`,
  },
  en: {
    title: (year) => `Accountability of the Nationaal Programma Onderwijs ${year}`,
    reportingYear: 'Reporting year',
    until: 'to',
    briefly: 'In brief',
    consentCount: (yes, schools) =>
      `At ${yes} of the ${schools} schools the participation council (MR) has consented to the proposed spending for the whole reporting year.`,
    board: 'The board',
    boardTable: 'Particulars of the board',
    item: 'Item',
    answer: 'Answer',
    moneyColumns: {
      broughtForward: 'Left from last year',
      received: 'Received',
      newcomers: 'For newcomers',
      spentAtSchools: 'Spent by the school',
      spentAbove: 'Spent above the school',
      left: 'Left',
    },
    wholeBoard: 'Whole board',
    wholeBoardNote:
      'The whole board may differ from its schools together: money may have been spent above the schools that is of no school.',
    moneyChartNote:
      'Received includes the resources for newcomers; spent is by the schools and above them together.',
    spendingNote:
      'The column Schools is added up from the tables of the schools. A category may be more than its interventions named here.',
    schoolsNote: 'The row Together is added up from the rows above it.',
    aboveSchoolTable: 'Spending above school level and consent of the GMR',
    agreedPartsNote:
      'What part the participation council of a school agreed to stands in the programme of that school.',
    hireTable: 'Hired staff, not on the payroll (PNIL)',
    money: 'Received, spent and left',
    moneyIntroduction: (year) =>
      `Money comes in by school year; the annual accounts are about the calendar year ${year}. The first tables follow the calendar year; after them stands by school year what was received for it in ${year} and what was spent in it.`,
    moneyOfBoard: (year) => `Resources of the board in ${year}`,
    moneyOfSchools: (year) => `Resources of each school in ${year}`,
    schoolYear: 'School year',
    schoolOrYear: 'School and school year',
    boardBySchoolYear: (year) => `Received and spent in ${year} by school year, whole board`,
    schoolsBySchoolYear: (year) => `Received and spent in ${year} by school and school year`,
    bySchoolYearNote: (year) =>
      `Received is what was received in ${year} for the school year, with the resources for newcomers; where that is not reported but what was left before and after the year is, it follows from those. Spent is what was spent in ${year} on days of the school year, by the schools and above them together. The difference is no balance: what was left from an earlier year is not in it, and money may be spent after the school year too. What is left at the end of ${year} is in the first table.`,
    schoolYearChart: (year) => `Received and spent in ${year} by school year`,
    receivedIn: (year) => `Received in ${year}`,
    receivedLessSpent: 'Received less spent',
    togetherIn: (year) => `Together in ${year}`,
    amountOrNot: (amount) => (amount === undefined ? 'not reported' : formatEuros(amount, 'en')),
    missingInChart: (series) =>
      `Not in the chart, because the report does not have it of all schools: ${series.join(', ')}.`,
    moneyChart: (year) => `Received, spent and left in ${year}`,
    broughtForward: 'Left from last year',
    received: 'Received',
    spent: 'Spent',
    left: 'Left',
    spending: 'Spending by category and intervention',
    spendingIntroduction:
      'The menukaart of the Nationaal Programma Onderwijs has its interventions in six categories, A to F.',
    spendingTable: (year) => `Spending in ${year} by category and intervention`,
    spendingChart: (year) => `Spending in ${year} by category`,
    categoryOrIntervention: 'Category or intervention',
    levels: { school: 'Schools', aboveSchool: 'Above school', aboveBoard: 'With other boards' },
    together: 'Together',
    aboveSchool: 'Spending above school level',
    aboveSchoolIntroduction:
      'Part of the resources can be used above the schools. That takes the consent of the participation councils (MR) of the schools and of the joint participation council (GMR).',
    aboveSchoolNone: 'Nothing was spent above the schools in this reporting year.',
    hire: 'Staff not on the payroll',
    hireHidden:
      'There is no percentage: it is left out where fewer than five persons were hired, where their number was not stated, or where it cannot be determined from the submission which part of the money was spent on hire.',
    programmes: 'School scan, involvement and consent',
    programmesIntroduction:
      'How the schools made their programmes. The tables count schools; the answers of each school follow below.',
    programmesTable: (schoolYear) => `School programmes ${schoolYear}: number of schools by answer`,
    question: 'Question',
    answers: { yes: 'Yes', no: 'No', notApplicable: 'Not applicable', blank: 'Not answered' },
    noProgramme: 'No programme',
    schools: 'The schools',
    schoolsIntroduction:
      'What the schools themselves have spent, and then of each school the interventions chosen, the programme and the first results.',
    schoolsChart: (year) => `Spending by school in ${year}, by category`,
    schoolsTable: (year) => `Spending by school in ${year}, by category`,
    school: 'School',
    other: 'Other',
    total: 'Total',
    spentIn: (year) => `Spent in ${year}`,
    chosenFor: 'Chosen for',
    spendingOfSchool: (school) => `Interventions chosen and spending, ${school}`,
    programmeOfSchool: (school) => `School programme, ${school}`,
    nothingOfSchool: 'Nothing else is reported of this school.',
    about: 'About this report',
    aboutText: [
      'This document is Inline XBRL 1.1: a computer can read each figure and each answer too. Amounts that the report does not have itself are worked out from the figures on this page.',
      'What is not reported is shown as a dash.',
    ],
    lineageText: 'Each amount links to the input that it is made of',
    currency: 'All amounts are in',
    inEuros: '€',
    dashText: '–',
    chartText: (title, entries) => `${title}: ${entries.join('; ')}. The amounts are in the table.`,
    andMore: (count) => `and ${count} more`,
  },
};

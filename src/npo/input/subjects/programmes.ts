import { defineSubject } from './field.js';
import { BRANCH, BRIN_OF_ROW, SCHOOL_YEAR } from './schools.js';

export const programmes = defineSubject({
  key: 'programmes',
  name: { nl: 'Programma', en: 'Programmes' },
  aliases: ['Programma’s', 'Programmas', 'Schoolprogramma', 'Programme'],
  explanation: {
    nl: 'Het schoolprogramma van elke school voor elk schooljaar: scan, gekozen interventies, instemming en betrokkenheid. Leeg, nee en n.v.t. betekenen drie verschillende dingen.',
    en: 'The programme of each school for each school year: scan, interventions chosen, consent and involvement. Blank, no and n/a mean three different things.',
  },
  layout: 'horizontal',
  rows: 'expected',
  fields: {
    brin: BRIN_OF_ROW,
    branch: {
      ...BRANCH,
      explanation: {
        nl: 'Alleen wanneer de vestiging een eigen programma of een eigen MR heeft.',
        en: 'Only where the branch has its own programme or its own council.',
      },
    },
    schoolYear: {
      ...SCHOOL_YEAR,
      required: true,
      explanation: {
        nl: 'Het schooljaar van het programma, bijvoorbeeld 2022-2023.',
        en: 'The school year of the programme, such as 2022-2023.',
      },
    },
    scan: {
      kind: 'answer',
      header: { nl: 'Schoolscan gemaakt', en: 'School scan made' },
      aliases: ['Schoolscan', 'School scan'],
      explanation: {
        nl: 'Is er een schoolscan gemaakt? Ja of nee; leeg betekent: nog niet beantwoord.',
        en: 'Was a school scan made? Yes or no; blank means: not answered yet.',
      },
    },
    scanDate: {
      kind: 'date',
      header: { nl: 'Datum schoolscan', en: 'School scan date' },
      explanation: { nl: 'De dag waarop de scan klaar was.', en: 'The day on which the scan was ready.' },
    },
    adoptedOn: {
      kind: 'date',
      header: { nl: 'Programma vastgesteld op', en: 'Programme adopted on' },
      aliases: ['Vastgesteld op', 'Datum vaststelling', 'Adopted on'],
      explanation: {
        nl: 'De dag waarop het programma is vastgesteld.',
        en: 'The day on which the programme was adopted.',
      },
    },
    published: {
      kind: 'answer',
      header: { nl: 'Programma gepubliceerd', en: 'Programme published' },
      aliases: ['Gepubliceerd', 'Published'],
      explanation: {
        nl: 'Staat het programma openbaar, bijvoorbeeld op de website?',
        en: 'Is the programme public, on the website for instance?',
      },
    },
    interventions: {
      kind: 'interventions',
      header: { nl: 'Interventie', en: 'Intervention' },
      aliases: ['Gekozen interventies', 'Interventies', 'Interventions', 'Chosen interventions'],
      explanation: {
        nl: 'De gekozen interventies van de menukaart: één in elke kolom Interventie 1, 2, 3 …, of alle in één cel met een puntkomma ertussen.',
        en: 'The interventions chosen from the menukaart: one in each column Intervention 1, 2, 3 …, or all in one cell with semicolons between.',
      },
    },
    monitoring: {
      kind: 'answer',
      header: { nl: 'Monitoring afgesproken', en: 'Monitoring agreed' },
      aliases: ['Monitoring'],
      explanation: {
        nl: 'Is afgesproken hoe de voortgang wordt gevolgd?',
        en: 'Was it agreed how progress is followed?',
      },
    },
    mrConsent: {
      kind: 'answer',
      header: { nl: 'Instemming MR', en: 'MR consent' },
      aliases: ['MR-instemming', 'Instemming van de MR', 'Heeft de MR ingestemd'],
      explanation: {
        nl: 'Heeft de medezeggenschapsraad ingestemd met het programma? Ja of nee. Leeg betekent: nog niet beantwoord, en wordt nooit als nee gemeld.',
        en: 'Did the participation council consent to the programme? Yes or no. Blank means: not answered yet, and is never reported as no.',
      },
    },
    mrConsentDate: {
      kind: 'date',
      header: { nl: 'Datum instemming MR', en: 'MR consent date' },
      aliases: ['Datum MR-instemming'],
      explanation: { nl: 'De dag waarop de MR instemde.', en: 'The day on which the council consented.' },
    },
    aboveSchoolPart: {
      kind: 'amount-or-share',
      header: { nl: 'Bovenschools deel volgens MR', en: 'Above-school part agreed by MR' },
      aliases: ['Bovenschools deel', 'Deel bovenschools', 'Above-school part'],
      explanation: {
        nl: 'Welk deel van het geld van de school volgens de MR vooraf bovenschools besteed mag worden: een bedrag in euro’s, of een percentage met het %-teken (12,5%).',
        en: 'Which part of the school’s money the council agreed beforehand may be spent above school level: an amount in euros, or a percentage with the % sign (12.5%).',
      },
    },
    mrHireAdvice: {
      kind: 'answer',
      header: { nl: 'Advies MR over inhuur', en: 'MR advice on hire' },
      aliases: ['MR-advies inhuur', 'Advies MR inhuur'],
      explanation: {
        nl: 'Is de MR om advies gevraagd over het inhuren van externen? n.v.t. als er niet is ingehuurd.',
        en: 'Was the council asked for advice on hiring externals? n/a where nobody was hired.',
      },
    },
    parentsInvolved: {
      kind: 'answer',
      header: { nl: 'Ouders betrokken', en: 'Parents involved' },
      aliases: ['Betrokkenheid ouders'],
      explanation: {
        nl: 'Zijn de ouders bij de plannen betrokken?',
        en: 'Were the parents involved in the plans?',
      },
    },
    staffInvolved: {
      kind: 'answer',
      header: { nl: 'Team betrokken', en: 'Staff involved' },
      aliases: ['Personeel betrokken', 'Leraren betrokken', 'Betrokkenheid team'],
      explanation: {
        nl: 'Is het team bij de plannen betrokken?',
        en: 'Was the staff involved in the plans?',
      },
    },
    pupilsInvolved: {
      kind: 'answer',
      header: { nl: 'Leerlingen betrokken', en: 'Pupils involved' },
      aliases: ['Betrokkenheid leerlingen'],
      explanation: {
        nl: 'Zijn de leerlingen bij de plannen betrokken? Van belang in het voortgezet onderwijs.',
        en: 'Were the pupils involved in the plans? Matters in secondary education.',
      },
    },
    municipalityInformed: {
      kind: 'answer',
      header: { nl: 'Gemeente geïnformeerd', en: 'Municipality informed' },
      explanation: {
        nl: 'Is de gemeente over het programma geïnformeerd?',
        en: 'Was the municipality informed of the programme?',
      },
    },
    results: {
      kind: 'text',
      most: 100_000,
      header: { nl: 'Resultaten', en: 'Results' },
      aliases: ['Eerste resultaten', 'First results'],
      explanation: {
        nl: 'De eerste resultaten, in enkele zinnen. Noem geen namen.',
        en: 'The first results, in a few sentences. Name no persons.',
      },
    },
  },
});

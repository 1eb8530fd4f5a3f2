import type { Cases, RegistryCases } from './cases.js';

/** Twelve dates of 2020 in a language: the first of each month, as people write it, month by month. */
interface Calendar {
  readonly names: string;
  /** Of the day: `1. ledna`, `1 de enero de 2020`. */
  readonly behindDay?: string;
  readonly behindMonth?: string;
  readonly behindYear?: string;
  /** Months where no day stands before them, where those are other words. */
  readonly alone?: string;
  readonly refuses: {
    readonly dayMonth: readonly string[];
    readonly date: readonly string[];
    readonly month: readonly string[];
  };
}

const CALENDARS: Readonly<Record<string, Calendar>> = {
  bg: {
    names: 'януари февруари март април май юни юли август септември октомври ноември декември',
    behindYear: ' г.',
    refuses: {
      dayMonth: ['30 февруари', '1 Януаричка', '1 january'],
      date: ['31 април 2020 г.'],
      month: ['1 май'],
    },
  },
  cs: {
    names: 'ledna února března dubna května června července srpna září října listopadu prosince',
    behindDay: '.',
    alone: 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
    refuses: {
      dayMonth: ['30. února', '1. leden', '1. ledna..'],
      date: ['31. dubna 2020', '1. lednax 2020'],
      month: ['ledenx 2020'],
    },
  },
  de: {
    names: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    behindDay: '.',
    refuses: {
      dayMonth: ['30. Februar', '1. Dec', '1. jAN'],
      date: ['31. April 2020', '1. Oct 2020'],
      month: ['Dec 2020'],
    },
  },
  el: {
    names:
      'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
    refuses: {
      dayMonth: ['30 Φεβρουαρίου', '1 January'],
      date: ['31 Απριλίου 2020'],
      month: ['2020 Απριλίου'],
    },
  },
  es: {
    names: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    behindDay: ' de',
    behindMonth: ' de',
    refuses: {
      dayMonth: ['30 de febrero', '1 de january'],
      date: ['31 de abril de 2020', '1 de dec de 2020'],
      month: ['dec 2020'],
    },
  },
  et: {
    names: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
    behindDay: '.',
    refuses: {
      dayMonth: ['30. veebruar', '1. jan', '1. dec'],
      date: ['31. aprill 2020', '1. jan 2020'],
      month: ['jan 2020'],
    },
  },
  fi: {
    names:
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    behindDay: '.',
    refuses: {
      dayMonth: ['30. helmikuuta', '1tammikuuta', '1. xtammi'],
      date: ['31. huhtikuuta 2020', '1xtam 2020'],
      month: ['jan 2020'],
    },
  },
  fr: {
    names: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    refuses: {
      dayMonth: ['30 février', '1 jan', '1 avrilement'],
      date: ['31 avril 2020'],
      month: ['jan 2020', '2020 avril'],
    },
  },
  hr: {
    names:
      'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
    behindDay: '.',
    refuses: { dayMonth: ['30. veljače', '1. jan'], date: ['31. travnja 2020'], month: ['jan 2020'] },
  },
  it: {
    names: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    refuses: { dayMonth: ['30 febbraio', '1 jan'], date: ['31 aprile 2020'], month: ['jan 2020'] },
  },
  nl: {
    names: 'januari februari maart april mei juni juli augustus september oktober november december',
    refuses: {
      dayMonth: ['30 februari', '1 march', '1 mei en zo voort', '1mei 2020', '0 mei'],
      date: [
        '31 april 2020',
        '29 februari 2023',
        '1 may 2020',
        '1 mei 202',
        '1 mei 2020.',
        '1 mEI 2020',
        '1 mei',
        '2020 mei 1',
      ],
      month: ['may 2020', 'mei2020', '1 mei 2020', 'mei 0000'],
    },
  },
  no: {
    names: 'januar februar mars april mai juni juli august september oktober november desember',
    behindDay: '.',
    refuses: {
      dayMonth: ['30. februar', '1. dec'],
      date: ['31. april 2020', '1. dec 2020'],
      month: ['dec 2020'],
    },
  },
  pl: {
    names:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    behindYear: ' r.',
    refuses: {
      dayMonth: ['30 lutego', '1stycznia', '1 jan'],
      date: ['31 kwietnia 2020'],
      month: ['jan 2020'],
    },
  },
  pt: {
    names: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    behindDay: ' de',
    behindMonth: ' de',
    refuses: {
      dayMonth: ['30 de fevereiro', '1 de feb'],
      date: ['31 de abril de 2020'],
      month: ['feb 2020'],
    },
  },
  ro: {
    names:
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    refuses: { dayMonth: ['30 februarie', '1 jan'], date: ['31 aprilie 2020'], month: ['jan 2020'] },
  },
  sk: {
    names: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    behindDay: '.',
    refuses: { dayMonth: ['30. februára', '1. oct'], date: ['31. apríla 2020'], month: ['oct 2020'] },
  },
  sl: {
    names: 'januar februar marec april maj junij julij avgust september oktober november december',
    behindDay: '.',
    refuses: {
      dayMonth: ['30. februar', '1. august'],
      date: ['31. april 2020', '1. aug 2020'],
      month: ['aug 2020'],
    },
  },
  sv: {
    names: 'januari februari mars april maj juni juli augusti september oktober november december',
    refuses: {
      dayMonth: ['30 februari', '1 mai'],
      date: ['31 april 2020', '1 oct 2020'],
      month: ['oct 2020'],
    },
  },
};

/** Welsh, of Registry 5. */
const WELSH: Calendar = {
  names: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  refuses: {
    dayMonth: ['30 Chwefror', '1Ionawr', '1 Faw'],
    date: ['31 Ebrill 2020', '1 Dachwedd 2020'],
    month: ['jan 2020'],
  },
};

export const CASES_OF_LANGUAGES: RegistryCases = casesOf(CALENDARS);

export const CASES_OF_WELSH: RegistryCases = casesOf({ cy: WELSH });

/** Hungarian, Latvian and Lithuanian have an order of their own. */
export const CASES_OF_YEAR_FIRST: RegistryCases = {
  'date-monthname-day-hu': {
    gives: { 'április 30': '--04-30', 'Szept. 9': '--09-09', 'máj 1': '--05-01' },
    refuses: ['február 30', '30 április', 'sept 9', 'ápr30'],
  },
  'date-year-monthname-hu': {
    gives: { '2020. április': '2020-04', '98 OKT.': '2098-10', '2020 március': '2020-03' },
    refuses: ['április 2020', '2020 sept', '2020. április hónapban'],
  },
  'date-year-monthname-day-hu': {
    gives: { '2020. április 30': '2020-04-30', '98 dec 1': '2098-12-01' },
    refuses: ['2020. április 31', '2020. április 30.', '30 április 2020'],
  },
  'date-monthname-day-lt': {
    gives: { 'balandžio 30 d.': '--04-30', 'rugs. 9': '--09-09', 'rugp. 9': '--08-09' },
    refuses: ['vasario 30 d.', '30 balandžio', 'jan 1'],
  },
  'date-year-monthname-lt': {
    gives: { '2020 m. balandis': '2020-04', '98 gru.': '2098-12', '2020-spalis': '2020-10' },
    refuses: ['balandis 2020', '2020balandis', '2020 m. xbal'],
  },
  'date-year-monthname-day-lt': {
    gives: { '2020 m. balandžio 30 d.': '2020-04-30', '2020 spl 1': '2020-10-01' },
    refuses: ['2020 m. balandžio 31 d.', '2020bal 1', '30 bal 2020'],
  },
  'date-day-monthname-lv': {
    gives: { '30. apr': '--04-30', '1. janvāris': '--01-01', '9. septembris': '--09-09' },
    refuses: ['30. februāris', '1. jan', 'apr 30'],
  },
  'date-year-monthname-lv': {
    gives: { '2020 apr.': '2020-04', '2020. gada jūnijs': '2020-06' },
    refuses: ['apr 2020', '2020 jan', '2020. gada jūnija mēnesī'],
  },
  'date-year-day-monthname-lv': {
    gives: { '2020. gada 30. apr.': '2020-04-30', '98. g. 1. janvāris': '2098-01-01' },
    refuses: ['2020. gada 31. apr.', '30. apr. 2020', '2020 jan 1'],
  },
};

function casesOf(calendars: Readonly<Record<string, Calendar>>): RegistryCases {
  const cases: Record<string, Cases> = {};
  for (const [code, calendar] of Object.entries(calendars)) {
    const { behindDay = '', behindMonth = '', behindYear = '', refuses } = calendar;
    const names = calendar.names.split(' ');
    const alone = calendar.alone?.split(' ') ?? names;
    const month = (index: number): string => String(index + 1).padStart(2, '0');
    const gives = (of: readonly string[], text: (name: string) => string, value: (month: string) => string) =>
      Object.fromEntries(of.map((name, index) => [text(name), value(month(index))]));
    cases[`date-day-monthname-${code}`] = {
      gives: gives(
        names,
        (name) => `1${behindDay} ${name}`,
        (at) => `--${at}-01`,
      ),
      refuses: refuses.dayMonth,
    };
    cases[`date-day-monthname-year-${code}`] = {
      gives: gives(
        names,
        (name) => `9${behindDay} ${name}${behindMonth} 2020${behindYear}`,
        (at) => `2020-${at}-09`,
      ),
      refuses: refuses.date,
    };
    cases[`date-monthname-year-${code}`] = {
      gives: gives(
        alone,
        (name) => `${name}${behindMonth} 98${behindYear}`,
        (at) => `2098-${at}`,
      ),
      refuses: refuses.month,
    };
  }
  return cases;
}

import type { RegistryCases } from './cases.js';
import { CASES_2 } from './cases-2.js';
import { CASES_3 } from './cases-3.js';

/** Rules that Registry 4 took over from Registries 2 and 3 under a new name. */
const RENAMED: RegistryCases = {
  'date-day-month': of(CASES_2, 'datedaymonth'),
  'date-month-day': of(CASES_2, 'datemonthday'),
  'date-month-day-year': of(CASES_2, 'datemonthdayyear'),
  'date-day-monthname-en': of(CASES_2, 'datedaymonthen'),
  'date-day-monthname-year-en': of(CASES_2, 'datedaymonthyearen'),
  'date-monthname-day-en': of(CASES_2, 'datemonthdayen'),
  'date-monthname-day-year-en': of(CASES_2, 'datemonthdayyearen'),
  'date-monthname-year-en': of(CASES_2, 'datemonthyearen'),
  'date-year-monthname-en': of(CASES_2, 'dateyearmonthen'),
  'date-jpn-era-year-month': of(CASES_2, 'dateerayearmonthjp'),
  'date-jpn-era-year-month-day': of(CASES_2, 'dateerayearmonthdayjp'),
  'date-day-monthname-da': of(CASES_3, 'datedaymonthdk'),
  'date-day-monthname-year-da': of(CASES_3, 'datedaymonthyeardk'),
  'date-monthname-year-da': of(CASES_3, 'datemonthyeardk'),
  'date-ind-day-monthname-year-hi': of(CASES_3, 'calindaymonthyear'),
  'date-monthname-year-hi': of(CASES_3, 'datemonthyearin'),
  'fixed-empty': of(CASES_2, 'nocontent'),
  'fixed-false': of(CASES_2, 'booleanfalse'),
  'fixed-true': of(CASES_2, 'booleantrue'),
};

/** By the input types of Transformation Rules Registry 4 (12 February 2020); languages are in cases-4-languages.ts. */
export const CASES_4: RegistryCases = {
  ...RENAMED,
  'date-day-month-year': {
    gives: { '30-04-2020': '2020-04-30', '३०-०४-२०२०': '2020-04-30', '1.2.9': '2009-02-01' },
    refuses: ['31-04-2020', '30-04-202', '30 april 2020', '30-04-2020.'],
  },
  'date-month-year': {
    gives: { '04-2020': '2020-04', '०४/२०': '2020-04' },
    refuses: ['13-2020', '2020-04', '4-2020.'],
  },
  'date-year-month': {
    gives: { '2020-04': '2020-04', '２０２０年４月': '2020-04', '9/12 ': '2009-12' },
    refuses: ['2020-13', '04-2020', '2020-04-30'],
  },
  'date-year-month-day': {
    gives: { '2020-04-30': '2020-04-30', '２０２０年４月３０日': '2020-04-30', '2020. 4. 30.': '2020-04-30' },
    refuses: ['2020-04-31', '30-04-2020', '20200430'],
  },
  'date-day-monthname-year-hi': {
    gives: { '30 अप्रैल 2020': '2020-04-30', '३० अप्रैल २०': '2020-04-30' },
    refuses: ['31 अप्रैल 2020', '३०-०४-२०२०', '30 अप्रैल 9'],
  },
  'date-day-monthroman': {
    gives: { '30 IV': '--04-30', '1.xii': '--12-01', '9 v IX': '--09-09' },
    refuses: ['30 II', '30 IIII', '30 Iv', '30 XIII', '30 IV.', '30IV', '30 4'],
  },
  'date-day-monthroman-year': {
    gives: { '30 IV 2020': '2020-04-30', '1.xii.98': '2098-12-01', '8-VIII-9': '2009-08-08' },
    refuses: ['31 IV 2020', '30 IIX 2020', '30 IV2020', '30IV 2020', '30 iV 2020'],
  },
  'date-monthroman-year': {
    gives: { 'IV 2020': '2020-04', 'xii.98': '2098-12' },
    refuses: ['IIII 2020', 'IV2020', '4 2020', '2020 IV', 'XIII 2020'],
  },
  'fixed-zero': { gives: { '-': '0', geen: '0', '': '0' }, refuses: [] },
  // Results are without needless zeros, as the published cases of Registry 4 have them.
  'num-comma-decimal': {
    gives: {
      '1.234.567,50': '1234567.5',
      ',5': '0.5',
      '1.23': '123',
      '0 012': '12',
      '0,0': '0',
      '1\u00A0234,5 6': '1234.56',
    },
    refuses: ['1,', ',', '.', '', '-1', '1,2,3', '1,234.5', '1,\u00A0', "1'234"],
  },
  'num-dot-decimal': {
    gives: { '1,234,567.50': '1234567.5', '.5': '0.5', '1,23': '123', '007': '7', '0.00': '0' },
    refuses: ['1.', '.', ',', '', '-1', '(1)', '1.2.3', '1.234,5', '1e3'],
  },
  'num-unit-decimal': {
    gives: { '3.000 euro 5 cent': '3000.05', '３，０００円５０銭': '3000.5', '012 euro 0': '12' },
    refuses: ['3.000 euro', 'euro 5', '. euro 5', '12 euro 345', "1'234 euro 5 cent 6"],
  },
};

function of(
  cases: RegistryCases,
  name: string,
): { gives: Readonly<Record<string, string>>; refuses: readonly string[] } {
  const found = cases[name];
  if (found === undefined) throw new Error(`no cases for ${name}`);
  return found;
}

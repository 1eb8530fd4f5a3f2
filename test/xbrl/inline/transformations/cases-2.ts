import type { RegistryCases } from './cases.js';

/** By the input types of XII Transformation Registry 2 (31 July 2011, errata of 17 April 2019). */
export const CASES_2: RegistryCases = {
  booleanfalse: { gives: { Nee: 'false', '': 'false', true: 'false' }, refuses: [] },
  booleantrue: { gives: { Ja: 'true', '': 'true', false: 'true' }, refuses: [] },
  nocontent: { gives: { 'n.v.t.': '', '': '' }, refuses: [] },
  zerodash: {
    gives: {
      '-': '0',
      '–': '0',
      '—': '0',
      '\u2010': '0',
      '\u2015': '0',
      '\uFF0D': '0',
      '\u058A': '0',
      '\u05BE': '0',
    },
    refuses: ['--', '−', '0', '', '- -'],
  },
  datedaymonth: {
    gives: { '30-04': '--04-30', '1/2': '--02-01', '29 of 2': '--02-29' },
    refuses: ['30-02', '04-30', '3004', '30-04-', '30-04-20'],
  },
  datemonthday: { gives: { '04-30': '--04-30', '2 29': '--02-29' }, refuses: ['30-04', '02-30', '04-30th'] },
  datedaymonthyear: {
    gives: { '30-04-2020': '2020-04-30', '1.2.9': '2009-02-01', '1 / 2 / 98': '2098-02-01' },
    refuses: ['31-04-2020', '30-04-202', '30042020', '04/30/2020', '३०-०४-२०२०'],
  },
  datemonthdayyear: {
    gives: { '04/30/2020': '2020-04-30', '2-1-9': '2009-02-01' },
    refuses: ['30/04/2020', '02/29/2023', '04/30/20201'],
  },
  datedaymonthen: {
    gives: { '30 April': '--04-30', '30th of APR': '--04-30', '29-Feb': '--02-29', '9 SEPTEMBER': '--09-09' },
    refuses: ['30 Sept', '30 april', '30 February', 'April 30', '30Apr.'],
  },
  datemonthdayen: {
    gives: { 'April 30': '--04-30', 'APRIL 30th': '--04-30', 'Sept. 9': '--09-09', 'Apr 1st': '--04-01' },
    refuses: ['April 31', 'april 30', '30 April', 'April 30 th', 'May30'],
  },
  datedaymonthyearen: {
    gives: { '30 April 2020': '2020-04-30', '30th Sept. 9': '2009-09-30', '1-DEC-98': '2098-12-01' },
    refuses: ['31 April 2020', '30 April', '30 April 2020.', '30 april 2020', ''],
  },
  datemonthdayyearen: {
    gives: { 'April 30, 2020': '2020-04-30', 'Sept 9th, 98': '2098-09-09', 'JULY 4, 9': '2009-07-04' },
    refuses: ['April 31, 2020', 'April 30', '30 April 2020', 'april 30, 2020'],
  },
  datemonthyearen: {
    gives: { 'April 2020': '2020-04', "Sept '98": '2098-09', 'MAY 9': '2009-05' },
    refuses: ['april 2020', '2020 April', 'April', 'May2020'],
  },
  dateyearmonthen: {
    gives: { '2020 April': '2020-04', '98, SEP': '2098-09' },
    refuses: ['2020 Sept', '2020 april', 'April 2020', '202 April'],
  },
  dateyearmonthdaycjk: {
    gives: {
      '2020年4月30日': '2020-04-30',
      '２０２０ 年 ４ 月 ３０ 日': '2020-04-30',
      '9年2月1日': '2009-02-01',
    },
    refuses: ['2020年4月31日', '2020年4月', '2020-4-30', '2020年4月30日。'],
  },
  dateyearmonthcjk: {
    gives: { '2020年4月': '2020-04', '２０年１２月': '2020-12' },
    refuses: ['2020年13月', '2020年4月30日', '2020年'],
  },
  dateerayearmonthdayjp: {
    gives: {
      令和2年4月30日: '2020-04-30',
      令和元年５月1日: '2019-05-01',
      平31年4月30日: '2019-04-30',
      昭和64年1月7日: '1989-01-07',
      大正15年12月25日: '1926-12-25',
      明治元年1月1日: '1868-01-01',
    },
    refuses: ['令和2年4月31日', '令和0年1月1日', '2020年4月30日', '令和2年4月', '慶応3年1月1日'],
  },
  dateerayearmonthjp: {
    gives: { 令和2年4月: '2020-04', '平成 31 年 4 月': '2019-04', 昭元年12月: '1926-12' },
    refuses: ['令和2年13月', '令和2年4月30日', '令和元元年4月'],
  },
  numcommadecimal: {
    gives: {
      '1.234.567,50': '1234567.50',
      '1234567': '1234567',
      '1 234\u00A0567': '1234567',
      '0,50': '0.50',
    },
    refuses: ['1.23', '12.3456', ',50', '1,', '-1', '1,234.50', ''],
  },
  numdotdecimal: {
    gives: { '1,234,567.50': '1234567.50', '1234567': '1234567', '1 234,567': '1234567', '0012.0': '0012.0' },
    refuses: ['1,23', '.50', '1.', '(1)', '1.234,50', "1'234"],
  },
  numunitdecimal: {
    gives: {
      '1.234 euro 5 cent': '1234.05',
      '３，０００円５銭': '3000.05',
      '0 euro 50': '0.50',
      '12 pounds 34 pence': '12.34',
    },
    refuses: ['012 euro 5 cent', '1.23 euro 5', '12 euro', '12 euro 345', '12, euro 5', '12 5.'],
  },
};

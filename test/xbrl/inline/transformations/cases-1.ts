import type { RegistryCases } from './cases.js';

/** By the input types of Inline XBRL Transformations 1.0 (20 April 2010, errata of 17 August 2011). */
export const CASES_1: RegistryCases = {
  datedoteu: {
    gives: { '30.04.2020': '2020-04-30', '1.2.09': '2009-02-01', ' 30.4.98 ': '2098-04-30' },
    refuses: ['31.02.2020', '04.30.2020', '30.04.202', '30/04/2020', '30.04.2020.', ''],
  },
  datedotus: {
    gives: { '04.30.2020': '2020-04-30', '2.1.09': '2009-02-01' },
    refuses: ['30.04.2020', '04/30/2020', '4.31.2020'],
  },
  datelonguk: {
    gives: { '30 April 2020': '2020-04-30', '1 May 09': '2009-05-01', '29 February 2024': '2024-02-29' },
    refuses: [
      '29 February 2023',
      '30 Apr 2020',
      '30 april 2020',
      '30 April, 2020',
      '30 April 9',
      '30  Aprils 2020',
    ],
  },
  datelongus: {
    gives: { 'April 30, 2020': '2020-04-30', 'May 1, 09': '2009-05-01' },
    refuses: ['April 30 2020', 'April 31, 2020', 'Apr 30, 2020', '30 April 2020'],
  },
  dateshortuk: {
    gives: { '30 Apr 2020': '2020-04-30', '1 May 09': '2009-05-01' },
    refuses: ['30 April 2020', '31 Apr 2020', '30 APR 2020', '30-Apr-2020'],
  },
  dateshortus: {
    gives: { 'Apr 30, 2020': '2020-04-30', 'Jan 1, 09': '2009-01-01' },
    refuses: ['April 30, 2020', 'Apr 31, 2020', 'Apr 30 2020'],
  },
  dateslasheu: {
    gives: { '30/04/2020': '2020-04-30', '1/2/09': '2009-02-01' },
    refuses: ['04/30/2020', '30.04.2020', '30/04', '30/04/2020/1'],
  },
  dateslashus: {
    gives: { '04/30/2020': '2020-04-30', '2/1/09': '2009-02-01' },
    refuses: ['30/04/2020', '02/30/2020'],
  },
  numcomma: {
    gives: { '1234,50': '1234.50', '0012': '0012', '7': '7' },
    refuses: ['1.234,50', ',5', '12,', '1 234', '-1', ''],
  },
  numcommadot: {
    gives: { '1,234,567.50': '1234567.50', '123': '123', '12.5': '12.5' },
    refuses: ['1234', '1,23', '12,3456', ',123', '1.234,5', '1,234.', '.5', '-1'],
  },
  numdash: { gives: { '-': '0', ' - ': '0' }, refuses: ['–', '--', '0', ''] },
  numdotcomma: {
    gives: { '1.234.567,50': '1234567.50', '123': '123' },
    refuses: ['1234', '1,234.5', '1.23', '1.234,'],
  },
  numspacecomma: {
    gives: { '1 234 567,50': '1234567.50', '1\u00A0234': '1234', '12,5': '12.5' },
    refuses: ['1234', '1 23', '1.234,5', '1 234.5'],
  },
  numspacedot: {
    gives: { '1 234 567.50': '1234567.50', '1  234': '1234' },
    refuses: ['1234', '1,234', '1 234,5', '1\u00A0\u00A0234'],
  },
  datelongdaymonthuk: {
    gives: { '30 April': '--04-30', '29 February': '--02-29' },
    refuses: ['30 February', '30 Apr'],
  },
  datelongmonthdayus: { gives: { 'April 30': '--04-30' }, refuses: ['April 31', 'Apr 30', 'April 30th'] },
  dateshortdaymonthuk: { gives: { '30 Apr': '--04-30' }, refuses: ['31 Apr', '30 April', 'Apr 30'] },
  dateshortmonthdayus: { gives: { 'Apr 30': '--04-30' }, refuses: ['Apr 31', 'April 30'] },
  dateslashdaymontheu: {
    gives: { '30/04': '--04-30', '1/2': '--02-01' },
    refuses: ['04/30', '31/4', '30-04'],
  },
  dateslashmonthdayus: { gives: { '04/30': '--04-30', '1/2': '--01-02' }, refuses: ['30/04', '2/30'] },
  datelongyearmonth: {
    gives: { '2020 April': '2020-04', '09 May': '2009-05' },
    refuses: ['2020 Apr', '9 May'],
  },
  dateshortyearmonth: { gives: { '2020 Apr': '2020-04' }, refuses: ['2020 April', '2020 apr'] },
  datelongmonthyear: {
    gives: { 'April 2020': '2020-04', 'May 09': '2009-05' },
    refuses: ['Apr 2020', 'April, 2020'],
  },
  dateshortmonthyear: { gives: { 'Apr 2020': '2020-04' }, refuses: ['April 2020', 'Apr 0000'] },
};

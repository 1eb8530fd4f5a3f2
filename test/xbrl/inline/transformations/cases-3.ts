import type { RegistryCases } from './cases.js';

/** What Transformation Rules Registry 3 (26 February 2015, errata of 17 April 2019) has more than Registry 2. */
export const CASES_3: RegistryCases = {
  calindaymonthyear: {
    gives: {
      // A year begins on 22 March, and on 21 March where the year of the West is a leap year.
      '1 Chaitra 1945': '2023-03-22',
      '1 Chaitra 1946': '2024-03-21',
      '31 Chaitra 1946': '2024-04-20',
      '1 Vaisakha 1945': '2023-04-21',
      '1 Jyaistha 1945': '2023-05-22',
      '1 Ashadha 1945': '2023-06-22',
      '1 Shravana 1945': '2023-07-23',
      '1 Bhadrapada 1945': '2023-08-23',
      '1 Ashwin 1945': '2023-09-23',
      '1 Kartika 1945': '2023-10-23',
      '1 Margashirsha 1945': '2023-11-22',
      '1 Agrahayana 1945': '2023-11-22',
      '1 Pausha 1945': '2023-12-22',
      '1 Magha 1945': '2024-01-21',
      '1 Phalguna 1945': '2024-02-20',
      '30 Phalguna 1945': '2024-03-20',
      '30 Phalguna 1944': '2023-03-21',
      '११ पौष १९२१': '2000-01-01',
      '26 माघ 1971': '2050-02-15',
      // Two digits of a year are of the century that begins on 11 Pausha 1921.
      '11 Pausha 21': '2000-01-01',
      '10 Pausha 21': '2099-12-31',
      '1 Chaitra 45': '2023-03-22',
      '1 Chaitra 05': '2083-03-22',
    },
    refuses: [
      '31 Chaitra 1945',
      '32 Vaisakha 1945',
      '0 Magha 1945',
      '1 April 1945',
      '1 Magha 194',
      'Magha 1945',
      '1Magha1945x',
    ],
  },
  datedaymonthdk: {
    gives: { '30. april': '--04-30', '1 maj': '--05-01', '9. SEPT.': '--09-09', '1. februar': '--02-01' },
    refuses: ['30. februar', '30. mai', 'april 30', '30. april og mere', '1. aPRIL'],
  },
  datedaymonthyeardk: {
    gives: { '30. april 2020': '2020-04-30', '1 Okt. 98': '2098-10-01', '1.maj-9': '2009-05-01' },
    refuses: ['31. april 2020', '30. april', '30. oct 2020'],
  },
  datemonthyeardk: {
    gives: { 'april 2020': '2020-04', 'OKT. 98': '2098-10' },
    refuses: ['oct 2020', '2020 april', ' . april 2020'],
  },
  datedaymonthyearin: {
    gives: {
      '30 अप्रैल 2020': '2020-04-30',
      '३० अप्रैल २०२०': '2020-04-30',
      '३०-०४-२०२०': '2020-04-30',
      '1 मई 98': '2098-05-01',
    },
    refuses: ['31 अप्रैल 2020', '30-04-2020', '30 अप्रैल 9', '30 April 2020', '३०-१३-२०२०'],
  },
  datemonthyearin: {
    gives: { 'अप्रैल 2020': '2020-04', 'मई २०': '2020-05' },
    refuses: ['अप्रैल 9', 'April 2020', '30 अप्रैल 2020'],
  },
  datemonthyear: {
    gives: { '04-2020': '2020-04', '4/98': '2098-04', '12 9': '2009-12' },
    refuses: ['13-2020', '042020', '2020-04'],
  },
  dateyearmonthday: {
    gives: { '2020-04-30': '2020-04-30', '２０２０．４．３０': '2020-04-30', '98/1/2': '2098-01-02' },
    refuses: ['2020-04-31', '30-04-2020', '2020-04-30.', '20200430'],
  },
  numdotdecimalin: {
    gives: {
      '12,34,56,789.50': '123456789.50',
      '1 23 456': '123456',
      '123456': '123456',
      '1,234': '1234',
      '0.5': '0.5',
    },
    refuses: ['123,456', '1,23', '1,234,567', '12,345.', '.5', ',123'],
  },
  numunitdecimalin: {
    gives: { '12,34,567 rupees 5 paise': '1234567.05', '1234 rupees 50': '1234.50', '1,23': '1.23' },
    refuses: ['12,34,56 rupees 5', '1234 rupees', '1234 rupees 505 paise', 'rupees 5', ''],
  },
};

import type { RegistryCases } from './cases.js';

/** What Transformation Rules Registry 5 (16 February 2022) has more than Registry 4; Welsh is with the languages. */
export const CASES_5: RegistryCases = {
  'num-comma-decimal-apos': {
    gives: {
      "1'234'567,50": '1234567.5',
      '1’234,5': '1234.5',
      '1´234`567′890': '1234567890',
      '1.234,0': '1234',
    },
    refuses: ["'", "1,2'3", '-1', '1,', '1＇234'],
  },
  'num-dot-decimal-apos': {
    gives: { "1'234'567.50": '1234567.5', '1’234.5': '1234.5', '1,234': '1234', '.5': '0.5' },
    refuses: ["'", "1.2'3", '1.', '1.234,5'],
  },
  'num-unit-decimal-apos': {
    gives: { "1'234 Franken 5 Rappen": '1234.05', '１＇２３４ Fr. ５０': '1234.5' },
    refuses: ["1'234 Franken", "' Franken 5", "1'234 Franken 505"],
  },
};

import type { RawCell, RawSheet } from '../../test/npo/input/raw-workbook.js';

/** The sheets of a small sound submission of a fictional board; what is broken is put in the place of one. */

export const board: RawSheet = {
  name: 'Bestuur',
  rows: [
    ['Gegeven', 'Waarde'],
    ['Verslagjaar', 2024],
    ['Bevoegd-gezagnummer', '99901'],
    ['Naam bestuur', 'Stichting Kapotte Invoer (fictief)'],
    ['KvK-nummer', '12345678'],
    ['Rechtsvorm', 'Stichting'],
    ['Sector', 'po'],
    ['Postcode', '1234 AB'],
    ['Plaats', 'Voorbeeldstad'],
    ['Contactpersoon', 'B. Fictief'],
    ['E-mail contactpersoon', 'info@kapot.example'],
  ],
};
export const schools: RawSheet = {
  name: 'Scholen',
  rows: [
    ['BRIN', 'Naam school'],
    ['03AF', 'De Eerste (fictief)'],
  ],
};
export const funding: RawSheet = {
  name: 'Bekostiging',
  rows: [
    ['BRIN', 'Schooljaar', 'Kalenderjaar', 'Ontvangen'],
    ['03AF', '2023-2024', 2024, 20000],
  ],
};
export const programme: RawSheet = {
  name: 'Programma',
  rows: [
    ['BRIN', 'Schooljaar', 'Interventie 1', 'Instemming MR'],
    ['03AF', '2023-2024', 'B3', 'ja'],
  ],
};
export const HEADERS = ['Datum', 'BRIN', 'Niveau', 'Interventie', 'Bedrag', 'Omschrijving'];

export function line(date: RawCell, amount: RawCell, description?: RawCell): RawCell[] {
  return [date, '03AF', 'school', 'B3', amount, description];
}

export function spending(...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name: 'Besteding', rows: [HEADERS, ...rows] };
}

export function others(last: RawSheet): RawSheet[] {
  return [board, schools, funding, programme, last];
}

export const number = (value: string, style: number): RawCell => ({ value, style });
export const FORMATS = ['dd-mm-yyyy', '0.00%', '#,##0.00'];
export const DAY = number('45366', 1);

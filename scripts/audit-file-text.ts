/** Writes XML Auditfiles Financieel for fixtures and measurements. Everything in them is fictional. */

export type Version = '3.2' | '4.0';

const NAMESPACES: Readonly<Record<Version, string>> = {
  '3.2': 'http://www.auditfiles.nl/XAF/3.2',
  '4.0': 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
};

/** One line of an entry; the amounts as they are written, one of the two empty. */
export interface AuditLine {
  readonly date: string;
  readonly account: string;
  readonly costCentre: string;
  readonly project: string;
  readonly debit: string;
  readonly credit: string;
  readonly reference: string;
  readonly description: string;
}

type Named = readonly [code: string, name: string];

export interface Books {
  readonly version: Version;
  readonly year: number;
  readonly accounts: readonly (readonly [code: string, name: string, type: string])[];
  readonly costCentres: readonly Named[];
  readonly projects: readonly Named[];
  readonly journals: readonly (readonly [code: string, name: string, type: string])[];
  /** Each line with its journal; every one becomes an entry of its own, with the contra account beside it. */
  readonly lines: readonly (readonly [journal: string, line: AuditLine])[];
  readonly contra: string;
}

/** What stands before the journals. `totals` are those of the lines with their contra lines: debit equals credit. */
export function headText(books: Omit<Books, 'lines'>, totals: { lines: number; side: string }): string {
  const { version, year, accounts } = books;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<auditfile xmlns="${NAMESPACES[version]}">`,
    '  <header>',
    `    <fiscalYear>${year}</fiscalYear>`,
    `    <startDate>${year}-01-01</startDate>`,
    `    <endDate>${year}-12-31</endDate>`,
    '    <curCode>EUR</curCode>',
    `    <dateCreated>${year + 1}-02-01</dateCreated>`,
    '    <softwareDesc>Verzonnen boekhouding</softwareDesc>',
    '    <softwareVersion>1.0</softwareVersion>',
    '  </header>',
    '  <company>',
    ...(version === '3.2'
      ? ['    <companyIdent>12345679</companyIdent>']
      : ['    <Commercenr>12345679</Commercenr>']),
    '    <companyName>Stichting Drie Scholen (fictief)</companyName>',
    '    <taxRegistrationCountry>NL</taxRegistrationCountry>',
    '    <taxRegIdent>000000000</taxRegIdent>',
    '    <customersSuppliers>',
    '      <customerSupplier>',
    '        <custSupID>C001</custSupID>',
    '        <custSupName>Leverancier Verzonnen</custSupName>',
    '      </customerSupplier>',
    '    </customersSuppliers>',
    '    <generalLedger>',
    ...accounts.map(
      ([code, name, type]) =>
        `      <ledgerAccount><accID>${code}</accID><accDesc>${escape(name)}</accDesc><accTp>${type}</accTp></ledgerAccount>`,
    ),
    ...basics(books),
    '    </generalLedger>',
    '    <openingBalance>',
    ...(version === '3.2' ? [`      <opBalDate>${year}-01-01</opBalDate>`] : []),
    '      <linesCount>2</linesCount>',
    '      <totalDebit>0.00</totalDebit>',
    '      <totalCredit>0.00</totalCredit>',
    `      <obLine><nr>1</nr><accID>${books.contra}</accID><amnt>0.00</amnt><amntTp>D</amntTp></obLine>`,
    `      <obLine><nr>2</nr><accID>${books.contra}</accID><amnt>0.00</amnt><amntTp>C</amntTp></obLine>`,
    '    </openingBalance>',
    '    <transactions>',
    `      <linesCount>${totals.lines}</linesCount>`,
    `      <totalDebit>${totals.side}</totalDebit>`,
    `      <totalCredit>${totals.side}</totalCredit>`,
    '',
  ].join('\n');
}

/** The names of cost centres and projects, which version 4.0 has no place for. */
function basics({ version, costCentres, projects }: Omit<Books, 'lines'>): string[] {
  if (version !== '3.2') return [];
  const basic =
    (type: string) =>
    ([code, name]: Named) =>
      `        <basic><basicType>${type}</basicType><basicID>${escape(code)}</basicID><basicDesc>${escape(name)}</basicDesc></basic>`;
  return ['      <basics>', ...costCentres.map(basic('02')), ...projects.map(basic('04')), '      </basics>'];
}

export function journalStart([code, name, type]: Books['journals'][number]): string {
  return `      <journal>\n        <jrnID>${code}</jrnID>\n        <desc>${escape(name)}</desc>\n        <jrnTp>${type}</jrnTp>\n`;
}

export const JOURNAL_END = '      </journal>\n';
export const TAIL = '    </transactions>\n  </company>\n</auditfile>\n';

/** An entry of two lines: the one given and its contra line. */
export function entryText(version: Version, nr: number, line: AuditLine, contra: string): string {
  const amount = line.debit === '' ? line.credit : line.debit;
  const side = line.debit === '' ? 'C' : 'D';
  return [
    '        <transaction>',
    `          <nr>${nr}</nr>`,
    `          <periodNumber>${Number(line.date.slice(5, 7))}</periodNumber>`,
    `          <trDt>${line.date}</trDt>`,
    ...lineText(version, 1, { ...line, amount, side, supplier: 'C001' }),
    ...lineText(version, 2, {
      ...line,
      account: contra,
      costCentre: '',
      project: '',
      amount,
      side: side === 'D' ? 'C' : 'D',
      supplier: '',
    }),
    '        </transaction>',
    '',
  ].join('\n');
}

type Written = Omit<AuditLine, 'debit' | 'credit'> & { amount: string; side: string; supplier: string };

function lineText(version: Version, nr: number, line: Written): string[] {
  const [cost, project] = version === '3.2' ? ['costID', 'projID'] : ['cost', 'project'];
  const optional = (name: string, text: string) =>
    text === '' ? [] : [`            <${name}>${escape(text)}</${name}>`];
  return [
    '          <trLine>',
    `            <nr>${nr}</nr>`,
    `            <accID>${line.account}</accID>`,
    `            <docRef>${escape(line.reference)}</docRef>`,
    `            <effDate>${line.date}</effDate>`,
    ...optional('desc', line.description),
    `            <amnt>${line.amount}</amnt>`,
    `            <amntTp>${line.side}</amntTp>`,
    ...optional('custSupID', line.supplier),
    ...optional(cost, line.costCentre),
    ...optional(project, line.project),
    '          </trLine>',
  ];
}

export function auditFile(books: Books): string {
  const { version, lines, journals, contra } = books;
  const cents = lines.map(([, { debit, credit }]) =>
    BigInt((debit === '' ? credit : debit).replace('.', '')),
  );
  const side = euros(cents.reduce((total, one) => total + one, 0n));
  let nr = 0;
  const body = journals.map((journal) => {
    const own = lines.filter(([code]) => code === journal[0]);
    const entries = own.map(([, line]) => entryText(version, ++nr, line, contra));
    return journalStart(journal) + entries.join('') + JOURNAL_END;
  });
  return headText(books, { lines: lines.length * 2, side }) + body.join('') + TAIL;
}

/** Euros of a number of cents, with two decimals. */
export function euros(cents: bigint): string {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { readText } from './audit-file-reading.js';

const folder = temporaryFolder();

/** An audit file of 2024 with one entry. */
function auditFile(period: number, date: string, description = 'Factuur'): string {
  const line = (side: string) =>
    `<trLine><nr>1</nr><accID>4100</accID><desc>${description}</desc>\n<amnt>300.00</amnt><amntTp>${side}</amntTp></trLine>`;
  return [
    '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">',
    '<header><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></header><company>',
    '<generalLedger><ledgerAccount><accID>4100</accID><accDesc>Inhuur</accDesc><accTp>P</accTp></ledgerAccount></generalLedger>',
    `<transactions><linesCount>2</linesCount><totalDebit>300</totalDebit><totalCredit>300</totalCredit><journal><jrnID>MEM</jrnID><transaction><nr>1</nr><periodNumber>${String(period)}</periodNumber>`,
    `<trDt>${date}</trDt>`,
    line('D'),
    line('C'),
    '</transaction></journal></transactions></company></auditfile>',
  ].join('\n');
}

describe('an entry that is dated after the fiscal year', () => {
  test('counts on the last day of that year where it is of the last period, which is said', async () => {
    const { lines, diagnostics } = await readText(folder, auditFile(13, '2025-01-20'));
    expect(lines.map(({ date }) => date)).toEqual(['2024-12-31', '2024-12-31']);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['xaf:last-period-dated-later', 'warning'],
    ]);
    expect(diagnostics[0]?.message.nl).toMatch(
      /^2 boekingsregels .* gelezen als de laatste dag ervan, 2024-12-31\.$/,
    );
  });

  test('keeps its date in another period', async () => {
    const { lines, codes } = await readText(folder, auditFile(3, '2025-01-20'));
    expect(lines.map(({ date }) => date)).toEqual(['2025-01-20', '2025-01-20']);
    expect(codes).toEqual(['xaf:date-outside-fiscal-year']);
  });

  test('is none where the last period is in the year', async () => {
    const { lines, codes } = await readText(folder, auditFile(13, '2024-12-30'));
    expect([lines[0]?.date, codes]).toEqual(['2024-12-30', []]);
  });
});

describe('an & that begins no reference', () => {
  test.each([
    ['is told where it stands, though the parser goes on to the end', 'Jansen & Zn'],
    ['is told where a semicolon comes later', 'Jansen & Zn; Ede'],
  ])('%s', async (_, description) => {
    const { diagnostics, facts } = await readText(folder, auditFile(3, '2024-03-05', description));
    expect(facts).toBeUndefined();
    expect(diagnostics.map(({ code, source }) => [code, source?.line])).toEqual([['xml:not-well-formed', 6]]);
    expect(diagnostics[0]?.message.nl).toContain('&amp;');
  });

  test('is told where it stands in a large file, in which it is found far from there', async () => {
    const [before = '', after = ''] = auditFile(3, '2024-03-05', 'Jansen & Zn').split('</transaction>');
    const many = '<trLine><nr>2</nr></trLine>\n'.repeat(200_000);
    const { diagnostics } = await readText(folder, `${before}${many}</transaction>${after}`);
    expect(diagnostics.map(({ code, source }) => [code, source?.line])).toEqual([['xml:not-well-formed', 6]]);
  });

  test('is not blamed for a file that was cut off', async () => {
    const whole = auditFile(3, '2024-03-05', 'Jansen &amp; Zn');
    const { codes } = await readText(folder, whole.slice(0, -100));
    expect(codes).toEqual(['xaf:cut-off']);
  });
});

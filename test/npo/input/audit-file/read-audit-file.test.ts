import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAuditFile } from '../../../../src/npo/input/audit-file/read-audit-file.js';
import { Findings } from '../../../../src/npo/input/findings.js';
import { sourceCells } from '../../../../src/npo/model/source-row.js';
import { temporaryFolder } from '../temporary-folder.js';
import { altered, fixtureText, LEDGERS, readFile, readText } from './audit-file-reading.js';

const folder = temporaryFolder();

describe('an audit file', () => {
  test.each(['3.2', '4.0'] as const)('of version %s is read without a finding', async (version) => {
    const { facts, codes, lines } = await readFile(join(LEDGERS, `grootboek-${version}.xaf`));
    expect(codes).toEqual([]);
    expect(facts?.form.nl).toBe(`XML Auditfile Financieel ${version}`);
    // Eleven entries of two lines each.
    expect(lines).toHaveLength(22);
    expect(facts?.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });

  test('gives a line its place, its day, its side and its codes', async () => {
    const { lines } = await readFile(join(LEDGERS, 'grootboek-3.2.xaf'));
    const [line] = lines.filter(({ reference }) => reference === 'INK-0419');
    expect(line).toMatchObject({
      place: { file: 'grootboek-3.2.xaf' },
      date: '2024-04-19',
      codes: { account: '4200', costCentre: '100', project: 'NPO leermiddelen', journal: 'INK' },
      isOpening: false,
    });
    expect([line?.debit.toFixed(2), line?.credit.toFixed(2)]).toEqual(['0.00', '112.40']);
    const text = fixtureText().split('\n');
    expect(text[(line?.place.line ?? 0) - 1]).toContain('<trLine>');
  });

  test('says the same in both versions, which name cost centre and project differently', async () => {
    const [old, current] = await Promise.all(
      ['3.2', '4.0'].map((version) => readFile(join(LEDGERS, `grootboek-${version}.xaf`))),
    );
    const content = (read: typeof old) =>
      read?.lines.map(({ date, debit, credit, codes, reference }) => [date, debit, credit, codes, reference]);
    expect(content(current)).toEqual(content(old));
  });

  test('names accounts, and in version 3.2 cost centres and projects', async () => {
    const { facts } = await readFile(join(LEDGERS, 'grootboek-3.2.xaf'));
    expect(facts?.names.byCode.get('account')?.get('4100')).toBe('Inhuur derden');
    expect(facts?.names.byCode.get('costCentre')?.get('100')).toBe('De Springplank');
    expect(facts?.names.byCode.get('project')?.get('NPO-B3')).toBe('NPO kleine groepen');
    expect([...(facts?.names.balanceAccounts ?? [])]).toEqual(['1000']);
    expect([...(facts?.names.payrollJournals ?? [])]).toEqual(['SAL']);
  });

  test.each([
    ['3.2', 'costID', 'projID'],
    ['4.0', 'cost', 'project'],
  ] as const)(
    'of version %s gives a line that is asked for by the names of its elements',
    async (version, cost, project) => {
      const said: string[] = [];
      const path = join(LEDGERS, `grootboek-${version}.xaf`);
      await readAuditFile(path, new Findings(), ({ reference, row }) => {
        const one = reference === 'INK-0419' ? row?.() : undefined;
        if (one === undefined) return;
        const cells = sourceCells(one);
        said.push(...one.columns.flatMap(({ header }, at) => (cells[at] ? [`${header}: ${cells[at]}`] : [])));
      });
      expect(said).toEqual(expect.arrayContaining(['jrnID: INK', 'trDt: 2024-04-19', 'accID: 4200']));
      expect(said).toEqual(expect.arrayContaining([`${cost}: 100`, `${project}: NPO leermiddelen`]));
      expect(said).toEqual(expect.arrayContaining(['docRef: INK-0419', 'amnt: 112.40', 'amntTp: C']));
      expect(said.join()).not.toMatch(/custSup|Leverancier Verzonnen/);
    },
  );

  test('keeps no name of a supplier and no description', async () => {
    const { facts, lines } = await readFile(join(LEDGERS, 'grootboek-3.2.xaf'));
    const names = [...(facts?.names.byCode.values() ?? [])].flatMap((map) => [...map.values()]);
    const kept = JSON.stringify([names, lines]);
    expect(kept).not.toContain('Verzonnen');
    expect(kept).not.toContain('Voorbeeld');
  });

  test('with a prefix, a byte order mark or in another encoding is the same', async () => {
    const text = fixtureText();
    const prefixed = text.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    const utf16 = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const latin = Buffer.from(
      text.replace('UTF-8', 'ISO-8859-1').replace('Scholing', 'Sch\u00F6ling'),
      'latin1',
    );
    for (const content of [prefixed, `\uFEFF${text}`, utf16, latin]) {
      const { lines, codes } = await readText(folder, content);
      expect(codes).toEqual([]);
      expect(lines).toHaveLength(22);
    }
  });

  test('in Windows-1252 keeps its accents', async () => {
    const bytes = Buffer.from(
      altered('encoding="UTF-8"', 'encoding="windows-1252"').replace('>Scholing<', '>Sch\u00F6ling \u0080<'),
      'latin1',
    );
    const { facts } = await readText(folder, bytes);
    expect(facts?.names.byCode.get('account')?.get('4300')).toBe('Sch\u00F6ling \u20AC');
  });

  test('passes over elements of another vocabulary', async () => {
    const { codes, lines } = await readText(
      folder,
      altered('<trLine>', '<y:extra xmlns:y="urn:y"><trLine/><y:amnt>1</y:amnt></y:extra><trLine>'),
    );
    expect(codes).toEqual([]);
    expect(lines).toHaveLength(22);
  });

  test('turns a negative amount into no other side', async () => {
    const { lines } = await readText(folder, altered('<amnt>112.40</amnt>', '<amnt>-112.40</amnt>'));
    const [line] = lines.filter(({ reference }) => reference === 'INK-0419');
    expect([line?.debit.toFixed(2), line?.credit.toFixed(2)]).toEqual(['0.00', '-112.40']);
  });

  test('of version 3.2 marks the lines of a journal of opening balances', async () => {
    const { lines } = await readText(folder, altered('<jrnTp>M</jrnTp>', '<jrnTp>O</jrnTp>'));
    expect(lines.filter(({ isOpening }) => isOpening)).toHaveLength(2);
  });

  test('notices NPO in the description of a line without keeping it', async () => {
    const { lines } = await readFile(join(LEDGERS, 'grootboek-3.2.xaf'));
    const spoken = lines.filter(({ speaksOfNpo }) => speaksOfNpo).map(({ reference }) => reference);
    expect(new Set(spoken)).toEqual(new Set(['INK-0610', 'MEM-02']));
  });
});

describe('the control totals of an audit file', () => {
  test.each([
    ['linesCount', '<linesCount>22<', '<linesCount>21<', 'transactions/linesCount', '21', '22'],
    [
      'totalDebit',
      '<totalDebit>92840.64<',
      '<totalDebit>92840.63<',
      'transactions/totalDebit',
      '92840.63',
      '92840.64',
    ],
    ['totalCredit', '<totalCredit>92840.64<', '<totalCredit>1<', 'transactions/totalCredit', '1', '92840.64'],
    [
      'those of the opening balance',
      '<linesCount>2<',
      '<linesCount>3<',
      'openingBalance/linesCount',
      '3',
      '2',
    ],
    [
      'one that is no number',
      '<totalDebit>92840.64<',
      '<totalDebit>veel<',
      'transactions/totalDebit',
      'veel',
      '92840.64',
    ],
  ])('are held against its lines: %s', async (_, from, to, total, stated, found) => {
    const { diagnostics } = await readText(folder, altered(from, to));
    expect(diagnostics.map(({ code }) => code)).toEqual(['xaf:total-differs']);
    expect(diagnostics[0]?.message.nl).toBe(
      `De auditfile zegt zelf dat ${total} ${stated} is, maar de regels tellen op tot ${found}.`,
    );
    expect(diagnostics[0]?.source?.line).toBeGreaterThan(1);
  });

  test('that hold in another notation hold', async () => {
    const { codes } = await readText(folder, altered('<totalDebit>92840.64<', '<totalDebit>+92840.640<'));
    expect(codes).toEqual([]);
  });

  test('that are missing are missed', async () => {
    const { codes } = await readText(folder, altered('<linesCount>22</linesCount>', ''));
    expect(codes).toEqual(['xaf:total-missing']);
  });

  test('of sub-ledgers are held against theirs, which are no entries', async () => {
    const line = (name: string, amount: string, side: string) =>
      `<${name}><nr>1</nr><amnt>${amount}</amnt><amntTp>${side}</amntTp></${name}>`;
    const subledger = (name: string, totals: readonly string[], lines: string) =>
      `<${name}s><${name}><sbType>CD</sbType><linesCount>${totals[0] ?? ''}</linesCount><totalDebit>${totals[1] ?? ''}</totalDebit>` +
      `<totalCredit>${totals[2] ?? ''}</totalCredit>${lines}</${name}></${name}s>`;
    const both = (totals: readonly string[], opening: readonly string[]) =>
      fixtureText()
        .replace(
          '</transactions>',
          `${subledger('subledger', totals, line('sbLine', '10.00', 'C') + line('sbLine', '2.50', 'D'))}</transactions>`,
        )
        .replace(
          '</openingBalance>',
          `${subledger('obSubledger', opening, line('obSbLine', '7.00', 'C'))}</openingBalance>`,
        );
    const right = await readText(folder, both(['2', '2.5', '10.00'], ['1', '0', '7.00']));
    expect(right.codes).toEqual([]);
    // A total that a sub-ledger does not state cannot be wrong.
    const { diagnostics, hasLoss } = await readText(folder, both(['2', '', '10.01'], ['2', '', '7.00']));
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([
      'xaf:subledger-total-differs: Of a sub-ledger the audit file itself says that obSubledger/linesCount is 2, but its lines add up to 1. Spending comes from the entries, not from this.',
      'xaf:subledger-total-differs: Of a sub-ledger the audit file itself says that subledger/totalCredit is 10.01, but its lines add up to 10.00. Spending comes from the entries, not from this.',
    ]);
    expect(hasLoss).toBe(false);
  });

  test('are in balance', async () => {
    const { diagnostics } = await readText(
      folder,
      altered('<amnt>640.00</amnt>', '<amnt>641.00</amnt>').replace(
        '<totalDebit>92840.64<',
        '<totalDebit>92841.64<',
      ),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['xaf:debit-not-credit', 'xaf:entry-unbalanced']);
    expect(diagnostics[0]?.message.nl).toContain('€ 92.841,64');
  });
});

describe('what makes an audit file unreadable', () => {
  const NAMESPACE = 'http://www.auditfiles.nl/XAF/3.2';

  test.each([
    ['another root', altered(/auditfile(?=[ >])/g, 'boekhouding'), 'xaf:not-an-audit-file'],
    ['a web page', '<!-- x --><html><body/></html>', 'xaf:not-an-audit-file'],
    ['version 3.1', altered(NAMESPACE, 'http://www.auditfiles.nl/XAF/3.1'), 'xaf:version-not-read'],
    ['a namespace in other case', altered(NAMESPACE, NAMESPACE.toLowerCase()), 'xaf:version-not-read'],
    ['no namespace', altered(` xmlns="${NAMESPACE}"`, ''), 'xaf:version-not-read'],
    [
      'a DOCTYPE',
      altered('<auditfile', '<!DOCTYPE auditfile [<!ENTITY a "b">]><auditfile'),
      'xml:doctype-refused',
    ],
    ['an entity', altered('Scholing', '&euro;'), 'xml:not-well-formed'],
    ['deep nesting', altered('<header>', `${'<a>'.repeat(50)}<header>`), 'xml:nested-too-deep'],
    ['a value without end', altered('Scholing', 'x'.repeat(5 * 1024 * 1024)), 'xaf:text-too-long'],
    [
      'a tag without end',
      altered('<header>', `<header a="${'x'.repeat(5 * 1024 * 1024)}`),
      'xaf:text-too-long',
    ],
    ['an unknown encoding', altered('UTF-8', 'EBCDIC-NL'), 'xml:encoding-not-readable'],
  ])('%s', async (_, text, code) => {
    const { facts, codes, hasLoss } = await readText(folder, text);
    expect(codes).toEqual([code]);
    expect(facts).toBeUndefined();
    expect(hasLoss).toBe(true);
  });

  test('bytes that are no text', async () => {
    const bytes = Buffer.from(fixtureText());
    bytes[bytes.indexOf('Scholing')] = 0xff;
    const { codes, facts } = await readText(folder, bytes);
    expect(codes).toEqual(['xml:encoding-not-readable']);
    expect(facts).toBeUndefined();
  });

  test('being cut off, wherever that is', async () => {
    const text = fixtureText();
    // A prime step, so that the cuts fall in tags, texts and between them.
    for (let length = 400; length < text.trimEnd().length; length += 401) {
      const { codes, facts } = await readText(folder, text.slice(0, length));
      expect([length, codes, facts]).toEqual([length, ['xaf:cut-off'], undefined]);
    }
  });
});

describe('a line of an audit file that cannot be read', () => {
  test.each([
    [
      'a decimal comma',
      '<amnt>812.40<',
      '<amnt>812,40<',
      'xaf:amount-malformed',
      '"812,40" in amnt is geen bedrag',
    ],
    ['half a cent', '<amnt>812.40<', '<amnt>812.405<', 'xaf:amount-malformed', '"812.405"'],
    ['an exponent', '<amnt>812.40<', '<amnt>8.1e2<', 'xaf:amount-malformed', '"8.1e2"'],
    ['no amount', '<amnt>812.40</amnt>', '<amnt/>', 'xaf:element-missing', 'amnt'],
    ['no account', '<accID>4400</accID>\n            <docRef>', '<docRef>', 'xaf:element-missing', 'accID'],
    [
      'another side',
      '<amntTp>D</amntTp>\n            <custSupID>',
      '<amntTp>X</amntTp><custSupID>',
      'xaf:side-malformed',
      '"X"',
    ],
    [
      'no side',
      '<amntTp>D</amntTp>\n            <custSupID>',
      '<custSupID>',
      'xaf:element-missing',
      'amntTp',
    ],
    ['a Dutch date', '<trDt>2024-03-12<', '<trDt>12-03-2024<', 'xaf:date-malformed', '"12-03-2024" in trDt'],
    ['a day that is none', '<trDt>2024-03-12<', '<trDt>2024-02-30<', 'xaf:date-malformed', '"2024-02-30"'],
    ['no date', '<trDt>2024-03-12</trDt>', '', 'xaf:element-missing', 'trDt'],
  ])('%s', async (_, from, to, code, words) => {
    const { diagnostics, hasLoss } = await readText(folder, altered(from, to));
    const found = diagnostics.filter((one) => one.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toContain(words);
    expect(found[0]?.source?.line).toBeGreaterThan(30);
    expect(hasLoss).toBe(true);
  });

  test('takes a time zone behind a date', async () => {
    const { codes } = await readText(folder, altered('<trDt>2024-03-12<', '<trDt>2024-03-12+01:00<'));
    expect(codes).toEqual([]);
  });

  test('is said once for all that are alike, with the first places', async () => {
    const { diagnostics } = await readText(folder, altered(/<amntTp>C</g, '<amntTp>Credit<'));
    const [found] = diagnostics.filter(({ code }) => code === 'xaf:side-malformed');
    // Eleven entries with a credit line each; the opening balance has one more.
    expect(found?.message.nl).toContain('en zo nog 11 andere');
    expect(found?.related).toHaveLength(11);
  });
});

describe('what is odd in an audit file', () => {
  test('an account that is not in its chart', async () => {
    const { diagnostics, hasLoss } = await readText(
      folder,
      altered(/<ledgerAccount><accID>4400.*<\/ledgerAccount>/, ''),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['xaf:account-unknown']);
    expect(diagnostics[0]?.message.nl).toBe(
      'Rekening 4400 staat niet in het rekeningschema van de auditfile, maar heeft 1 regel (saldo € 640,00).',
    );
    expect(hasLoss).toBe(false);
  });

  test('no chart at all, said once', async () => {
    const { codes } = await readText(folder, altered(/<generalLedger>[\s\S]*<\/generalLedger>/, ''));
    expect(codes).toEqual(['xaf:chart-missing']);
  });

  test('entries dated outside its fiscal year, of which the last day is part', async () => {
    const { diagnostics } = await readText(folder, altered('<endDate>2024-12-31<', '<endDate>2024-06-03<'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['xaf:date-outside-fiscal-year']);
    // The entries of 10 June and 1 August, two lines each.
    expect(diagnostics[0]?.message.nl).toContain('4 boekingen');
  });

  test('another currency', async () => {
    const { codes, hasLoss } = await readText(folder, altered('<curCode>EUR<', '<curCode>USD<'));
    expect(codes).toEqual(['xaf:currency-not-euro']);
    expect(hasLoss).toBe(true);
  });

  test('no lines', async () => {
    const { codes } = await readText(folder, altered(/<transactions>[\s\S]*<\/transactions>/, ''));
    expect(codes).toEqual(['xaf:transactions-missing']);
  });
});

import { basename } from 'node:path';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { type Decimal, parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { IsoDate } from '../../model/submission.js';
import type { Findings } from '../findings.js';
import {
  type Codes,
  type Dimension,
  GrowingNames,
  type LedgerFacts,
  type LedgerLine,
  type LineSink,
} from '../ledger/lines/ledger-line.js';
import { speaksOfNpo } from '../ledger/lines/speaks-of-npo.js';
import { NO_MONEY, Tallies } from '../ledger/lines/tallies.js';
import { isoDate } from '../values/calendar.js';
import { type SourceColumn, sourceRow } from '../../model/source-row.js';
import { type AuditFileEvents, readAuditFileEvents } from './audit-file-events.js';
import { namedYearEnd } from '../ledger/mapping/year-end.js';
import { ControlTotals } from './control-totals.js';
import {
  accountUnknown,
  amountMalformed,
  chartMissing,
  currencyNotEuro,
  dateMalformed,
  dateOutsideFiscalYear,
  elementMissing,
  entryUnbalanced,
  lastPeriodDatedLater,
  notAnAuditFile,
  sideMalformed,
  transactionsMissing,
  versionNotRead,
} from './diagnostics.js';
import { HeldEntry } from './held-entry.js';
import { ResultBalances } from './result-balances.js';
import { columnsOf, type Texts, wordsOf } from './source-words.js';
import { SubledgerTotals } from './subledger-totals.js';
import { type AuditFileVersion, BALANCE, BASIC_TYPES, PAYROLL, versionOf } from './versions.js';

/**
 * Reads an XML Auditfile Financieel from disk, line by line. What makes it unreadable, and what does not
 * add up, is a finding; the names of customers and suppliers are passed over.
 *
 * @param hidesAccounts whether findings name no account beside its lines and money
 */
export async function readAuditFile(
  path: string,
  findings: Findings,
  sink: LineSink,
  hidesAccounts = false,
): Promise<LedgerFacts | undefined> {
  const reader = new AuditFileReader(basename(path), findings, sink, hidesAccounts);
  const refusal = await readAuditFileEvents(path, reader.file, reader);
  if (refusal !== undefined) {
    findings.lose(refusal);
    return undefined;
  }
  return reader.facts();
}

const MOST_DAYS = 10_000;

/** The elements whose children are read, by what they are in. */
const READ: ReadonlySet<string> = new Set([
  'header',
  'ledgerAccount',
  'basic',
  'openingBalance',
  'obLine',
  'transactions',
  'journal',
  'transaction',
  'trLine',
]);

class AuditFileReader implements AuditFileEvents {
  private version: AuditFileVersion | undefined;
  private columns: readonly SourceColumn[] = [];
  private readonly path: string[] = [];
  private readonly texts = new Map<string, Texts>();
  private readonly names = new GrowingNames();
  private readonly balances = new ResultBalances(this.names);
  private readonly opening = new ControlTotals('openingBalance');
  private readonly transactions = new ControlTotals('transactions');
  private readonly subledgers: SubledgerTotals;
  private readonly malformed = new Tallies(({ count, where }) =>
    amountMalformed({ element: 'amnt', text: '…', count }, where),
  );
  private readonly unlisted = new Tallies(({ where, ...tally }) =>
    accountUnknown({ account: '…', ...tally }, where),
  );
  private readonly oddities = new Tallies(({ count, where }) => entryUnbalanced({ count }, where));
  /** The days met so far by their text: an audit file has a few hundred. */
  private readonly days = new Map<string, IsoDate>();
  private period: { readonly start: IsoDate; readonly end: IsoDate } | undefined;
  private accounts = 0;
  private lineStart = 0;
  private date: IsoDate | undefined;
  private entryStart = 0;
  private entryBalance = NO_MONEY;
  /** The entry being read, where it may be the closing of the year. */
  private held: HeldEntry | undefined;

  constructor(
    readonly file: string,
    private readonly findings: Findings,
    private readonly sink: LineSink,
    private readonly hidesAccounts: boolean,
  ) {
    this.subledgers = new SubledgerTotals(file);
  }

  root(name: string, namespace: string, line: number): Diagnostic | undefined {
    const where = { source: { file: this.file, line } };
    if (name !== 'auditfile') return notAnAuditFile({ root: name.slice(0, 80) }, where);
    this.version = versionOf(namespace);
    this.columns = columnsOf(this.version);
    return this.version === undefined
      ? versionNotRead({ namespace: namespace.slice(0, 200) }, where)
      : undefined;
  }

  open(name: string, line: number): void {
    this.path.push(name);
    if (READ.has(name)) this.texts.set(name, new Map());
    if (name === 'openingBalance') this.opening.open(line);
    else if (name === 'transactions') this.transactions.open(line);
    else if (name === 'transaction') [this.entryStart, this.entryBalance] = [line, NO_MONEY];
    else if (name === 'trLine' || name === 'obLine') this.lineStart = line;
    else this.subledgers.open(name, line);
  }

  close(name: string, text: string, line: number): void {
    this.path.pop();
    const parent = this.path.at(-1) ?? '';
    this.subledgers.close(name, parent, text, line);
    // The history of an account repeats its elements deeper down.
    if (READ.has(parent)) this.texts.get(parent)?.set(name, { text, line });
    switch (name) {
      case 'header':
        this.closeHeader();
        break;
      case 'ledgerAccount':
        this.closeAccount();
        break;
      case 'basic':
        this.closeBasic();
        break;
      case 'jrnID':
      case 'desc':
      case 'jrnTp':
        if (parent === 'journal') this.nameJournal();
        break;
      case 'trDt':
        if (parent === 'transaction') this.date = this.dateOf(text, line, 'trDt');
        break;
      case 'transaction':
        this.closeTransaction();
        break;
      case 'obLine':
        if (parent === 'openingBalance') this.closeOpeningLine();
        break;
      case 'trLine':
        if (parent === 'transaction') this.closeLine();
        break;
      case 'linesCount':
      case 'totalDebit':
      case 'totalCredit':
        if (parent === 'openingBalance') this.opening.state(name, text, line);
        else if (parent === 'transactions') this.transactions.state(name, text, line);
        break;
    }
  }

  facts(): LedgerFacts {
    const { file, findings, names, period, version } = this;
    const source = { file };
    if (this.transactions.isEmpty) findings.lose(transactionsMissing({}, { source }));
    this.opening.check(file, findings);
    this.transactions.check(file, findings);
    this.subledgers.report(findings);
    this.malformed.report(findings);
    if (this.accounts > 0) this.unlisted.report(findings);
    else findings.add(chartMissing({}, { source }));
    this.oddities.report(findings);
    const name = `XML Auditfile Financieel ${version?.name ?? ''}`;
    const stated = this.transactions.stated;
    return { file, form: { nl: name, en: name }, names, period, stated };
  }

  private text(element: string, child: string): string {
    return this.texts.get(element)?.get(child)?.text ?? '';
  }

  private closeHeader(): void {
    const line = this.texts.get('header')?.get('curCode')?.line ?? 1;
    const currency = this.text('header', 'curCode');
    if (currency !== '' && currency.toUpperCase() !== 'EUR') {
      const where = { source: { file: this.file, line } };
      this.findings.lose(currencyNotEuro({ currency: currency.slice(0, 20) }, where));
    }
    const [start, end] = ['startDate', 'endDate'].map((element) => {
      const found = this.texts.get('header')?.get(element);
      return found === undefined ? undefined : this.dateOf(found.text, found.line, element);
    });
    if (start !== undefined && end !== undefined) this.period = { start, end };
  }

  private closeAccount(): void {
    const id = this.text('ledgerAccount', 'accID');
    if (id === '') return;
    this.accounts += 1;
    this.names.name('account', id, this.text('ledgerAccount', 'accDesc'));
    if (this.text('ledgerAccount', 'accTp') === BALANCE) this.names.balanceAccounts.add(id);
  }

  private closeBasic(): void {
    const dimension = BASIC_TYPES.get(this.text('basic', 'basicType'));
    const id = this.text('basic', 'basicID');
    if (dimension !== undefined && id !== '') this.names.name(dimension, id, this.text('basic', 'basicDesc'));
  }

  private nameJournal(): void {
    const id = this.text('journal', 'jrnID');
    const name = this.text('journal', 'desc');
    if (id !== '' && name !== '') this.names.name('journal', id, name);
    if (id !== '' && this.text('journal', 'jrnTp') === PAYROLL) this.names.payrollJournals.add(id);
  }

  private closeTransaction(): void {
    this.held?.end();
    this.held = undefined;
    this.date = undefined;
    if (this.entryBalance.isZero()) return;
    const place = { file: this.file, line: this.entryStart };
    this.oddities.add('balance', place, NO_MONEY, ({ count, where }) => entryUnbalanced({ count }, where));
  }

  private closeOpeningLine(): void {
    const money = this.money('obLine');
    this.opening.add(money?.debit, money?.credit);
    this.checkAccount('obLine', money);
  }

  private closeLine(): void {
    const money = this.money('trLine');
    this.transactions.add(money?.debit, money?.credit);
    this.checkAccount('trLine', money);
    if (money === undefined) return;
    this.entryBalance = this.entryBalance.plus(money.debit).minus(money.credit);
    const { date: dated, version } = this;
    if (dated === undefined) {
      if (this.text('transaction', 'trDt') === '') this.missing('trDt');
      this.findings.lose();
      return;
    }
    const place = { file: this.file, line: this.lineStart };
    const date = this.dateInYear(dated, place);
    const description = this.text('trLine', 'desc');
    const journal = this.text('journal', 'jrnTp');
    const texts = [
      this.texts.get('trLine'),
      this.texts.get('transaction'),
      this.texts.get('journal'),
    ] as const;
    const line: LedgerLine = {
      place,
      places: {},
      date,
      ...money,
      codes: this.codes(),
      isOpening: version?.openingJournal !== undefined && journal === version.openingJournal,
      speaksOfNpo: speaksOfNpo(description) || speaksOfNpo(this.text('transaction', 'desc')),
      yearEnd: namedYearEnd(
        [description, this.text('transaction', 'desc'), this.text('journal', 'desc')],
        money,
        this.entryPeriod,
      ),
      reference: this.text('trLine', 'docRef') || undefined,
      row: () => sourceRow(place, this.columns, wordsOf(this.columns, ...texts)),
    };
    this.balances.add(line);
    if (this.held === undefined && this.mayCloseYear(date)) {
      this.held = new HeldEntry(this.entryPeriod, this.names, this.balances, this.sink);
    }
    if (this.held === undefined) this.sink(line, this.names);
    else this.held.take(line);
  }

  private get entryPeriod(): string | undefined {
    return this.text('transaction', 'periodNumber').slice(0, 10) || undefined;
  }

  /** Years are closed on their last day, or in a period after the twelve months. */
  private mayCloseYear(date: IsoDate): boolean {
    if (this.names.balanceAccounts.size === 0) return false;
    return date === this.period?.end || Number(this.entryPeriod) > 12;
  }

  private codes(): Codes {
    const codes: Partial<Record<Dimension, string>> = {};
    const children = this.texts.get('trLine');
    for (const [element, dimension] of this.version?.codes ?? []) {
      const code = children?.get(element)?.text;
      if (code !== undefined && code !== '') codes[dimension] = code;
    }
    const journal = this.text('journal', 'jrnID');
    if (journal !== '') codes.journal = journal;
    return codes;
  }

  /** `amnt` on the side of `amntTp`; undefined, with a finding, where one of them cannot be read. */
  private money(element: string): { readonly debit: Decimal; readonly credit: Decimal } | undefined {
    const [amnt, amntTp] = ['amnt', 'amntTp'].map((child) => this.texts.get(element)?.get(child));
    const amount = parseDecimal(amnt?.text ?? '');
    const here = { file: this.file, line: amnt?.line ?? this.lineStart };
    if (amnt === undefined || amnt.text === '') this.missing('amnt');
    else if (amount === undefined || amount.decimalPlaces() > 2) {
      const text = amnt.text.slice(0, 40);
      this.malformed.add('amnt', here, NO_MONEY, ({ count, where }) =>
        amountMalformed({ element: 'amnt', text, count }, where),
      );
      this.findings.lose();
    } else if (amntTp?.text === 'D') return { debit: amount, credit: NO_MONEY };
    else if (amntTp?.text === 'C') return { debit: NO_MONEY, credit: amount };
    else if (amntTp === undefined || amntTp.text === '') this.missing('amntTp');
    else {
      const text = amntTp.text.slice(0, 40);
      const place = { file: this.file, line: amntTp.line };
      this.malformed.add('amntTp', place, NO_MONEY, ({ count, where }) =>
        sideMalformed({ text, count }, where),
      );
      this.findings.lose();
    }
    return undefined;
  }

  private checkAccount(element: string, money: { debit: Decimal; credit: Decimal } | undefined): void {
    const account = this.text(element, 'accID');
    if (account === '') this.missing('accID');
    // Without a chart so far nothing can be said of an account.
    if (account === '' || this.accounts === 0) return;
    if (this.names.byCode.get('account')?.has(account) === true) return;
    const amount = money === undefined ? NO_MONEY : money.debit.minus(money.credit);
    const place = { file: this.file, line: this.lineStart };
    const shown = this.hidesAccounts ? undefined : account.slice(0, 40);
    this.unlisted.add(shown === undefined ? '' : account, place, amount, ({ where, ...tally }) =>
      accountUnknown({ account: shown, ...tally }, where),
    );
  }

  /** The day that a line counts on. What is booked in the last period belongs to the year, whenever it was entered. */
  private dateInYear(date: IsoDate, place: Place): IsoDate {
    const { period } = this;
    if (period === undefined || (date >= period.start && date <= period.end)) return date;
    if (date > period.end && Number(this.entryPeriod) >= 12) {
      this.oddities.add('late', place, NO_MONEY, ({ count, where }) =>
        lastPeriodDatedLater({ end: period.end, count }, where),
      );
      return period.end;
    }
    this.oddities.add('date', place, NO_MONEY, ({ count, where }) =>
      dateOutsideFiscalYear({ ...period, count }, where),
    );
    return date;
  }

  private dateOf(text: string, line: number, element: string): IsoDate | undefined {
    const known = this.days.get(text);
    if (known !== undefined) return known;
    // xs:date may have a time zone behind it; some programs write a time too.
    const [, year, month, day] =
      /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{5,16})?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
    const date = year === undefined ? undefined : isoDate(Number(year), Number(month), Number(day));
    if (date !== undefined && this.days.size < MOST_DAYS) this.days.set(text, date);
    if (date !== undefined || text === '') return date;
    const shown = text.slice(0, 40);
    this.malformed.add(`date ${element}`, { file: this.file, line }, NO_MONEY, ({ count, where }) =>
      dateMalformed({ element, text: shown, count }, where),
    );
    return undefined;
  }

  private missing(element: string): void {
    const place = { file: this.file, line: this.lineStart };
    this.malformed.add(`missing ${element}`, place, NO_MONEY, ({ count, where }) =>
      elementMissing({ element, count }, where),
    );
    this.findings.lose();
  }
}

import type { Place, Text } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Findings } from '../findings.js';
import type { Decidable, LineDecider } from './decide-line.js';
import type { Codes, LedgerNames, YearEnd } from './ledger-line.js';
import { DIMENSION_WORDS, nameOf, type YearEndSetting } from './mapping-words.js';
import { Tallies } from './tallies.js';
import { yearEndCounted, yearEndLeftOut } from './year-end-diagnostics.js';

/** Gathers the lines of the year-end closing that would be of NPO, while no word of the mapping decides on them. */
export class YearEndLines {
  private readonly found = new Tallies(({ where, ...tally }) =>
    yearEndLeftOut({ ...tally, labels: undefined }, where),
  );

  /** @param hidesCodes whether no code is told (docs/decisions/0016) */
  constructor(
    private readonly decider: LineDecider,
    private readonly setting: YearEndSetting | undefined,
    private readonly hidesCodes: boolean,
  ) {}

  take(line: Decidable, names: LedgerNames, amount: Decimal, place: Place, count = 1): void {
    const { yearEnd } = line;
    if (yearEnd === undefined || this.setting !== undefined) return;
    const decision = this.decider.decide({ ...line, yearEnd: undefined }, names);
    if (decision.is === 'notNpo' || (decision.is === 'undecided' && !decision.looksLikeNpo)) return;
    const make = yearEnd.by === 'accounts' ? yearEndLeftOut : yearEndCounted;
    const labels = this.hidesCodes ? undefined : labelsOf(line.codes, yearEnd);
    const key = `${yearEnd.by} ${labels?.nl ?? ''}`;
    this.found.add(key, place, amount, ({ where, ...tally }) => make({ ...tally, labels }, where), count);
  }

  report(findings: Findings): void {
    this.found.report(findings);
  }
}

function labelsOf({ journal }: Codes, { period }: YearEnd): Text | undefined {
  const parts: Text[] = [];
  if (journal !== undefined) {
    const name = nameOf(DIMENSION_WORDS, 'journal');
    const code = journal.slice(0, 24);
    parts.push({ nl: `${name.nl} ${code}`, en: `${name.en} ${code}` });
  }
  if (period !== undefined) parts.push({ nl: `periode ${period}`, en: `period ${period}` });
  if (parts.length === 0) return undefined;
  return { nl: parts.map(({ nl }) => nl).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

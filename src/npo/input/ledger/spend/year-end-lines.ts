import type { Place, Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { Findings } from '../../findings.js';
import type { Decidable, LineDecider } from '../decide/decide-line.js';
import type { Codes, LedgerNames, YearEnd } from '../lines/ledger-line.js';
import type { YearEndSetting } from '../mapping/mapping-words.js';
import { isCodeLike } from '../lines/shown-word.js';
import { Tallies } from '../lines/tallies.js';
import { labelOf } from './unknown-codes.js';
import { isLeftOut } from '../mapping/year-end.js';
import { yearEndCounted, yearEndLeftOut } from './year-end-diagnostics.js';

/**
 * Gathers the lines of the year-end closing that would be of NPO: all of them while no word of the mapping decides, and
 * those that count by its word though their accounts leave no doubt.
 */
export class YearEndLines {
  private readonly leftOut = new Tallies(({ where, ...tally }) =>
    yearEndLeftOut({ ...tally, labels: undefined }, where),
  );
  private readonly counted = new Tallies(({ where, ...tally }) =>
    yearEndCounted({ ...tally, labels: undefined, by: 'words' }, where),
  );

  /** @param hidesCodes whether no code is told (docs/decisions/0016) */
  constructor(
    private readonly decider: LineDecider,
    private readonly setting: YearEndSetting | undefined,
    private readonly hidesCodes: boolean,
  ) {}

  take(line: Decidable, names: LedgerNames, amount: Decimal, place: Place, count = 1): void {
    const { yearEnd } = line;
    if (yearEnd === undefined || this.setting === 'leftOut') return;
    const { by } = yearEnd;
    if (this.setting === 'counted' && by === 'words') return;
    const decision = this.decider.decide({ ...line, yearEnd: undefined }, names);
    if (decision.is === 'notNpo' || (decision.is === 'undecided' && !decision.looksLikeNpo)) return;
    const isOut = isLeftOut(yearEnd, this.setting);
    // What is not counted anyway is told as such.
    if (!isOut && decision.is !== 'spending') return;
    const [found, make] = isOut ? [this.leftOut, yearEndLeftOut] : [this.counted, yearEndCounted];
    const labels = this.hidesCodes ? undefined : labelsOf(line.codes, yearEnd);
    const key = `${by} ${labels?.nl ?? ''}`;
    found.add(key, place, amount, ({ where, ...tally }) => make({ ...tally, labels, by }, where), count);
  }

  report(findings: Findings): void {
    this.leftOut.report(findings);
    this.counted.report(findings);
  }
}

function labelsOf({ journal }: Codes, { period }: YearEnd): Text | undefined {
  const parts: Text[] = [];
  // A word may name a person.
  if (journal !== undefined && isCodeLike(journal)) parts.push(labelOf('journal', journal));
  if (period !== undefined) parts.push({ nl: `periode ${period}`, en: `period ${period}` });
  if (parts.length === 0) return undefined;
  return { nl: parts.map(({ nl }) => nl).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

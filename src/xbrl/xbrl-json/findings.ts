import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { moreJsonFindings } from './xbrl-json-diagnostics.js';

/** So many findings of one code are kept; a hostile file has millions. */
const MOST_OF_ONE_CODE = 1000;

/** The findings of one file, in the order in which they were made. */
export class Findings {
  private readonly made: Diagnostic[] = [];
  private readonly counts = new Map<string, number>();

  get all(): readonly Diagnostic[] {
    return this.made;
  }

  hasErrors(): boolean {
    return this.made.some(({ severity }) => severity === 'error');
  }

  add(finding: Diagnostic): void {
    const count = (this.counts.get(finding.code) ?? 0) + 1;
    this.counts.set(finding.code, count);
    if (count <= MOST_OF_ONE_CODE) this.made.push(finding);
    else if (count === MOST_OF_ONE_CODE + 1) {
      const params = { code: finding.code, most: MOST_OF_ONE_CODE };
      this.made.push(moreJsonFindings(params, { location: finding.location }));
    }
  }
}

import { basename } from 'node:path';
import type { Binding } from '../../npo/mapping/binding/binding.js';
import { type Lineage, LINEAGE_FILE, readLineage } from '../../npo/mapping/lineage/lineage.js';
import type { PackageContents } from '../../xbrl/taxonomy/resolve/package-source.js';
import { isInlineName } from '../../xbrl/taxonomy/resolve/report-package.js';
import { textBeside } from './file-beside.js';

/** How the lineage calls a file: a page, or xBRL-JSON, of its name has the facts of the instance that was written. */
function reportNameOf(file: string): string {
  const name = basename(file);
  return isInlineName(file) || /\.json$/i.test(name) ? name.replace(/\.[^.]*$/, '.xbrl') : name;
}

/** The lineage that stands beside a report file, or in a folder of pages; without one there are no sources. */
export function lineageBeside(file: string): LineageOf {
  return lineageOf(() => textBeside(file, LINEAGE_FILE), file);
}

/** The lineage of a report in an evidence package. */
export function lineageIn({ store, top }: PackageContents, file: string): LineageOf {
  return lineageOf(() => {
    const bytes = store.read(top + LINEAGE_FILE);
    return bytes && new TextDecoder().decode(bytes);
  }, file);
}

/** Of each binding; none for a report of no binding. It is read only where it is asked for. */
export type LineageOf = (binding: Binding | undefined) => Lineage;

function lineageOf(read: () => string | undefined, given: string): LineageOf {
  const known = new Map<string, Lineage>();
  return (binding) => {
    if (binding === undefined) return () => undefined;
    return (fact) => {
      // Of a folder of pages each fact has the page that it stands on.
      const name = reportNameOf(fact.place?.file ?? given);
      const key = `${binding.id} ${name}`;
      const lineage = known.get(key) ?? readLineage(read() ?? '', name, binding);
      known.set(key, lineage);
      return lineage(fact);
    };
  };
}

import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { readInlineSet } from '../../xbrl/inline/read-inline.js';
import { readInstance } from '../../xbrl/instance/read-instance.js';
import { factOf } from '../../xbrl/instance/to-report.js';
import { readFile, urlOf } from '../../xbrl/processor/read-file.js';
import { factKey } from '../../xbrl/report/aspect-keys.js';
import type { Fact } from '../../xbrl/report/fact.js';
import { attribute } from '../../xbrl/xml/navigate.js';
import { qname } from '../../xbrl/xml/qname.js';
import { REPORT_PAGE_FILE } from '../generate/report-pages.js';

const ID = qname('', 'id');

/**
 * From facts to where the report page shows them: the page that `generate` writes beside a report. Undefined
 * where there is none.
 *
 * @param output the page that links; addresses are relative to its folder
 */
export function reportLinks(file: string, output: string): ((fact: Fact) => string | undefined) | undefined {
  const page = join(dirname(file), REPORT_PAGE_FILE);
  // A pipe would never end, and a link could lead anywhere.
  if (lstatSync(page, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const { targets } = readInlineSet([{ file: page, url: urlOf(page), read: () => readFile(page) }]);
  const ids = new Map<string, string>();
  for (const { document } of targets) {
    for (const item of readInstance(document, page).items) {
      const id = attribute(item.element, ID);
      const fact = id === undefined ? undefined : factOf(item, page);
      if (id !== undefined && fact !== undefined) ids.set(factKey(fact), id);
    }
  }
  const address = relative(dirname(output), page).split(sep).map(encodeURIComponent).join('/');
  return (fact) => {
    const id = ids.get(factKey(fact));
    return id === undefined ? undefined : `${address}#${encodeURIComponent(id)}`;
  };
}

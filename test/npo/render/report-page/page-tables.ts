import type { Submission } from '../../../../src/npo/model/submission.js';
import type { Report } from '../../../../src/xbrl/report/fact.js';
import { childElements, descendants } from '../../../../src/xbrl/xml/navigate.js';
import { localNameOf } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';
import { bind, detail } from '../../mapping/bind.js';

export function reportOf(input: Submission): Report {
  const { report } = bind(input, detail);
  if (report === undefined) throw new Error('no report');
  return report;
}

export function elementsOf(page: string, name: string): readonly XmlElement[] {
  const { document } = readXml(new TextEncoder().encode(page), {
    file: 'report.html',
    url: 'file:///report.html',
  });
  if (document === undefined) throw new Error('the page is not well-formed');
  return [...descendants(document.root)].filter((element) => localNameOf(element.name) === name);
}

export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The rows of the table with this caption, a text for each cell. */
export function rowsOf(page: string, caption: string): readonly (readonly string[])[] {
  const table = elementsOf(page, 'table').find(
    (one) => textOf([...childElements(one)][0] ?? one) === caption,
  );
  if (table === undefined) throw new Error(`no table ${caption}`);
  return [...descendants(table)]
    .filter(({ name }) => localNameOf(name) === 'tr')
    .slice(1)
    .map((row) => [...childElements(row)].map(textOf));
}

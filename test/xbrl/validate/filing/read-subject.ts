import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { decodeXml } from '../../../../src/xbrl/xml/decode.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { stubTaxonomy } from './stub-taxonomy.js';

const EMPTY = new TextEncoder().encode(
  '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xml:lang="nl"/>',
);
const taxonomy = stubTaxonomy();

/**
 * What the filing layer looks at for the bytes of a file. A file that our reader refuses gets an empty
 * instance, so that the rules on characters can be seen at work.
 */
export function readSubject(file: string, bytes: Uint8Array): Subject {
  const decoded = decodeXml(bytes);
  if (decoded.text === undefined) throw new Error(`${file} cannot be decoded`);
  const { text, encoding, hasByteOrderMark } = decoded;
  const url = `http://example.org/rules/${file}`;
  const document = readXml(bytes, { file, url }).document ?? readXml(EMPTY, { file, url }).document;
  if (document === undefined) throw new Error('the empty instance cannot be read');
  return { file, text, encoding, hasByteOrderMark, instance: readInstance(document, file), taxonomy };
}

/** An instance with one text fact, whose value is given as it is written in XML. */
export function subjectWithFact(name: string, value: string): Subject {
  return subjectWith(`<ex:${name} contextRef="c1">${value}</ex:${name}>`);
}

/** An instance with this content, that begins on the second line. */
export function subjectWith(content: string, attributes = ''): Subject {
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:ex="http://example.org/rules" xml:lang="nl" ${attributes}>
${content}
</xbrli:xbrl>`;
  return readSubject('report.xbrl', new TextEncoder().encode(text));
}

/** A context with this period, written as it stands in XML. */
export function contextWith(id: string, period: string): string {
  return `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier></xbrli:entity>${period}</xbrli:context>`;
}

export function duration(start: string, end: string): string {
  return `<xbrli:period><xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate></xbrli:period>`;
}

export function instant(date: string): string {
  return `<xbrli:period><xbrli:instant>${date}</xbrli:instant></xbrli:period>`;
}

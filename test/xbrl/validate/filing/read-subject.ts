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
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:ex="http://example.org/rules" xml:lang="nl">
<ex:${name} contextRef="c1">${value}</ex:${name}>
</xbrli:xbrl>`;
  return readSubject('report.xbrl', new TextEncoder().encode(text));
}

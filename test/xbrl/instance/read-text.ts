import type { Instance } from '../../../src/xbrl/instance/instance.js';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';

const NAMESPACES = `xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
  xmlns:e="http://example.org/facts"`;

/** Reads the content of an xbrli:xbrl element. */
export function readContent(content: string, rootAttributes = ''): Instance {
  return readBytes(
    new TextEncoder().encode(`<xbrli:xbrl ${NAMESPACES} ${rootAttributes}>${content}</xbrli:xbrl>`),
  );
}

export function readBytes(bytes: Uint8Array): Instance {
  const { document, diagnostics } = readXml(bytes, {
    file: 'report.xbrl',
    url: 'file:///reports/report.xbrl',
  });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  return readInstance(document, 'report.xbrl');
}

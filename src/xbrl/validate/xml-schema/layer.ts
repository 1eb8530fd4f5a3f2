import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { namespaceOf, type QName } from '../../xml/qname.js';
import type { Layer } from '../layer.js';
import type { Subject } from '../subject.js';
import { compiledSchemas } from './compiled-taxonomy.js';
import { rootContent } from './rules/root-content.js';
import { schemaValid } from './rules/schema-valid.js';

/**
 * XML Schema, for instances of one taxonomy. Compiling its schemas takes the time; the result is kept
 * for as long as the taxonomy is in use.
 */
export async function xmlSchemaLayer(taxonomy: Taxonomy): Promise<Layer<Subject>> {
  const schemas = await compiledSchemas(taxonomy);
  const isOutside = (name: QName): boolean =>
    taxonomy.isRewrittenPart(namespaceOf(name)) && taxonomy.findElement(name) === undefined;
  return {
    name: 'xml-schema',
    needs: ['xml', 'dts'],
    rules: [
      rootContent(isOutside), // XBRL 2.1 §4.1
      schemaValid(schemas, isOutside), // XML Schema Part 1 §3.3.4, §3.4.4
    ],
  };
}

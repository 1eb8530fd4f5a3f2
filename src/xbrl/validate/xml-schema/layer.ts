import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { namespaceOf, type QName } from '../../xml/qname.js';
import { isKnownRight, type Layer } from '../layer.js';
import { NO_PROBLEMS, schemaProblems } from './schema-problems.js';
import { allGroupsUnambiguous } from './rules/all-groups-unambiguous.js';
import { annotationsValid } from './rules/annotations-valid.js';
import { attributesKnown } from './rules/attributes-known.js';
import { facetsOnce } from './rules/facets-once.js';
import { headsImported } from './rules/heads-imported.js';
import { idsWithoutPresets } from './rules/ids-without-presets.js';
import { importsLeadToNamespace } from './rules/imports-lead-to-namespace.js';
import { linkbasesValid } from './rules/linkbases-valid.js';
import { patternsReadable } from './rules/patterns-readable.js';
import { schemaValid } from './rules/schema-valid.js';
import { substitutesDerived } from './rules/substitutes-derived.js';
import { usableSchemas } from './rules/usable-schemas.js';

const NAME = 'xml-schema';

/**
 * XML Schema, for one taxonomy and instances of it. Schemas are judged by libxml2, once for as long as
 * the taxonomy is in use; documents by our own reading of their components.
 */
export async function xmlSchemaLayer(taxonomy: Taxonomy): Promise<Layer> {
  const problems = isKnownRight({ name: NAME }, taxonomy) ? NO_PROBLEMS : await schemaProblems(taxonomy);
  const isOutside = (name: QName): boolean =>
    taxonomy.isRewrittenPart(namespaceOf(name)) && taxonomy.findElement(name) === undefined;
  return {
    name: NAME,
    needs: ['xml', 'dts'],
    taxonomyRules: [
      usableSchemas(problems), // XML Schema Part 1 §5.1
      substitutesDerived(problems), // XML Schema Part 1 §3.3.6
      attributesKnown(problems), // XML Schema Part 1 §A, Part 2 §A
      allGroupsUnambiguous(problems), // XML Schema Part 1 §3.8.6
      facetsOnce(problems), // XML Schema Part 2 §4.1.3
      idsWithoutPresets(problems), // XML Schema Part 1 §3.2.6, §3.3.6
      headsImported(problems), // XML Schema Part 1 §3.15.3
      importsLeadToNamespace(problems), // XML Schema Part 1 §4.2.3
      patternsReadable, // XML Schema Part 2 §F
      annotationsValid, // XML Schema Part 1 §3.13
      linkbasesValid, // XBRL 2.1 §3.5.2
    ],
    instanceRules: [
      schemaValid(isOutside), // XML Schema Part 1 §5.2, §3.3.4, §3.4.4; XBRL 2.1 §4.1
    ],
  };
}

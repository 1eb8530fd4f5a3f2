import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Context } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import { notJudged, type Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { contentOf, findDimension, signatureOf } from '../context-dimensions.js';
import { dimensionalRelationships } from '../dimensional-relationships.js';
import { Effort, objectionsTo } from '../fact-validity.js';
import { NestedMap } from '../../../taxonomy/relationships/nested-map.js';
import { objectionsText, type PrintedObjections } from '../objection-text.js';
import { printObjections } from '../print-objections.js';

/** So many dimensions of hypercubes are held against the contexts of facts. */
const MOST_EFFORT = 500_000_000;
const TOO_MUCH = {
  nl: 'er zijn te veel hypercubes om elk feit aan te toetsen',
  en: 'there are too many hypercubes to hold each fact against',
} as const;

const NO_OBJECTIONS: PrintedObjections = { shown: [], more: 0 };

export const primaryItemInvalid = defineDiagnostic<{
  name: string;
  contextRef: string;
  objections: PrintedObjections;
}>({
  code: 'xbrldie:PrimaryItemDimensionallyInvalidError',
  severity: 'error',
  basis: clause('3.1.1'),
  message: {
    nl: ({ name, contextRef, objections }) =>
      `${name} past niet bij de dimensies van context “${contextRef}”. ${objectionsText(objections, 'nl')}`,
    en: ({ name, contextRef, objections }) =>
      `${name} does not fit the dimensions of context “${contextRef}”. ${objectionsText(objections, 'en')}`,
  },
  help: {
    nl: 'Verwijs naar een context die aan alle hypercubes van één van de genoemde rollen voldoet.',
    en: 'Refer to a context that satisfies all hypercubes of one of the roles named.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.1: a fact is dimensionally valid when, in at least one base set, the hypercubes
 * that its primary item has or inherits are mutually valid (§3.1.2). A context whose values are wrong in
 * themselves is reported by the rules on values and not judged here.
 */
export const dimensionallyValid: Rule<Subject> = {
  emits: [primaryItemInvalid],

  *check({ file, instance, taxonomy }) {
    const relationships = dimensionalRelationships(taxonomy);
    // Said of the taxonomy already.
    if (!relationships.isComplete) return;
    const effort = new Effort(MOST_EFFORT);
    const root = instance.document.root;
    const signatures = new Map<Context, string | undefined>();
    // Facts of one concept in contexts of one kind share their judgement.
    const judged = new NestedMap<QName, string, PrintedObjections>();
    for (const { concept, context, contextRef, element } of instance.items) {
      if (context === undefined || relationships.groupsOf(concept).size === 0) continue;
      if (!signatures.has(context)) {
        signatures.set(context, isJudgeable(context, taxonomy) ? signatureOf(context) : undefined);
      }
      const signature = signatures.get(context);
      if (signature === undefined) continue;
      const objections = judged.getOrMake(concept, signature, () => {
        const refused = objectionsTo(concept, contentOf(context), relationships, effort);
        return refused === undefined ? NO_OBJECTIONS : printObjections(refused, root, taxonomy);
      });
      if (effort.isExceeded) {
        yield notJudged({ what: TOO_MUCH, limit: MOST_EFFORT }, { location: placeOf(file, element) });
        return;
      }
      if (objections.shown.length === 0) continue;
      yield primaryItemInvalid(
        { name: writtenName(element), contextRef: contextRef ?? '', objections },
        { location: placeOf(file, element), related: [placeOf(file, context.element)] },
      );
    }
  },
};

/** Whether each dimension stands once, is known, and has a value of its kind that is known. */
function isJudgeable({ dimensions }: Context, taxonomy: Taxonomy): boolean {
  const seen = new Set<QName>();
  for (const { dimension: name, member } of dimensions) {
    const dimension = findDimension(name, taxonomy);
    const isTyped = member.kind === 'typed';
    if (seen.has(name) || dimension?.isTypedDimension !== isTyped) return false;
    if (member.kind === 'explicit' && taxonomy.findElement(member.member) === undefined) return false;
    seen.add(name);
  }
  return true;
}

import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { Taxonomy, TypeDefinition } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { type FormattedText, readFormattedText, stylePropertiesOf, type Tag } from '../formatted-text.js';
import { manual } from '../manual.js';
import { FORMATTING_ELEMENTS, XHTML_ELEMENTS } from '../xhtml-elements.js';

export const formattingNotAllowed = defineDiagnostic<{ name: string; problem: Text }>({
  code: 'FR-NL-5.11',
  severity: 'error',
  basis: manual('FR-NL-5.11'),
  aliases: ['NL.FR-NL-5.11'],
  message: {
    nl: ({ name, problem }) => `De opmaak in ${name} mag zo niet: ${problem.nl}.`,
    en: ({ name, problem }) => `The formatting in ${name} is not allowed: ${problem.en}.`,
  },
  help: {
    nl: 'Schrijf gewone tekst, of gebruik in een toelichting met opmaak alleen eenvoudige XHTML: alinea’s, lijsten, tabellen, vet en cursief.',
    en: 'Write plain text, or use only simple XHTML in an explanation with formatting: paragraphs, lists, tables, bold and italic.',
  },
});

const STYLE_PROPERTIES: ReadonlySet<string> = new Set(['font-family', 'font-size', 'color']);
const LIST_TYPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ol', new Set(['1', 'a', 'A', 'i', 'I'])],
  ['ul', new Set(['', 'circle', 'square'])],
]);

/**
 * FR-NL-5.11: escaped XHTML stands only in facts of the type nl-types:formattedExplanationItemType, and
 * only a small part of XHTML: certain elements, in `style` the properties font-family, font-size and
 * color, for a list the types 1, a, A, i, I (ordered) and circle, square (not ordered).
 *
 * What counts as formatting is our choice. Only a complete tag does, so a loose `<` as in `<5 personen`
 * is text everywhere; outside the formatted type the tag must also be called like an XHTML element, so
 * `<naam>` is text there. A formatted fact with a tag in it must be well-formed. The rule is on elements:
 * comments and processing instructions are none. Not checked: how elements are nested, other attributes,
 * the size of the font, white text. Arelle warns where this rule finds an error in text that is not
 * well-formed or of another type; the manual makes no difference.
 */
export const formattingWhereAllowed: Rule<Subject> = {
  emits: [formattingNotAllowed],

  *check({ file, instance, taxonomy }) {
    for (const { concept, element, value } of instance.items) {
      if (!value.includes('<')) continue;
      const isFormatted = isFormattedConcept(concept, taxonomy);
      if (isFormatted === undefined) continue;
      const text = readFormattedText(value);
      for (const problem of isFormatted ? problemsOf(text) : misplaced(text)) {
        yield formattingNotAllowed(
          { name: writtenName(element), problem },
          { location: placeOf(file, element) },
        );
      }
    }
  },
};

/** Undefined where the taxonomy does not know the type. */
function isFormattedConcept(concept: QName, taxonomy: Taxonomy): boolean | undefined {
  let type: TypeDefinition | undefined = taxonomy.findConcept(concept)?.type;
  if (type === undefined) return undefined;
  for (; type !== undefined; type = type.base) {
    if (type.name !== undefined && isFormattedType(type.name)) return true;
  }
  return false;
}

/** The type has the same name in every version of the taxonomy, in a namespace that differs. */
function isFormattedType(name: QName): boolean {
  return (
    localNameOf(name) === 'formattedExplanationItemType' &&
    /^http:\/\/www\.nltaxonomie\.nl\/.*\/nl-types$/.test(namespaceOf(name))
  );
}

function* misplaced({ tags }: FormattedText): Generator<Text> {
  const tag = tags.find(({ name }) => XHTML_ELEMENTS.has(name.toLowerCase()));
  if (tag === undefined) return;
  yield {
    nl: `<${tag.name}> kan alleen in een gegeven van het type formattedExplanationItemType`,
    en: `<${tag.name}> can stand only in a fact of type formattedExplanationItemType`,
  };
}

function* problemsOf({ tags, isWellFormed }: FormattedText): Generator<Text> {
  if (tags.length === 0) return;
  if (!isWellFormed) {
    yield {
      nl: 'het is geen welgevormde XHTML; sluit elk element af, zet waarden van attributen tussen aanhalingstekens en schrijf een losse < of & als &lt; of &amp;',
      en: 'it is not well-formed XHTML; close every element, put values of attributes in quotation marks and write a loose < or & as &lt; or &amp;',
    };
  }
  yield* listed(
    unknownElements(tags),
    'deze elementen bestaan hier niet',
    'these elements do not exist here',
  );
  yield* listed(otherStyles(tags), 'deze stijlen kunnen niet', 'these styles are not possible');
  yield* listed(otherListTypes(tags), 'deze lijsttypen kunnen niet', 'these types of list are not possible');
}

function* listed(names: Iterable<string>, nl: string, en: string): Generator<Text> {
  const sorted = [...new Set(names)].sort().join(', ');
  if (sorted !== '') yield { nl: `${nl}: ${sorted}`, en: `${en}: ${sorted}` };
}

function* unknownElements(tags: readonly Tag[]): Generator<string> {
  for (const { name } of tags) if (!FORMATTING_ELEMENTS.has(name)) yield `<${name}>`;
}

function* otherStyles(tags: readonly Tag[]): Generator<string> {
  for (const { attributes } of tags) {
    for (const property of stylePropertiesOf(attributes.get('style') ?? '')) {
      if (!STYLE_PROPERTIES.has(property)) yield property;
    }
  }
}

/** The type stands on the list or on its items; an item takes it from the list that it is in. */
function* otherListTypes(tags: readonly Tag[]): Generator<string> {
  const lists: string[] = [];
  for (const { kind, name, attributes } of tags) {
    const isList = LIST_TYPES.has(name);
    if (isList && kind === 'open') lists.push(name);
    const type = attributes.get('type');
    const list = isList ? name : name === 'li' ? lists.at(-1) : undefined;
    if (type !== undefined && list !== undefined && LIST_TYPES.get(list)?.has(type) !== true) {
      yield `${list} type="${type}"`;
    }
    if (isList && kind === 'close') lists.pop();
  }
}

import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Context, DocumentReference, Instance, Item } from '../../instance/instance.js';
import type { Period } from '../../report/aspects.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import { ConceptKinds } from '../concept-kinds.js';
import { decimalsOf } from './decimals-of.js';
import { factIds } from './fact-ids.js';
import { Findings } from '../findings.js';
import { type Footnotes, footnotesOf, type Link, type Note } from './footnotes.js';
import { LinkAliases } from './link-aliases.js';
import { DOCUMENT_TYPE, isNoEntity } from '../names.js';
import { invalidPeriodText, invalidSqname, invalidUri } from '../oim-common-diagnostics.js';
import { periodText } from '../period-text.js';
import { judgeRepresentable } from './representable.js';
import { chooseReportPrefixes, type ReportPrefixes } from './report-prefixes.js';
import { isPure, unitText } from '../unit-text.js';
import { invalidJsonFactValue } from '../xbrl-json-diagnostics.js';
import { writtenValue } from './written-value.js';

export interface JsonWriteOptions {
  /** Prefixes by namespace; those of the root element where they are not given. */
  readonly prefixes?: ReadonlyMap<string, string> | undefined;
  /** A reference to the taxonomy as the report has it; as the instance has it where not given. */
  readonly hrefOf?: ((reference: DocumentReference) => string) | undefined;
}

export interface WrittenJson {
  /** The report in pieces; undefined where it cannot be written. */
  readonly pieces: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const PIECE = 1 << 16;

/**
 * An instance as an xBRL-JSON report with canonical values (xBRL-JSON 1.0 §5, §6.1.1). Facts keep their order, with
 * the footnotes behind them; keys stand in a fixed order; the same instance gives the same text. Where anything of
 * the instance has no place in xBRL-JSON, all of that is reported and nothing is written.
 *
 * @param taxonomy the whole DTS: it says what is a number and what is text
 */
export function writeXbrlJson(
  instance: Instance,
  taxonomy: Taxonomy,
  options: JsonWriteOptions = {},
): WrittenJson {
  const findings = new Findings();
  const kinds = new ConceptKinds(taxonomy);
  judgeRepresentable(instance, kinds, findings);
  const ids = factIds(instance.items);
  const footnotes = footnotesOf(instance, ids, findings);
  if (findings.hasErrors()) return { pieces: undefined, diagnostics: findings.all };
  const prefixes = chooseReportPrefixes(instance, kinds, options.prefixes);
  const writer = new ReportWriter(instance, kinds, prefixes, ids, findings);
  const pieces = [...writer.pieces(footnotes, options)];
  return { pieces: findings.hasErrors() ? undefined : pieces, diagnostics: findings.all };
}

class ReportWriter {
  /** What a context says, as it stands among the dimensions of a fact. */
  private readonly contexts = new Map<Context, ContextText>();
  private readonly units = new Map<string, string>();
  private readonly aliases = new LinkAliases();

  constructor(
    private readonly instance: Instance,
    private readonly kinds: ConceptKinds,
    private readonly prefixes: ReportPrefixes,
    private readonly ids: ReadonlyMap<XmlElement, string>,
    private readonly findings: Findings,
  ) {}

  *pieces({ notes, links }: Footnotes, options: JsonWriteOptions): Generator<string> {
    for (const ofFact of links.values()) for (const link of ofFact) this.aliases.add(link);
    let piece = `{\n  "documentInfo": ${this.documentInfo(options)},\n  "facts": {`;
    let separator = '\n';
    const facts = [
      ...this.instance.items.map((item) => () => this.fact(item, links)),
      ...notes.map((note) => () => this.note(note, links)),
    ];
    for (const write of facts) {
      piece += `${separator}${write()}`;
      separator = ',\n';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}${facts.length === 0 ? '' : '\n  '}}\n}\n`;
  }

  private documentInfo({ hrefOf = ({ href }) => href }: JsonWriteOptions): string {
    const schemaRefs = this.instance.references.filter(({ kind }) => kind === 'schemaRef');
    for (const [namespace, element] of this.prefixes.notAbsolute) {
      const where = { location: placeOf(this.instance.file, element) };
      this.findings.add(invalidUri({ uri: namespace }, where));
    }
    const info = {
      documentType: DOCUMENT_TYPE,
      features: { 'xbrl:canonicalValues': true },
      namespaces: Object.fromEntries(this.prefixes.namespaces),
      ...this.aliases.maps,
      taxonomy: schemaRefs.map(hrefOf),
    };
    return JSON.stringify(info, undefined, 2).replaceAll('\n', '\n  ');
  }

  private fact(item: Item, links: Footnotes['links']): string {
    const id = this.ids.get(item.element) ?? '';
    const kind = this.kinds.concept(item.concept);
    const value = item.isNil ? null : this.value(item);
    const decimals =
      kind?.itemClass === 'numeric' && !item.isNil
        ? decimalsOf(item, kind.concept, this.kinds.taxonomy)
        : undefined;
    const { core, defined } = this.context(item);
    const language =
      kind?.isText === true && item.language !== undefined
        ? [`"language": ${JSON.stringify(item.language.toLowerCase())}`]
        : [];
    const concept = `"concept": ${JSON.stringify(this.prefixes.written(item.concept))}`;
    const dimensions = [concept, ...core, ...this.unit(item), ...language, ...defined];
    return factText(id, value, decimals, dimensions, this.links(links.get(id)));
  }

  private value(item: Item): string {
    const kind = this.kinds.concept(item.concept);
    const value = kind && writtenValue(item, kind, this.prefixes);
    if (value !== undefined) return value;
    const params = { value: item.value, reason: NO_VALUE_OF_TYPE };
    this.findings.add(invalidJsonFactValue(params, { location: placeOf(this.instance.file, item.element) }));
    return '';
  }

  private note({ id, language, value }: Note, links: Footnotes['links']): string {
    const dimensions = ['"concept": "xbrl:note"', `"noteId": ${JSON.stringify(id)}`];
    if (language !== undefined) dimensions.push(`"language": ${JSON.stringify(language.toLowerCase())}`);
    return factText(id, value, undefined, dimensions, this.links(links.get(id)));
  }

  private context(item: Item): ContextText {
    const { context } = item;
    if (context === undefined) return { core: [], defined: [] };
    let text = this.contexts.get(context);
    if (text === undefined) this.contexts.set(context, (text = this.contextText(context, item)));
    return text;
  }

  private contextText({ entity, period, dimensions }: Context, item: Item): ContextText {
    const where = { location: placeOf(this.instance.file, item.element) };
    const core: string[] = [];
    if (entity !== undefined && !isNoEntity(entity)) {
      const written = `${this.prefixes.prefixOf(entity.scheme)}:${entity.identifier}`;
      // An SQName has no white space in it (OIM Common Definitions 1.0 §3.1).
      if (/\s/.test(entity.identifier) || entity.identifier === '') {
        this.findings.add(invalidSqname({ text: written }, where));
      }
      core.push(`"entity": ${JSON.stringify(written)}`);
    }
    const time = period && periodText(period);
    if (time === undefined) {
      this.findings.add(invalidPeriodText({ period: periodAsWritten(period) }, where));
    } else if (time !== '') core.push(`"period": ${JSON.stringify(time)}`);
    const defined = dimensions.map((one) => {
      const name = this.prefixes.written(one.dimension);
      return [name, JSON.stringify(this.prefixes.memberText(one))] as const;
    });
    defined.sort(([a], [b]) => (a < b ? -1 : 1));
    return { core, defined: defined.map(([name, value]) => `${JSON.stringify(name)}: ${value}`) };
  }

  private unit({ unit, unitRef }: Item): readonly string[] {
    if (unit === undefined || unitRef === undefined || isPure(unit.unit)) return [];
    let text = this.units.get(unitRef);
    if (text === undefined) {
      text = unitText(unit.unit, (name) => this.prefixes.written(name));
      this.units.set(unitRef, text);
    }
    return [`"unit": ${JSON.stringify(text)}`];
  }

  private links(links: readonly Link[] | undefined): string | undefined {
    return links && JSON.stringify(this.aliases.textOf(links), undefined, 2).replaceAll('\n', '\n      ');
  }
}

function periodAsWritten(period: Period | undefined): string {
  if (period?.kind === 'duration') return `${period.start}/${period.end}`;
  return period?.kind === 'instant' ? period.instant : '';
}

interface ContextText {
  readonly core: readonly string[];
  readonly defined: readonly string[];
}

function factText(
  id: string,
  value: string | null,
  decimals: string | undefined,
  dimensions: readonly string[],
  links: string | undefined,
): string {
  const properties = [
    `"value": ${JSON.stringify(value)}`,
    ...(decimals === undefined ? [] : [`"decimals": ${decimals}`]),
    `"dimensions": {\n        ${dimensions.join(',\n        ')}\n      }`,
    ...(links === undefined ? [] : [`"links": ${links}`]),
  ];
  return `    ${JSON.stringify(id)}: {\n      ${properties.join(',\n      ')}\n    }`;
}

const NO_VALUE_OF_TYPE = {
  nl: 'het is geen waarde van het type van het concept',
  en: 'it is no value of the type of the concept',
};

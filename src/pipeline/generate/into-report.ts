import { basename } from 'node:path';
import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { valueMissing } from '../../npo/input/diagnostics/cell-diagnostics.js';
import { boardField, placeToFill } from '../../npo/mapping/board-answer.js';
import type { Binding, BindingLine } from '../../npo/mapping/binding/binding.js';
import { compareIdentity } from '../../npo/mapping/read/compare-identity.js';
import { expand } from '../../npo/mapping/facts/facts.js';
import { prefixesOf } from '../../npo/mapping/lineage/lineage.js';
import { ownFacts, sharedConcepts } from '../../npo/mapping/facts/own-facts.js';
import { questionOf } from '../../npo/mapping/question.js';
import type { Board } from '../../npo/model/submission.js';
import { businessRules } from '../../npo/rules/business-rules.js';
import { compareReports } from '../../xbrl/diff/compare-reports.js';
import { printChange, type PrintedChange } from '../../xbrl/diff/print-change.js';
import type { Instance } from '../../xbrl/instance/instance.js';
import { XBRLI } from '../../xbrl/instance/names.js';
import { readInstance } from '../../xbrl/instance/read-instance.js';
import { replaceFacts } from '../../xbrl/instance/replace-facts.js';
import { spliceBytes } from '../../xbrl/instance/splice-bytes.js';
import { toReport } from '../../xbrl/instance/to-report.js';
import { entityKey, periodKey } from '../../xbrl/report/aspect-keys.js';
import { nameText } from '../../xbrl/report/fact-text.js';
import type { Fact, Report } from '../../xbrl/report/fact.js';
import type { Discovery } from '../../xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { noXbrlRoot } from '../../xbrl/validate/diagnostics.js';
import type { LayerFinding } from '../../xbrl/validate/verdict.js';
import type { DecodedText } from '../../xbrl/xml/decode.js';
import { placeOf } from '../../xbrl/xml/place.js';
import { qname, type QName } from '../../xbrl/xml/qname.js';
import { readXml } from '../../xbrl/xml/read-xml.js';
import type { MadeReport, WrittenReport } from './made-report.js';
import { readFile, urlOf } from '../../xbrl/processor/read-file.js';
import type { Taxonomies } from '../taxonomy/taxonomies.js';

const basis = { document: 'npo-xbrl', clause: 'generate --into' };

export const intoOtherTaxonomy = defineDiagnostic<{ entryPoint: string; concept: string }>({
  code: 'into:taxonomy-without-section',
  severity: 'error',
  basis,
  message: {
    nl: ({ entryPoint, concept }) =>
      concept === ''
        ? `Voor dit verslagjaar is er geen formulier waarvan het NPO-deel in dit rapport (${entryPoint}) past.`
        : `De taxonomie van dit rapport (${entryPoint}) heeft het NPO-deel niet, of niet in dit verslagjaar: ${concept} is er niet in gevonden.`,
    en: ({ entryPoint, concept }) =>
      concept === ''
        ? `For this report year there is no form of which the NPO section fits into this report (${entryPoint}).`
        : `The taxonomy of this report (${entryPoint}) does not have the NPO section, or not for this report year: ${concept} was not found in it.`,
  },
  help: {
    nl: 'Geef achter --into de Beleidsinformatie van dit verslagjaar; geef een taxonomie die niet is meegeleverd met --package.',
    en: 'Give the Beleidsinformatie of this report year behind --into; give a taxonomy that does not come with the program with --package.',
  },
});

export const intoFootnoteLost = defineDiagnostic<{ text: string }>({
  code: 'into:footnote-lost',
  severity: 'warning',
  basis,
  message: {
    nl: ({ text }) =>
      `Een voetnoot bij een NPO-gegeven dat niet meer wordt gerapporteerd, is vervallen: “${text}”.`,
    en: ({ text }) => `A footnote on an NPO fact that is no longer reported has gone: “${text}”.`,
  },
  help: {
    nl: 'Zet de tekst bij een ander gegeven, als zij nog nodig is.',
    en: 'Put the text with another fact where it is still needed.',
  },
});

export const intoOtherFactsKept = defineDiagnostic<{ count: number; concept: string }>({
  code: 'into:other-facts-kept',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, concept }) =>
      `Van een ander jaar of een andere organisatie ${count === 1 ? 'is' : 'zijn'} ${count} ${count === 1 ? 'NPO-gegeven' : 'NPO-gegevens'} blijven staan, het eerste bij ${concept}.`,
    en: ({ count, concept }) =>
      `Of another year or another organisation ${count} NPO ${count === 1 ? 'fact has' : 'facts have'} stayed, the first of ${concept}.`,
  },
  help: {
    nl: 'Haal ze weg in het programma dat het rapport maakte, als zij er niet in horen.',
    en: 'Remove them in the program that made the report, if they do not belong in it.',
  },
});

export const intoFootnotesByPlace = defineDiagnostic({
  code: 'into:footnotes-by-place',
  severity: 'error',
  basis: { document: 'XBRL 2.1', clause: '3.5.4; 4.11.1.1' },
  message: {
    nl: () =>
      'Voetnoten in dit rapport wijzen hun feit aan met een volgnummer (element(/1/…)). Als er feiten bij komen of weggaan, wijzen zij een ander feit aan.',
    en: () =>
      'Footnotes in this report find their fact by counting elements (element(/1/…)). When facts come or go, they would point at another fact.',
  },
  help: {
    nl: 'Laat het programma dat het rapport maakte de feiten een id geven, en de voetnoten daarnaar verwijzen.',
    en: 'Have the program that made the report give the facts an id, and let the footnotes refer to that.',
  },
});

export const intoEncoding = defineDiagnostic<{ encoding: string }>({
  code: 'into:encoding',
  severity: 'error',
  basis,
  message: {
    nl: ({ encoding }) => `In een bestand met de tekencodering ${encoding} kan niets worden vervangen.`,
    en: ({ encoding }) => `Nothing can be replaced in a file in the encoding ${encoding}.`,
  },
  help: {
    nl: 'Bewaar het rapport in UTF-8; dat vraagt een aanlevering ook.',
    en: 'Save the report in UTF-8, which a filing needs anyhow.',
  },
});

/** A whole report in which our part was put. */
export interface MergedReport extends WrittenReport {
  /** The file that it was put into. */
  readonly into: string;
  /** What is different from that file. */
  readonly changes: readonly PrintedChange[];
}

/** A whole report in which our part was put, as a file. */
export interface MergedFile {
  /** The file that was written. */
  readonly file: string;
  /** The file that it was made of. */
  readonly into: string;
  /** What is different from that file. */
  readonly changes: readonly PrintedChange[];
}

/** What a reader must know about it. */
export function mergedNotice({ into }: MergedReport): Text {
  return {
    nl: `Het NPO-deel is in ${basename(into)} gezet; al het andere is gebleven zoals het daar stond. Of DUO de aanlevering aanvaardt, is hiermee niet gezegd.`,
    en: `The NPO section was put into ${basename(into)}; all else has stayed as it was there. This says nothing about acceptance by DUO.`,
  };
}

export interface IntoOutcome {
  /** Undefined where it could not be done. */
  readonly merged: MergedReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The report that facts are to be put into, with its taxonomy. */
interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
  readonly instance: Instance;
  readonly report: Report;
  readonly discovery: Discovery;
}

/**
 * Puts the facts of one of the reports that were made into an existing report: the first of which its taxonomy
 * has the concepts. Facts that were there for them are replaced; everything else stays as it is.
 */
export function putInto(path: string, made: readonly MadeReport[], taxonomies: Taxonomies): IntoOutcome {
  const target = openTarget(path, taxonomies);
  if ('code' in target) return failed([target]);
  const forms = made.filter(({ binding }) => sharedConcepts(binding).size > 0);
  const fitting = forms.find((one) => lackingConcept(one, target.discovery.taxonomy) === undefined);
  if (fitting === undefined) {
    const lacking = forms.flatMap((one) => lackingConcept(one, target.discovery.taxonomy) ?? []);
    const params = { entryPoint: target.report.entryPoint, concept: lacking[0] ?? '' };
    const finding = intoOtherTaxonomy(params, { location: { file: path } });
    return failed([...target.discovery.diagnostics, finding]);
  }
  return mergeOne(target, fitting);
}

/** What was made without the findings on answers that another part of the form shares: the report has them, or will. */
export function withoutShared({ bound, ...made }: MadeReport): MadeReport {
  const isShared = (finding: Diagnostic) => bound.unanswered.get(finding)?.shared === true;
  return {
    ...made,
    bound: { ...bound, diagnostics: bound.diagnostics.filter((finding) => !isShared(finding)) },
  };
}

/**
 * What was said of the input, without blanks of answers that another part of the form shares: but for those that a
 * report beside it asks for, which may not be made for want of them, and those that a rule looks at.
 *
 * @param into the form that was put into a report
 */
export function withoutSharedBlanks(
  said: readonly LayerFinding[],
  made: readonly MadeReport[],
  into: Binding,
  board: Board,
): readonly LayerFinding[] {
  const placeOf = ({ measure }: { readonly measure: string }) =>
    JSON.stringify(placeToFill(board, boardField(measure)));
  const [shared, asked] = [new Set<string>(), new Set<string>()];
  for (const { binding, bound } of made) {
    const blanks = [...bound.unanswered.values()];
    if (binding === into) {
      for (const line of blanks)
        (line.shared === true && !isJudged(line) ? shared : asked).add(placeOf(line));
    } else {
      for (const one of [binding.entity, ...blanks]) asked.add(placeOf(one));
    }
  }
  const isDropped = (place: string) => shared.has(place) && !asked.has(place);
  return said.filter(
    ({ code, source }) => code !== valueMissing.definition.code || !isDropped(JSON.stringify(source)),
  );
}

function isJudged({ measure }: BindingLine): boolean {
  const field = boardField(measure);
  return businessRules.some(({ needs }) => needs.some((topic) => topic === field));
}

function failed(diagnostics: readonly Diagnostic[]): IntoOutcome {
  return { merged: undefined, diagnostics };
}

function openTarget(path: string, taxonomies: Taxonomies): Target | Diagnostic {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { document, decoded, diagnostics } = readXml(bytes, { file: path, url: urlOf(path) });
  const [problem] = diagnostics;
  if (document === undefined || decoded === undefined) {
    return problem ?? noXbrlRoot({ root: qname('', '') }, { location: { file: path } });
  }
  const { root } = document;
  if (root.name !== qname(XBRLI, 'xbrl')) {
    return noXbrlRoot({ root: root.name }, { location: placeOf(path, root) });
  }
  const instance = readInstance(document, path);
  const start = instance.references.map(({ kind, url, element }) => {
    return { kind, url, place: placeOf(path, element) };
  });
  const discovery = taxonomies.discover(start, path);
  return { path, bytes, decoded, instance, report: toReport(instance), discovery };
}

/** A concept of ours that a taxonomy does not have, as the binding writes it. */
function lackingConcept({ binding, bound }: MadeReport, taxonomy: Taxonomy): string | undefined {
  const shared = new Set(sharedConcepts(binding).values());
  const written = new Set(bound.facts.map(({ concept }) => concept));
  const names = binding.lines.flatMap(
    ({ concept, dimensions = {} }): readonly (readonly [string, QName])[] => {
      const name = expand(binding, concept);
      if (shared.has(name) || !written.has(name)) return [];
      return [concept, ...Object.keys(dimensions)].map((one) => [one, expand(binding, one)]);
    },
  );
  return names.find(([, name]) => taxonomy.findConcept(name) === undefined)?.[0];
}

function mergeOne(target: Target, { binding, bound, taxonomy }: MadeReport): IntoOutcome {
  const { path, report, instance, decoded, bytes } = target;
  const question = (concept: QName): Text => ({
    nl: questionOf(taxonomy, concept, 'nl'),
    en: questionOf(taxonomy, concept, 'en'),
  });
  const { diagnostics, entity } = compareIdentity(report, bound.facts, binding, question);
  if (entity === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return failed(diagnostics);
  const lacks = [...bound.unanswered].some(
    ([finding, line]) => finding.severity === 'error' && line.shared !== true,
  );
  if (lacks) return failed(diagnostics);
  const shared = new Set(sharedConcepts(binding).values());
  const facts: readonly Fact[] = bound.facts
    .filter(({ concept }) => !shared.has(concept))
    .map((fact) => ({ ...fact, entity }));
  const isOfSection = ownFacts(report, binding, facts);
  const ours = new Set(facts.map(ofWhomAndWhen));
  const isReplaced = (fact: Fact) => isOfSection(fact) && ours.has(ofWhomAndWhen(fact));
  const others = report.facts.filter((fact) => isOfSection(fact) && !isReplaced(fact));
  const prefixes = prefixesOf(binding);
  const { edits, lostFootnotes } = replaceFacts({
    text: decoded.text,
    instance,
    isReplaced,
    facts,
    prefixes,
  });
  const where = { location: { file: path } };
  if (edits === undefined) return failed([...diagnostics, intoFootnotesByPlace({}, where)]);
  const merged = spliceBytes(bytes, decoded, edits);
  if (merged === undefined) {
    return failed([...diagnostics, intoEncoding({ encoding: decoded.encoding }, where)]);
  }
  const lost = lostFootnotes.map(({ text, element }) => {
    return intoFootnoteLost({ text }, { location: placeOf(path, element) });
  });
  const written = { entryPoint: report.entryPoint, language: binding.language, facts };
  const changes = changesTo(target, merged);
  if (changes === undefined)
    return failed([...diagnostics, intoEncoding({ encoding: decoded.encoding }, where)]);
  return {
    merged: { binding, report: written, bytes: merged, into: path, changes },
    diagnostics: [...diagnostics, ...lost, ...keptFindings(others, binding)],
  };
}

function ofWhomAndWhen({ entity, period }: Fact): string {
  return `${entityKey(entity)} ${periodKey(period)}`;
}

function keptFindings(others: readonly Fact[], binding: Binding): readonly Diagnostic[] {
  const [first] = others;
  if (first === undefined) return [];
  const concept = nameText(first.concept, prefixesOf(binding));
  return [intoOtherFactsKept({ count: others.length, concept }, { location: first.place })];
}

/** What is different in the bytes, fact by fact; undefined where names of ours cannot be written in the encoding. */
function changesTo(
  { path, report, instance }: Target,
  bytes: Uint8Array,
): readonly PrintedChange[] | undefined {
  const { document } = readXml(bytes, { file: path, url: urlOf(path) });
  if (document === undefined) return undefined;
  const prefixes = new Map(
    [...document.root.scope.declared].map(([prefix, namespace]) => [namespace, prefix]),
  );
  const after = toReport(readInstance(document, instance.file));
  return compareReports(report, after).map((change) => printChange(change, prefixes));
}

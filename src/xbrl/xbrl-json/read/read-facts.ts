import type { JsonMember, JsonNode, JsonObject } from '../../json/json-node.js';
import { member } from '../../json/json-node.js';
import type { JsonDimension, JsonDocumentInfo, JsonFact, JsonLink, JsonText } from './json-report.js';
import type { JsonPath } from '../../json/json-source.js';
import { invalidSqname } from '../oim-common-diagnostics.js';
import { isNcName } from '../../xml/xml-name.js';
import type { PrefixMap } from '../prefix-map.js';
import type { Structure } from './structure.js';
import { unknownLinkGroup, unknownLinkTarget, unknownLinkType } from '../xbrl-json-diagnostics.js';

const NAMED = new Set(['value', 'decimals', 'dimensions', 'links']);
const CORE = new Set(['concept', 'entity', 'period', 'unit', 'language', 'noteId']);

/** The object facts (xBRL-JSON 1.0 §5.1): each by its id, in the order in which they stand. */
export function readFacts(
  object: JsonObject,
  info: JsonDocumentInfo,
  structure: Structure,
): readonly JsonFact[] {
  const ids = new Set(object.members.map(({ key }) => key));
  return object.members.flatMap((one) => {
    const path = ['facts', one.key];
    // xBRL-JSON 1.0 §3: identifiers are names.
    if (!isNcName(one.key)) structure.report(idNoName(one.key), one.at, path);
    const fact = structure.object(one.value, path, one.at);
    return fact === undefined ? [] : readFact(one, fact, path, { ids, info, structure });
  });
}

interface Reading {
  readonly ids: ReadonlySet<string>;
  readonly info: JsonDocumentInfo;
  readonly structure: Structure;
}

function readFact(
  { key: id, at }: JsonMember,
  fact: JsonObject,
  path: JsonPath,
  { ids, info, structure }: Reading,
): readonly JsonFact[] {
  for (const one of fact.members) {
    if (!NAMED.has(one.key)) structure.extension(one, [...path, one.key], info.prefixes);
  }
  const links = member(fact, 'links');
  const value = member(fact, 'value');
  const text = value?.type === 'null' ? undefined : structure.string(value, [...path, 'value'], at);
  const found = structure.object(member(fact, 'dimensions'), [...path, 'dimensions'], at);
  const read = {
    id,
    at,
    value: text,
    valueAt: value?.at ?? at,
    decimals: readDecimals(member(fact, 'decimals'), [...path, 'decimals'], structure),
    dimensions:
      found === undefined ? [] : readDimensions(found, [...path, 'dimensions'], info.prefixes, structure),
    links: links === undefined ? [] : readLinks(links, [...path, 'links'], { ids, info, structure }),
  };
  return found === undefined ? [] : [read];
}

/** An integer; its digits stay as they stand. */
function readDecimals(
  node: JsonNode | undefined,
  path: JsonPath,
  structure: Structure,
): JsonText | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'number' && !/[.eE]/.test(node.text))
    return { text: node.text === '-0' ? '0' : node.text, at: node.at };
  structure.report(NO_INTEGER, node.at, path);
  return undefined;
}

function readDimensions(
  object: JsonObject,
  path: JsonPath,
  prefixes: PrefixMap,
  structure: Structure,
): readonly JsonDimension[] {
  if (member(object, 'concept') === undefined) structure.report(NO_CONCEPT, object.at, path);
  return object.members.flatMap((one): readonly JsonDimension[] => {
    const { key: name, at, value } = one;
    const isCore = CORE.has(name);
    if (!isCore) structure.extension(one, [...path, name], prefixes);
    if (!isCore && value.type === 'null') return [{ name, value: undefined, at }];
    const text = structure.string(value, [...path, name], at);
    if (text === undefined) return [];
    if (!isLexical(name, text, prefixes)) {
      const where = { location: structure.source.placeOf(value.at, [...path, name]) };
      if (name === 'entity') structure.findings.add(invalidSqname({ text }, where));
      else structure.report(name === 'concept' ? NO_NAME : NO_LANGUAGE, value.at, [...path, name]);
      return [];
    }
    return [{ name, value: text, at: value.at }];
  });
}

/** Whether a core dimension has the form that it must have before its prefix is looked at. */
function isLexical(name: string, text: string, prefixes: PrefixMap): boolean {
  if (name === 'concept') return prefixes.name(text) !== 'no-name';
  if (name === 'entity') return prefixes.sqname(text) !== 'no-name';
  return name !== 'language' || /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8}){0,20}$/.test(text);
}

/** xBRL-JSON 1.0 §5.3: by link type, then by link group, the ids of the facts that are linked to. */
function readLinks(node: JsonNode, path: JsonPath, { ids, info, structure }: Reading): readonly JsonLink[] {
  const links: JsonLink[] = [];
  for (const { key: type, at, value } of structure.object(node, path, node.at)?.members ?? []) {
    const ofType = [...path, type];
    if (!info.linkTypes.has(type)) {
      const where = { location: structure.source.placeOf(at, ofType) };
      structure.findings.add(unknownLinkType({ name: type }, where));
    }
    for (const one of structure.object(value, ofType, at)?.members ?? []) {
      const ofGroup = [...ofType, one.key];
      if (!info.linkGroups.has(one.key)) {
        const where = { location: structure.source.placeOf(one.at, ofGroup) };
        structure.findings.add(unknownLinkGroup({ name: one.key }, where));
      }
      const targets = readTargets(one, ofGroup, ids, structure);
      links.push({ type, group: one.key, at: one.at, targets });
    }
  }
  return links;
}

function readTargets(
  { at, value }: JsonMember,
  path: JsonPath,
  ids: ReadonlySet<string>,
  structure: Structure,
): readonly JsonText[] {
  return (structure.items(value, path, at) ?? []).flatMap((item, index) => {
    const text = structure.string(item, [...path, index], item.at);
    if (text === undefined) return [];
    if (!ids.has(text)) {
      const where = { location: structure.source.placeOf(item.at, [...path, index]) };
      structure.findings.add(unknownLinkTarget({ target: text }, where));
    }
    return [{ text, at: item.at }];
  });
}

function idNoName(id: string): { readonly nl: string; readonly en: string } {
  return {
    nl: `‘${id}’ kan niet het id van een feit zijn: het begint met een letter of _, zonder dubbele punt of spatie`,
    en: `‘${id}’ cannot be the id of a fact: it begins with a letter or _, and has no colon or space`,
  };
}

const NO_INTEGER = { nl: '‘decimals’ moet een geheel getal zijn', en: '‘decimals’ must be an integer' };
const NO_CONCEPT = { nl: '‘concept’ ontbreekt', en: '‘concept’ is missing' };
const NO_NAME = {
  nl: '‘concept’ moet een naam met een prefix zijn',
  en: '‘concept’ must be a name with a prefix',
};
const NO_LANGUAGE = { nl: '‘language’ moet een taalcode zijn', en: '‘language’ must be a language code' };

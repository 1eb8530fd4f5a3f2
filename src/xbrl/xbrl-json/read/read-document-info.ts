import { absoluteAddress } from '../../taxonomy/resolve/base-addresses.js';
import type { JsonNode, JsonObject } from '../../json/json-node.js';
import { member } from '../../json/json-node.js';
import {
  ALLOWED_DUPLICATES,
  type AllowedDuplicates,
  type JsonDocumentInfo,
  type JsonText,
} from './json-report.js';
import type { JsonPath } from '../../json/json-source.js';
import { OIM } from '../names.js';
import {
  invalidUri,
  invalidUriAlias,
  multipleAliases,
  wrongAliasForUri,
  wrongUriForAlias,
} from '../oim-common-diagnostics.js';
import { invalidBaseUrl, noTaxonomy } from '../oim-diagnostics.js';
import { illegalCharacterIndex } from '../../xml/write-xml.js';
import { isNcName } from '../../xml/xml-name.js';
import { PrefixMap } from '../prefix-map.js';
import { RESERVED_LINKS, RESERVED_PREFIXES } from '../reserved-aliases.js';
import { foundForm, otherForm, type Structure } from './structure.js';

const NAMED = new Set([
  ...['documentType', 'features', 'namespaces', 'linkTypes', 'linkGroups', 'taxonomy', 'baseURL'],
]);
const CANONICAL_VALUES = `{${OIM}}canonicalValues`;
const DUPLICATES = `{${OIM}}allowedDuplicates`;
/** No scheme and no path: only what makes an address absolute is asked for (RFC 3986 §4.3). */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;

/** The object documentInfo (xBRL-JSON 1.0 §2.3): everything that facts lean on. */
export function readDocumentInfo(info: JsonObject, structure: Structure): JsonDocumentInfo {
  const path = ['documentInfo'];
  const map = (name: string, reserved: ReadonlyMap<string, string>) =>
    readUriMap(member(info, name), [...path, name], reserved, structure);
  const prefixes = new PrefixMap(map('namespaces', RESERVED_PREFIXES));
  for (const one of info.members) {
    if (!NAMED.has(one.key)) structure.extension(one, [...path, one.key], prefixes);
  }
  return {
    prefixes,
    linkTypes: map('linkTypes', RESERVED_LINKS),
    linkGroups: map('linkGroups', RESERVED_LINKS),
    taxonomy: readTaxonomy(info, structure),
    baseUrl: readBaseUrl(member(info, 'baseURL'), structure),
    ...readFeatures(member(info, 'features'), prefixes, structure),
  };
}

/** A map of short names to addresses (OIM Common Definitions 1.0 §3.3), none of either twice. */
function readUriMap(
  node: JsonNode | undefined,
  path: JsonPath,
  reserved: ReadonlyMap<string, string>,
  structure: Structure,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const object = node === undefined ? undefined : structure.object(node, path, node.at);
  const aliasOf = new Map<string, string>();
  const reservedFor = new Map([...reserved].map(([alias, uri]) => [uri, alias]));
  for (const { key: alias, at, value } of object?.members ?? []) {
    const here = [...path, alias];
    const uri = structure.string(value, here, at);
    if (uri === undefined) continue;
    const where = { location: structure.source.placeOf(at, here) };
    const add = structure.findings.add.bind(structure.findings);
    if (!isNcName(alias)) add(invalidUriAlias({ alias }, where));
    if (!ABSOLUTE.test(uri) || illegalCharacterIndex(uri) !== -1) add(invalidUri({ uri }, where));
    const other = aliasOf.get(uri);
    if (other !== undefined) add(multipleAliases({ uri, aliases: `${other}, ${alias}` }, where));
    const meant = reserved.get(alias);
    const fixed = reservedFor.get(uri);
    if (meant !== undefined && meant !== uri) add(wrongUriForAlias({ alias, uri: meant }, where));
    else if (fixed !== undefined && fixed !== alias) add(wrongAliasForUri({ alias: fixed, uri }, where));
    aliasOf.set(uri, alias);
    if (!map.has(alias)) map.set(alias, uri);
  }
  return map;
}

function readTaxonomy(info: JsonObject, structure: Structure): readonly JsonText[] {
  const path = ['documentInfo', 'taxonomy'];
  const items = structure.items(member(info, 'taxonomy'), path, info.at);
  if (items?.length === 0) {
    structure.findings.add(noTaxonomy({}, { location: structure.source.placeOf(info.at, path) }));
  }
  return (items ?? []).flatMap((item, index) => {
    const text = structure.string(item, [...path, index], item.at);
    return text === undefined ? [] : [{ text, at: item.at }];
  });
}

function readBaseUrl(node: JsonNode | undefined, structure: Structure): string | undefined {
  if (node === undefined) return undefined;
  const path = ['documentInfo', 'baseURL'];
  const url = structure.string(node, path, node.at);
  if (url === undefined) return undefined;
  // OIM 1.0 §3.2: where it is there, it is absolute.
  if (ABSOLUTE.test(url) && absoluteAddress('x', url) !== undefined) return url;
  structure.findings.add(invalidBaseUrl({ url }, { location: structure.source.placeOf(node.at, path) }));
  return undefined;
}

/** xBRL-JSON 1.0 §6: features by name; of those of others only the prefix is looked at. */
function readFeatures(
  node: JsonNode | undefined,
  prefixes: PrefixMap,
  structure: Structure,
): Pick<JsonDocumentInfo, 'canonicalValues' | 'allowedDuplicates'> {
  const path = ['documentInfo', 'features'];
  const object = node === undefined ? undefined : structure.object(node, path, node.at);
  let [canonicalValues, allowedDuplicates]: [boolean, AllowedDuplicates] = [false, 'all'];
  for (const one of object?.members ?? []) {
    const { key, at, value } = one;
    const here = [...path, key];
    structure.extension(one, here, prefixes);
    const name = prefixes.name(key);
    if (name === CANONICAL_VALUES) {
      if (value.type === 'boolean') canonicalValues = value.text === 'true';
      else
        structure.report(
          otherForm(key, { nl: 'true of false', en: 'true or false' }, foundForm(value)),
          at,
          here,
        );
    } else if (name === DUPLICATES) {
      const found = ALLOWED_DUPLICATES.find((choice) => value.type === 'string' && value.text === choice);
      if (found !== undefined) allowedDuplicates = found;
      else structure.report(DUPLICATE_CHOICES, at, here);
    }
  }
  return { canonicalValues, allowedDuplicates };
}

const DUPLICATE_CHOICES = {
  nl: `xbrl:allowedDuplicates is een van ${ALLOWED_DUPLICATES.join(', ')}`,
  en: `xbrl:allowedDuplicates is one of ${ALLOWED_DUPLICATES.join(', ')}`,
};

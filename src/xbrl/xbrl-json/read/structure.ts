import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Findings } from '../findings.js';
import type { JsonMember, JsonNode, JsonObject } from '../../json/json-node.js';
import type { JsonPath, JsonSource } from '../../json/json-source.js';
import { invalidSqname, unboundPrefix } from '../oim-common-diagnostics.js';
import type { PrefixMap } from '../prefix-map.js';
import { invalidJsonStructure } from '../xbrl-json-diagnostics.js';

const FORMS: Readonly<Record<JsonNode['type'], Text>> = {
  object: { nl: 'een object', en: 'an object' },
  list: { nl: 'een lijst', en: 'a list' },
  string: { nl: 'een tekst', en: 'a string' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  null: { nl: 'null', en: 'null' },
};

/** Asks values for their form (xBRL-JSON 1.0 §2.3), and reports what has another. */
export class Structure {
  constructor(
    readonly source: JsonSource,
    readonly findings: Findings,
  ) {}

  object(node: JsonNode | undefined, path: JsonPath, at: number): JsonObject | undefined {
    if (node?.type === 'object') return node;
    this.refuse(node, 'object', path, at);
    return undefined;
  }

  items(node: JsonNode | undefined, path: JsonPath, at: number): readonly JsonNode[] | undefined {
    if (node?.type === 'list') return node.items;
    this.refuse(node, 'list', path, at);
    return undefined;
  }

  string(node: JsonNode | undefined, path: JsonPath, at: number): string | undefined {
    if (node?.type === 'string') return node.text;
    this.refuse(node, 'string', path, at);
    return undefined;
  }

  report(reason: Text, at: number, path: JsonPath): void {
    this.findings.add(invalidJsonStructure({ reason }, { location: this.source.placeOf(at, path) }));
  }

  /**
   * A property that the specification does not name: one of somebody else, with a bound prefix (§4), or one that
   * must not be there.
   */
  extension({ key, at }: JsonMember, path: JsonPath, prefixes: PrefixMap): void {
    const where = { location: this.source.placeOf(at, path) };
    if (!key.includes(':')) this.report(unexpected(key), at, path);
    else if (prefixes.name(key) === 'no-name') this.findings.add(invalidSqname({ text: key }, where));
    else if (prefixes.name(key) === 'unbound') this.findings.add(unboundPrefix({ name: key }, where));
  }

  private refuse(node: JsonNode | undefined, form: JsonNode['type'], path: JsonPath, at: number): void {
    const name = String(path.at(-1) ?? '');
    this.report(
      node === undefined ? missing(name) : otherForm(name, FORMS[form], FORMS[node.type]),
      at,
      path,
    );
  }
}

export function otherForm(name: string, form: Text, found: Text): Text {
  const [nl, en] = name === '' ? ['het rapport', 'the report'] : [`‘${name}’`, `‘${name}’`];
  return {
    nl: `${nl} moet ${form.nl} zijn, niet ${found.nl}`,
    en: `${en} must be ${form.en}, not ${found.en}`,
  };
}

export function foundForm(node: JsonNode): Text {
  return FORMS[node.type];
}

function missing(name: string): Text {
  return { nl: `‘${name}’ ontbreekt`, en: `‘${name}’ is missing` };
}

function unexpected(name: string): Text {
  return { nl: `‘${name}’ hoort hier niet`, en: `‘${name}’ does not belong here` };
}

import { addressKey, hostOf } from '../../taxonomy/resolve/web-address.js';
import { filingRules } from './filing-rules.js';

/** What every report is held against. Calculations are a filing's own affair: no Dutch rule asks them to agree. */
const OF_EVERY_REPORT = [
  'xml',
  'dts',
  'xml-schema',
  'xbrl21',
  'generic-links',
  'dimensions',
  'enumerations',
] as const;

/** The layers that a profile can ask for, in the order in which they run. */
export const LAYER_NAMES = [
  ...OF_EVERY_REPORT,
  'formula',
  'units',
  'calculation',
  'filing',
  'business',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** What is asked of a report; follows from its entry point. */
export interface Profile {
  readonly id: string;
  /** Entry points that the profile is for, in full. */
  readonly entryPoints: readonly string[];
  /** What other entry points of the profile begin with, one of these. */
  readonly entryPointPrefixes: readonly string[];
  readonly layers: readonly LayerName[];
  /** Codes of filing rules. */
  readonly filingRules: readonly string[];
  /** The name of the binding that turns facts into a model, for business rules. */
  readonly binding: string | undefined;
  /** The word by which a user can ask for it, whatever the taxonomy of the report is. */
  readonly choice: string | undefined;
}

/** For any entry point: the specifications of XBRL, and no rules beside them. */
export const SPECIFICATIONS: Profile = {
  id: 'xbrl',
  entryPoints: [],
  entryPointPrefixes: [],
  layers: [...OF_EVERY_REPORT, 'calculation'],
  filingRules: [],
  binding: undefined,
  choice: 'none',
};

/**
 * The profile of an entry point: the one that names it, else the one with the longest prefix of it,
 * else the one that asks for no entry point.
 */
export function findProfile(profiles: readonly Profile[], entryPoint: string): Profile {
  const [first, ...others] = profiles;
  if (first === undefined) throw new Error('there are no profiles');
  return others.reduce((best, profile) => {
    return matchLength(profile, entryPoint) > matchLength(best, entryPoint) ? profile : best;
  }, first);
}

/**
 * The profile of a report whose taxonomy has these documents: the one that names the most of any of
 * them, so that a reference of one's own beside or before the official one does not switch rules off.
 */
export function findProfileOfAll(profiles: readonly Profile[], urls: readonly string[]): Profile {
  const [first = '', ...others] = urls;
  let best = findProfile(profiles, first);
  let length = matchLength(best, first);
  for (const url of others) {
    const profile = findProfile(profiles, url);
    if (matchLength(profile, url) <= length) continue;
    [best, length] = [profile, matchLength(profile, url)];
  }
  return best;
}

/** Whether an address is on a host where the entry points of a profile are. */
export function isPublishedWith({
  entryPoints,
  entryPointPrefixes,
}: Pick<Profile, 'entryPoints' | 'entryPointPrefixes'>): (url: string) => boolean {
  const hosts = new Set([...entryPoints, ...entryPointPrefixes].map(hostOf));
  hosts.delete(undefined);
  return (url) => hosts.has(hostOf(url));
}

/** A profile that asks for a layer, or does not. */
export function withLayer(profile: Profile, layer: LayerName, isAsked: boolean): Profile {
  const layers = LAYER_NAMES.filter((name) => (name === layer ? isAsked : profile.layers.includes(name)));
  return { ...profile, layers };
}

/** How much of an entry point a profile names; -1 where it is for other ones. */
function matchLength({ entryPoints, entryPointPrefixes }: Profile, entryPoint: string): number {
  const key = addressKey(entryPoint);
  if (entryPoints.some((known) => addressKey(known) === key)) return Infinity;
  const isForEvery = entryPoints.length === 0 && entryPointPrefixes.length === 0;
  const prefixes = entryPointPrefixes.map(addressKey).filter((prefix) => key.startsWith(prefix));
  return Math.max(isForEvery ? 0 : -1, ...prefixes.map(({ length }) => length));
}

/**
 * Reads the file of profiles (`schemas/data/profiles.json`) as parsed JSON, and adds the one for all other entry
 * points. The file is part of the program: a mistake in it is thrown, not reported.
 */
export function parseProfiles(json: unknown): readonly Profile[] {
  const file = record(json, 'the file');
  const rules = parseRules(file['filingRules']);
  const listed = list(file['profiles'], 'profiles').map((item, index) => parseProfile(item, index, rules));
  if (listed.some((profile) => matchLength(profile, '') === 0)) {
    throw new Error('profiles: one of them is for every entry point');
  }
  const profiles = [...listed, SPECIFICATIONS];
  const ids = new Set(profiles.map(({ id }) => id));
  if (ids.size !== profiles.length) throw new Error('profiles: an id occurs twice');
  return profiles;
}

/** Codes of filing rules, by the name under which profiles ask for them together. */
type RulesByName = ReadonlyMap<string, readonly string[]>;

function parseRules(json: unknown): RulesByName {
  const known = new Set(filingRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code)));
  const named = Object.entries(record(json ?? {}, 'filingRules')).map(([name, codes]) => {
    const at = `the profiles' filingRules.${name}`;
    const unknown = strings(codes, at).find((code) => !known.has(code));
    if (unknown !== undefined) throw new Error(`${at}: ${unknown} does not exist`);
    return [name, strings(codes, at)] as const;
  });
  return new Map(named);
}

const KEYS: ReadonlySet<string> = new Set([
  'id',
  'entryPoints',
  'entryPointPrefixes',
  'filingRules',
  'binding',
  'choice',
]);

function parseProfile(json: unknown, index: number, rules: RulesByName): Profile {
  const at = `profiles[${index}]`;
  const object = record(json, at);
  for (const key of Object.keys(object)) if (!KEYS.has(key)) throw new Error(`${at}: unknown key ${key}`);
  const codes = strings(object['filingRules'], `${at}.filingRules`).flatMap((name) => {
    const found = rules.get(name);
    if (found === undefined) throw new Error(`${at}.filingRules: ${name} does not exist`);
    return found;
  });
  const binding = optionalString(object['binding'], `${at}.binding`);
  return {
    id: string(object['id'], `${at}.id`),
    entryPoints: strings(object['entryPoints'], `${at}.entryPoints`),
    entryPointPrefixes: strings(object['entryPointPrefixes'], `${at}.entryPointPrefixes`),
    layers: [
      ...OF_EVERY_REPORT,
      ...(codes.length > 0 ? (['filing'] as const) : []),
      ...(binding === undefined ? [] : (['business'] as const)),
    ],
    filingRules: codes,
    binding,
    choice: optionalString(object['choice'], `${at}.choice`),
  };
}

function record(json: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${at}: no object`);
  return json as Readonly<Record<string, unknown>>;
}

function list(json: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(`${at}: no list`);
  return json;
}

function string(json: unknown, at: string): string {
  if (typeof json !== 'string' || json === '') throw new Error(`${at}: no text`);
  return json;
}

function optionalString(json: unknown, at: string): string | undefined {
  return json === undefined ? undefined : string(json, at);
}

/** A list that is not there is empty. */
function strings(json: unknown, at: string): readonly string[] {
  return list(json ?? [], at).map((item) => string(item, at));
}

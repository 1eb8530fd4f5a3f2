/** A value of a JSON text, with where it begins in the text. */
export type JsonNode = JsonObject | JsonList | JsonScalar;

export interface JsonObject {
  readonly type: 'object';
  readonly at: number;
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  /** Where the key begins. */
  readonly at: number;
  readonly value: JsonNode;
}

export interface JsonList {
  readonly type: 'list';
  readonly at: number;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly at: number;
  /** The string without its escapes; a number as its digits stand in the text, never a JavaScript number. */
  readonly text: string;
}

/** The value of a key; of a key that stands twice the first. */
export function member(object: JsonObject, key: string): JsonNode | undefined {
  for (const one of object.members) if (one.key === key) return one.value;
  return undefined;
}

/** The string at `/documentInfo/documentType`, which says what a document of XBRL is; undefined where there is none. */
export function documentTypeOf(root: JsonNode | undefined): string | undefined {
  const info = root?.type === 'object' ? member(root, 'documentInfo') : undefined;
  const type = info?.type === 'object' ? member(info, 'documentType') : undefined;
  return type?.type === 'string' ? type.text : undefined;
}

/** An address in the memory of libxml2. */
type Pointer = number;

/** What we call of the WebAssembly module in libxml2-wasm 0.7.2. */
interface Libxml2Module {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): Pointer;
  _free(block: Pointer): void;
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, to: Pointer, size: number): void;
  UTF8ToString(text: Pointer): string;
  getValue(at: Pointer, type: 'i32' | '*'): number;
  addFunction(callback: (...values: number[]) => number | undefined, signature: string): Pointer;
  _xmlInitParser(): void;
  _xmlRegisterInputCallbacks(match: Pointer, open: Pointer, read: Pointer, close: Pointer): number;
  _xmlNewParserCtxt(): Pointer;
  _xmlFreeParserCtxt(context: Pointer): void;
  _xmlCtxtReadMemory(
    context: Pointer,
    text: Pointer,
    length: number,
    url: Pointer,
    encoding: Pointer,
    options: number,
  ): Pointer;
  _xmlSchemaNewDocParserCtxt(document: Pointer): Pointer;
  _xmlSchemaSetParserStructuredErrors(context: Pointer, handler: Pointer, data: number): void;
  _xmlSchemaParse(context: Pointer): Pointer;
  _xmlSchemaFree(schema: Pointer): void;
  _xmlSchemaFreeParserCtxt(context: Pointer): void;
  _xmlFreeDoc(document: Pointer): void;
}

/** An error as libxml2 reports it. */
export interface Libxml2Error {
  readonly message: string;
  readonly isWarning: boolean;
  /** Whether the XML could not be read, as opposed to no schema that can be used. */
  readonly isOfReader: boolean;
  readonly file: string | undefined;
  readonly line: number;
}

export interface Libxml2Errors {
  /** The first thousand. */
  readonly errors: readonly Libxml2Error[];
  readonly omitted: number;
}

/** Gives the bytes of a file by the address that a schema names it by; undefined where there are none. */
export type ReadFile = (url: string) => Uint8Array | undefined;

const NOTHING = 0;
const MOST_ERRORS = 1000;
const WARNING = 1;
/** No limit on depth and text size, long line numbers, no external entities, encoding as given. */
const PARSE_OPTIONS = 0x80000 | 0x400000 | 0x800000 | 0x200000;
/** In bytes: one that has taken more is not asked again. */
const MOST_MEMORY = 100_000_000;
/** Where the parts of an xmlError lie, in bytes. */
const ERROR = { domain: 0, message: 8, level: 12, file: 16, line: 20 };
/** The domains of errors of its XML reader: syntax, namespaces, encodings. */
const READER: ReadonlySet<number> = new Set([1, 3, 27]);

/** One that did its last work without any error. */
let ready: Libxml2 | undefined;

/**
 * Compiles a schema. Nothing is read but through `readFile`. A libxml2 that met its limits, or an error, goes
 * with its memory and is not asked again.
 *
 * @param url the address of the schema
 * @throws where libxml2 runs out of memory or stack (a WebAssembly.RuntimeError)
 */
export async function compileSchema(text: string, url: string, readFile: ReadFile): Promise<Libxml2Errors> {
  const libxml2 = ready ?? new Libxml2(await freshModule());
  ready = undefined;
  const found = libxml2.compile(text, url, readFile);
  if (found.errors.length === 0 && libxml2.memory <= MOST_MEMORY) ready = libxml2;
  return found;
}

async function freshModule(): Promise<Libxml2Module> {
  const { default: start } = (await import('libxml2-wasm/lib/libxml2raw.mjs')) as unknown as {
    readonly default: () => Promise<Libxml2Module>;
  };
  return start();
}

/** A libxml2 with a memory of its own, which compiles one schema after the other. */
class Libxml2 {
  private errors: Libxml2Error[] = [];
  private omitted = 0;
  private readFile: ReadFile = () => undefined;
  private readonly open = new Map<number, { readonly bytes: Uint8Array; offset: number }>();
  private handles = 0;
  private readonly errorHandler: Pointer;

  constructor(private readonly module: Libxml2Module) {
    module._xmlInitParser();
    this.answerForFiles();
    this.errorHandler = module.addFunction((_data, error = NOTHING) => {
      this.collect(error);
      return undefined;
    }, 'vii');
  }

  /** In bytes. */
  get memory(): number {
    return this.module.HEAPU8.length;
  }

  compile(text: string, url: string, readFile: ReadFile): Libxml2Errors {
    const { module } = this;
    this.errors = [];
    this.omitted = 0;
    this.readFile = readFile;
    const [buffer, address] = [this.write(text), this.write(url)];
    const parser = module._xmlNewParserCtxt();
    const length = module.lengthBytesUTF8(text);
    const document = module._xmlCtxtReadMemory(parser, buffer, length, address, NOTHING, PARSE_OPTIONS);
    module._xmlFreeParserCtxt(parser);
    const context = module._xmlSchemaNewDocParserCtxt(document);
    module._xmlSchemaSetParserStructuredErrors(context, this.errorHandler, 0);
    const schema = module._xmlSchemaParse(context);
    module._xmlSchemaFreeParserCtxt(context);
    module._xmlSchemaFree(schema);
    module._xmlFreeDoc(document);
    for (const block of [buffer, address]) module._free(block);
    return { errors: this.errors, omitted: this.omitted };
  }

  /** Everything is ours to answer, so nothing is looked for elsewhere. */
  private answerForFiles(): void {
    const { module } = this;
    module._xmlRegisterInputCallbacks(
      module.addFunction(() => 1, 'ii'),
      module.addFunction((url = NOTHING) => this.openFile(module.UTF8ToString(url)), 'ii'),
      module.addFunction((handle = 0, to = 0, size = 0) => this.readInto(handle, to, size), 'iiii'),
      module.addFunction((handle = 0) => (this.open.delete(handle) ? 0 : -1), 'ii'),
    );
  }

  private openFile(url: string): number {
    const bytes = this.readFile(url);
    if (bytes === undefined) return NOTHING;
    this.handles++;
    this.open.set(this.handles, { bytes, offset: 0 });
    return this.handles;
  }

  private readInto(handle: number, to: Pointer, size: number): number {
    const file = this.open.get(handle);
    if (file === undefined) return -1;
    const part = file.bytes.subarray(file.offset, file.offset + size);
    this.module.HEAPU8.set(part, to);
    file.offset += part.byteLength;
    return part.byteLength;
  }

  private collect(error: Pointer): void {
    const { module } = this;
    const isWarning = module.getValue(error + ERROR.level, 'i32') <= WARNING;
    if (this.errors.length >= MOST_ERRORS) {
      if (!isWarning) this.omitted++;
      return;
    }
    const file = module.getValue(error + ERROR.file, '*');
    this.errors.push({
      message: module.UTF8ToString(module.getValue(error + ERROR.message, '*')).trim(),
      isWarning,
      isOfReader: READER.has(module.getValue(error + ERROR.domain, 'i32')),
      file: file === NOTHING ? undefined : module.UTF8ToString(file),
      line: module.getValue(error + ERROR.line, 'i32'),
    });
  }

  private write(text: string): Pointer {
    const size = this.module.lengthBytesUTF8(text) + 1;
    const block = this.module._malloc(size);
    this.module.stringToUTF8(text, block, size);
    return block;
  }
}

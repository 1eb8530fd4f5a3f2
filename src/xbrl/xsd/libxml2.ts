/** An address in the memory of libxml2. */
type Pointer = number;

/**
 * What we call of the inner module of libxml2-wasm 0.7.2. Its public validator works out the path of
 * every error, which costs libxml2 a walk over all siblings: quadratic in a file full of errors. Here
 * the paths of the first thousand are worked out, and the rest is counted.
 */
interface Libxml2Module {
  addFunction(callback: (data: number, error: Pointer) => void, signature: 'vii'): Pointer;
  readonly XmlErrorStruct: {
    message(error: Pointer): string;
    file(error: Pointer): string | null;
    line(error: Pointer): number;
    level(error: Pointer): number;
    node(error: Pointer): Pointer;
  };
  xmlGetNodePath(node: Pointer): string | null;
  xmlRegisterInputProvider(provider: InputProvider): boolean;
  xmlNewParserCtxt(): Pointer;
  xmlFreeParserCtxt(context: Pointer): void;
  xmlCtxtSetErrorHandler(context: Pointer, handler: Pointer, data: number): void;
  xmlReadString(
    context: Pointer,
    text: string,
    url: string | null,
    encoding: string | null,
    options: number,
  ): Pointer;
  xmlFreeDoc(document: Pointer): void;
  xmlSchemaNewDocParserCtxt(document: Pointer): Pointer;
  xmlSchemaSetParserStructuredErrors(context: Pointer, handler: Pointer, data: number): void;
  xmlSchemaParse(context: Pointer): Pointer;
  xmlSchemaFreeParserCtxt(context: Pointer): void;
  xmlSchemaFree(schema: Pointer): void;
  xmlSchemaNewValidCtxt(schema: Pointer): Pointer;
  xmlSchemaSetValidStructuredErrors(context: Pointer, handler: Pointer, data: number): void;
  xmlSchemaValidateDoc(context: Pointer, document: Pointer): number;
  xmlSchemaFreeValidCtxt(context: Pointer): void;
}

interface InputProvider {
  match(url: string): boolean;
  open(url: string): number | undefined;
  read(handle: number, buffer: Uint8Array): number;
  close(handle: number): boolean;
}

/** An error as libxml2 reports it. */
export interface Libxml2Error {
  readonly message: string;
  readonly isWarning: boolean;
  readonly file: string | undefined;
  readonly line: number;
  readonly path: string | undefined;
}

export interface Libxml2Errors {
  readonly errors: readonly Libxml2Error[];
  readonly omitted: number;
}

/** What was made, 0 where nothing was, and what was wrong. */
export interface Outcome {
  readonly result: Pointer;
  readonly found: Libxml2Errors;
}

const NOTHING = 0;
const MOST_ERRORS = 1000;
const WARNING = 1;
/** No limit on depth and text size, long line numbers, no external entities, encoding as given. */
const PARSE_OPTIONS = 0x80000 | 0x400000 | 0x800000 | 0x200000;

let loading: Promise<Libxml2> | undefined;

/** libxml2 in WebAssembly, loaded when it is first needed. */
export function loadLibxml2(): Promise<Libxml2> {
  loading ??= import('libxml2-wasm/lib/libxml2.mjs').then(
    (module: unknown) => new Libxml2(module as Libxml2Module),
  );
  return loading;
}

/** Parses and validates; every resource is freed by the one who asked for it. */
export class Libxml2 {
  private readonly handler: Pointer;
  private collected: Libxml2Error[] = [];
  private omitted = 0;
  private readFile: (url: string) => Uint8Array | undefined = () => undefined;
  private readonly open = new Map<number, { readonly bytes: Uint8Array; offset: number }>();
  private handles = 0;

  constructor(private readonly module: Libxml2Module) {
    this.handler = module.addFunction((_data, error) => {
      this.collect(error);
    }, 'vii');
    // Everything is ours to answer, so nothing is looked for elsewhere.
    module.xmlRegisterInputProvider({
      match: () => true,
      open: (url) => this.openFile(url),
      read: (handle, buffer) => this.readInto(handle, buffer),
      close: (handle) => this.open.delete(handle),
    });
  }

  /** @returns a document to free with `freeDocument`, or 0 */
  parse(text: string, url: string): Outcome {
    const { module } = this;
    return this.collecting(() => {
      const context = module.xmlNewParserCtxt();
      module.xmlCtxtSetErrorHandler(context, this.handler, 0);
      const document = module.xmlReadString(context, text, url, 'UTF-8', PARSE_OPTIONS);
      module.xmlFreeParserCtxt(context);
      return document;
    });
  }

  /**
   * @param readFile the schemas that the document refers to, by address
   * @returns a schema to free with `freeSchema`, or 0; the document must live as long
   */
  compile(document: Pointer, readFile: (url: string) => Uint8Array | undefined): Outcome {
    const { module } = this;
    this.readFile = readFile;
    try {
      return this.collecting(() => {
        const context = module.xmlSchemaNewDocParserCtxt(document);
        module.xmlSchemaSetParserStructuredErrors(context, this.handler, 0);
        const schema = module.xmlSchemaParse(context);
        module.xmlSchemaFreeParserCtxt(context);
        return schema;
      });
    } finally {
      this.readFile = () => undefined;
      this.open.clear();
    }
  }

  validate(schema: Pointer, document: Pointer): Libxml2Errors {
    const { module } = this;
    return this.collecting(() => {
      const context = module.xmlSchemaNewValidCtxt(schema);
      module.xmlSchemaSetValidStructuredErrors(context, this.handler, 0);
      module.xmlSchemaValidateDoc(context, document);
      module.xmlSchemaFreeValidCtxt(context);
      return NOTHING;
    }).found;
  }

  freeDocument(document: Pointer): void {
    this.module.xmlFreeDoc(document);
  }

  freeSchema(schema: Pointer): void {
    this.module.xmlSchemaFree(schema);
  }

  private collecting(run: () => Pointer): Outcome {
    this.collected = [];
    this.omitted = 0;
    const result = run();
    return { result, found: { errors: this.collected, omitted: this.omitted } };
  }

  private collect(error: Pointer): void {
    const { module } = this;
    const struct = module.XmlErrorStruct;
    const isWarning = struct.level(error) <= WARNING;
    if (this.collected.length >= MOST_ERRORS) {
      if (!isWarning) this.omitted++;
      return;
    }
    const node = struct.node(error);
    this.collected.push({
      message: struct.message(error).trim(),
      isWarning,
      file: struct.file(error) ?? undefined,
      line: struct.line(error),
      path: node === NOTHING ? undefined : (module.xmlGetNodePath(node) ?? undefined),
    });
  }

  private openFile(url: string): number | undefined {
    const bytes = this.readFile(url);
    if (bytes === undefined) return undefined;
    this.handles++;
    this.open.set(this.handles, { bytes, offset: 0 });
    return this.handles;
  }

  private readInto(handle: number, buffer: Uint8Array): number {
    const file = this.open.get(handle);
    if (file === undefined) return -1;
    const part = file.bytes.subarray(file.offset, file.offset + buffer.byteLength);
    buffer.set(part);
    file.offset += part.byteLength;
    return part.byteLength;
  }
}

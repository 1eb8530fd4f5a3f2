import { loadLibxml2, type Libxml2, type Libxml2Errors } from './libxml2.js';
import { documentAddress, type SchemaFiles } from './schema-files.js';
import type { CompiledSchemas, SchemaValidator, SchemaViolations } from './schema-validator.js';

const ENTRY_URL = 'urn:npo-xbrl:all';
const INSTANCE_URL = 'instance';

/** Compiles schemas with libxml2; nothing is read but the files given. */
export async function compileWithLibxml2(files: SchemaFiles): Promise<CompiledSchemas> {
  const libxml2 = await loadLibxml2();
  try {
    return compile(libxml2, files);
  } catch (error) {
    return { problems: gaveUp(error) };
  }
}

function compile(libxml2: Libxml2, files: SchemaFiles): CompiledSchemas {
  const { result: document } = libxml2.parse(files.entry, ENTRY_URL);
  const { result: schema, found } = libxml2.compile(document, (url) => files.read(url));
  const problems = violationsOf(found, ({ file }) => file && documentAddress(file));
  if (schema !== 0 && problems.violations.length === 0) {
    return { validator: new Libxml2Validator(libxml2, schema, document) };
  }
  if (schema !== 0) libxml2.freeSchema(schema);
  libxml2.freeDocument(document);
  return { problems };
}

class Libxml2Validator implements SchemaValidator {
  private isDisposed = false;

  constructor(
    private readonly libxml2: Libxml2,
    private readonly schema: number,
    private readonly schemaDocument: number,
  ) {}

  validate(text: string): SchemaViolations {
    if (this.isDisposed) throw new Error('this validator has been disposed of');
    try {
      return this.check(text);
    } catch (error) {
      return gaveUp(error);
    }
  }

  private check(text: string): SchemaViolations {
    const { result: document, found } = this.libxml2.parse(text, INSTANCE_URL);
    if (document === 0) return violationsOf(found, () => undefined);
    const errors = this.libxml2.validate(this.schema, document);
    this.libxml2.freeDocument(document);
    return violationsOf(errors, () => undefined);
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.libxml2.freeSchema(this.schema);
    this.libxml2.freeDocument(this.schemaDocument);
  }
}

function violationsOf(
  { errors, omitted }: Libxml2Errors,
  urlOf: (error: Libxml2Errors['errors'][number]) => string | undefined,
): SchemaViolations {
  const violations = errors
    .filter(({ isWarning }) => !isWarning)
    .map((error) => {
      const { message, line, path } = error;
      return { message, url: urlOf(error), line, path };
    });
  return { violations, omitted };
}

/** What WebAssembly throws where its memory or stack is exhausted; after that this process has no libxml2. */
function gaveUp(error: unknown): SchemaViolations {
  const message = `libxml2 gave up (${error instanceof Error ? error.message : String(error)})`;
  return { violations: [{ message, url: undefined, line: 1, path: undefined }], omitted: 0 };
}

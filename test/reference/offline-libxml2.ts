import {
  closeBuffer,
  openBuffer,
  readBuffer,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { patchedFiles, standardFileAt, type StandardFile } from './standard-files.js';

export interface OfflineSchema {
  /** How many milliseconds libxml2 took. */
  readonly duration: number;
  /** The errors that libxml2 finds in a document; none if it is valid. */
  readonly validate: (xml: string) => readonly string[];
  readonly dispose: () => void;
}

const asked = { substitutes: new Map<string, StandardFile>(), missing: new Set<string>() };

xmlRegisterInputProvider({
  match: () => true,
  open: (url) => {
    const file = asked.substitutes.get(url) ?? standardFileAt(url);
    if (file === undefined) asked.missing.add(url);
    return file === undefined ? undefined : openBuffer(new TextEncoder().encode(file.content));
  },
  read: readBuffer,
  close: (handle) => {
    closeBuffer(handle);
    return true;
  },
});

/**
 * Compiles a schema with nothing but schemas/standard to import from. What is not there is an error here, where
 * libxml2 itself would only warn and go on without the import.
 */
export function compileOffline(xsd: string, url: string, instanceSchema: 'true' | 'patched'): OfflineSchema {
  asked.missing.clear();
  asked.substitutes = new Map(
    instanceSchema === 'patched' ? patchedFiles.map((file) => [file.url, file]) : [],
  );
  const document = XmlDocument.fromString(xsd, { url });
  try {
    const start = performance.now();
    const validator = XsdValidator.fromDoc(document);
    const duration = performance.now() - start;
    if (asked.missing.size > 0) {
      validator.dispose();
      throw new Error(`Not in schemas/standard: ${[...asked.missing].join(' ')}`);
    }
    return {
      duration,
      validate: (xml) => errorsOf(validator, xml),
      dispose: () => {
        validator.dispose();
      },
    };
  } finally {
    document.dispose();
  }
}

function errorsOf(validator: XsdValidator, xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map((detail) => detail.message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}

/** A schema that imports other schemas, to validate documents of several namespaces. */
export function schemaImporting(files: readonly StandardFile[]): string {
  const imports = files.map((file) => {
    const namespace =
      /targetNamespace="(?<namespace>[^"]+)"/u.exec(file.content)?.groups?.['namespace'] ?? '';
    return `<xs:import namespace="${namespace}" schemaLocation="${file.url}"/>`;
  });
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  closeBuffer,
  openBuffer,
  readBuffer,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { referenceFolder } from './standard-files.js';

const ADDRESS = 'http://www.xbrl.org/2013/inlineXBRL/xhtml-inlinexbrl-1_1.xsd';

/** Where the published schema of Inline XBRL 1.1 in XHTML 1.1 is, if it is here. */
export const inlineSchema = fileOf(ADDRESS);

export interface InlineSchema {
  /** What libxml2 finds wrong with a page. */
  readonly errorsOf: (page: string) => readonly string[];
  readonly dispose: () => void;
}

/**
 * The published schema, compiled by libxml2: our own validator knows no redefinitions, which the schemas of XHTML
 * are made of. Throws where it asks for a schema that is not here.
 */
export function compileInlineSchema(): InlineSchema {
  const missing: string[] = [];
  xmlRegisterInputProvider({
    match: () => true,
    open: (url) => {
      if (existsSync(fileOf(url))) return openBuffer(readFileSync(fileOf(url)));
      missing.push(url);
      return undefined;
    },
    read: readBuffer,
    close: (handle) => {
      closeBuffer(handle);
      return true;
    },
  });
  const document = XmlDocument.fromString(readFileSync(inlineSchema, 'utf8'), { url: ADDRESS });
  const validator = XsdValidator.fromDoc(document);
  document.dispose();
  if (missing.length > 0) throw new Error(`The reference folder lacks ${missing.join(' ')}`);
  return {
    errorsOf: (page) => errorsOf(validator, page),
    dispose: () => {
      validator.dispose();
    },
  };
}

function fileOf(url: string): string {
  return join(referenceFolder, url.replace('://', '/'));
}

function errorsOf(validator: XsdValidator, page: string): readonly string[] {
  const document = XmlDocument.fromString(page);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}

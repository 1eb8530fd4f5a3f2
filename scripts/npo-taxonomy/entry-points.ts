import type { Text } from '../../src/diagnostics/diagnostic.js';
import type { ReportingYear } from '../../src/npo/model/reporting-year.js';
import { assertionPaths } from './assertions/assertion-documents.js';
import { definition } from './definition.js';
import {
  namespaceDeclarations,
  relativeTo,
  schemaLocationOf,
  namespaceOf,
  VERSION_ADDRESS,
} from './names.js';
import { interventionsPath, rolePath } from './relationships.js';
import { linkbaseRef } from './schemas.js';
import { part, type Part } from '../xml-document.js';

const PRESENTATION = 'http://www.xbrl.org/2003/role/presentationLinkbaseRef';
const DEFINITION = 'http://www.xbrl.org/2003/role/definitionLinkbaseRef';

function nameOf(year: number): string {
  return definition.entryPoint.file.replace('{year}', String(year));
}

/** The path of the entry point of a reporting year within the version. */
export function entryPointPath(year: number): string {
  return `entrypoints/${nameOf(year)}.xsd`;
}

export function entryPointText(text: Text, year: number): Text {
  return { nl: text.nl.replace('{year}', String(year)), en: text.en.replace('{year}', String(year)) };
}

/** The schema that an instance of a reporting year refers to: nothing but linkbases. */
export function entryPointSchema({ year, editions }: ReportingYear): Part {
  const path = entryPointPath(year);
  const refs = (kind: 'def' | 'pre', role: string): Part[] =>
    [...definition.roles.map(({ uri }) => rolePath(uri, kind)), interventionsPath(editions, kind)].map(
      (linkbase) => linkbaseRef(relativeTo(path, linkbase), role),
    );
  const targetNamespace = VERSION_ADDRESS + path.replace(/\.xsd$/, '');
  return part(
    'xs:schema',
    {
      ...namespaceDeclarations(['link']),
      'xmlns:npo-rpt': targetNamespace,
      ...namespaceDeclarations(['xlink', 'xs']),
      attributeFormDefault: 'unqualified',
      elementFormDefault: 'qualified',
      id: nameOf(year),
      targetNamespace,
    },
    [
      part('xs:annotation', {}, [
        part('xs:appinfo', {}, [
          ...refs('pre', PRESENTATION),
          ...refs('def', DEFINITION),
          ...assertionPaths().map((linkbase) => linkbaseRef(relativeTo(path, linkbase))),
        ]),
      ]),
      part('xs:import', { namespace: namespaceOf('link'), schemaLocation: schemaLocationOf('link', path) }),
    ],
  );
}

import type { Text } from '../../src/diagnostics/diagnostic.js';
import { reportingYears } from '../../src/npo/model/reporting-year.js';
import { definition, LANGUAGES } from './definition.js';
import { entryPointPath, entryPointText } from './entry-points.js';
import { VERSION_ADDRESS, VERSION_FOLDER } from './names.js';
import { part, type Part } from '../xml-document.js';

/** `META-INF/taxonomyPackage.xml` (Taxonomy Packages 1.0 §3). */
export function taxonomyPackage(): Part {
  const { version, licence, publisher, releaseDate, name, description, entryPoint } = definition;
  const entryPoints = reportingYears().years.map(({ year }) =>
    part('tp:entryPoint', {}, [
      ...inLanguages('tp:name', entryPointText(entryPoint.name, year)),
      ...inLanguages('tp:description', entryPointText(entryPoint.description, year)),
      part('tp:version', {}, version),
      part('tp:entryPointDocument', { href: VERSION_ADDRESS + entryPointPath(year) }),
      part(
        'tp:languages',
        {},
        LANGUAGES.map((language) => part('tp:language', {}, language)),
      ),
    ]),
  );
  return part(
    'tp:taxonomyPackage',
    { 'xmlns:tp': 'http://xbrl.org/2016/taxonomy-package', 'xml:lang': 'nl' },
    [
      part('tp:identifier', {}, VERSION_ADDRESS),
      ...inLanguages('tp:name', name),
      ...inLanguages('tp:description', description),
      part('tp:version', {}, version),
      part('tp:license', { href: licence.href, name: licence.name }),
      part('tp:publisher', {}, publisher),
      part('tp:publicationDate', {}, releaseDate),
      part('tp:entryPoints', {}, entryPoints),
    ],
  );
}

/** `META-INF/catalog.xml`: our addresses lead into the package (Taxonomy Packages 1.0 §4). */
export function catalog(): Part {
  return part('catalog', { xmlns: 'urn:oasis:names:tc:entity:xmlns:xml:catalog' }, [
    part('rewriteURI', { uriStartString: VERSION_ADDRESS, rewritePrefix: `../${VERSION_FOLDER}/` }),
  ]);
}

function inLanguages(name: string, text: Text): Part[] {
  return LANGUAGES.map((language) => part(name, { 'xml:lang': language }, text[language]));
}

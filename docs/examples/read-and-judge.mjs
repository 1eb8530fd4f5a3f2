// node docs/examples/read-and-judge.mjs
import { fileURLToPath } from 'node:url';
import { localNameOf, openProcessor, qname } from 'npo-xbrl/xbrl';

const folder = fileURLToPath(new URL('../../fixtures/taxonomies/sums/', import.meta.url));
const processor = await openProcessor([folder]);

// A taxonomy, asked for its relationships.
const { taxonomy } = processor.loadTaxonomy(`${folder}sums.xsd`);
const total = taxonomy.findConcept(qname('http://example.org/sums', 'NewTotal'));
for (const arcrole of taxonomy.arcroles) {
  for (const { from, to } of taxonomy.filterRelationships(arcrole)) {
    if (from === total) console.log(`${localNameOf(from.name)} has the part ${localNameOf(to.name)}`);
  }
}

// A report, as facts without XML; where the file is no report, the findings say why.
const { report, diagnostics } = processor.readReport(`${folder}rounded.xbrl`);
for (const { message } of diagnostics) console.log(message.en);
for (const { concept, value, period } of report?.facts.slice(0, 1) ?? []) {
  const time = period.kind === 'duration' ? `from ${period.start} to ${period.end}` : period.kind;
  console.log(`${localNameOf(concept)} is ${value} ${time}`);
}

// The same report, judged.
for (const verdict of await processor.validate(`${folder}rounded.xbrl`, { calculation: '1.1' })) {
  console.log(`${verdict.verdict}, ${verdict.facts} facts`);
  for (const { code, location, message } of verdict.diagnostics) {
    console.log(`${code} on line ${location?.line}: ${message.en}`);
  }
}

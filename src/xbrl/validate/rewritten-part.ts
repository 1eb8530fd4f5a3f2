import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { Instance, InstanceFact } from '../instance/instance.js';
import { writtenName } from '../instance/name-in-scope.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { placeOf } from '../xml/place.js';
import { namespaceOf, type QName } from '../xml/qname.js';
import { hasFormulas } from './formula-request.js';

export const outsideRewrittenPart = defineDiagnostic<{ count: number; concepts: string }>({
  code: 'dts:outside-rewritten-part',
  severity: 'warning',
  basis: { document: 'npo-xbrl', clause: 'schemas/ocw/nt19/README.md' },
  message: {
    nl: ({ count, concepts }) =>
      count === 1
        ? `1 feit hoort bij een deel van de officiële taxonomie dat niet is meegeleverd, of heeft een naam die niet bestaat (${concepts}); het is niet tegen de taxonomie beoordeeld.`
        : `${count} feiten horen bij delen van de officiële taxonomie die niet zijn meegeleverd, of hebben een naam die niet bestaat (${concepts}); zij zijn niet tegen de taxonomie beoordeeld.`,
    en: ({ count, concepts }) =>
      count === 1
        ? `1 fact belongs to a part of the official taxonomy that does not come with the program, or has a name that does not exist (${concepts}); it was not judged against the taxonomy.`
        : `${count} facts belong to parts of the official taxonomy that do not come with the program, or have a name that does not exist (${concepts}); they were not judged against the taxonomy.`,
  },
  help: {
    nl: 'Controleer hoe de namen zijn gespeld: ook een spelfout van de taxonomie hoort bij de naam. Geef het officiële taxonomiepakket mee met --package om het hele bestand te laten beoordelen.',
    en: 'Check how the names are spelt: a spelling mistake of the taxonomy belongs to the name too. Give the official taxonomy package with --package to have the whole file judged.',
  },
});

const REWRITTEN: Text = {
  nl: 'Beoordeeld tegen een herschreven deel van de officiële taxonomie, zonder haar formules (assertions); het officiële pakket komt ervoor in de plaats met --package.',
  en: 'Judged against a rewritten part of the official taxonomy, without its formulas (assertions); the official package takes its place with --package.',
};

const REWRITTEN_WITH_FORMULAS: Text = {
  nl: 'Beoordeeld tegen een herschreven deel van de officiële taxonomie, met de regels (assertions) van dat deel. Andere delen kunnen gegevens verlangen die hier ontbreken; dat is niet nagegaan. Het officiële pakket komt ervoor in de plaats met --package.',
  en: 'Judged against a rewritten part of the official taxonomy, with the rules (assertions) of that part. Other parts may demand facts that are missing here; that was not checked. The official package takes its place with --package.',
};

const FORMULAS: Text = {
  nl: 'De formules (assertions) van de taxonomie zijn niet beoordeeld.',
  en: 'The formulas (assertions) of the taxonomy were not judged.',
};

const SOME_FORMULAS: Text = {
  nl: 'Van de formules (assertions) van de taxonomie zijn alleen de gevraagde beoordeeld.',
  en: 'Of the formulas (assertions) of the taxonomy only those asked for were judged.',
};

/** How many of the formulas of a taxonomy were judged. */
export type JudgedFormulas = 'all' | 'some' | 'none';

/** What a reader of a verdict must know about the taxonomy that it rests on. */
export function notesOf(taxonomy: Taxonomy, judged: JudgedFormulas = 'none'): readonly Text[] {
  const some = judged === 'some' ? [SOME_FORMULAS] : [];
  if (taxonomy.entryPoints.some((url) => taxonomy.isRewrittenPart(url))) {
    return [judged === 'none' ? REWRITTEN : REWRITTEN_WITH_FORMULAS, ...some];
  }
  return judged === 'none' && hasFormulas(taxonomy) ? [FORMULAS] : some;
}

const NAMED = 5;

/** Whether a name would be declared by a part of an official taxonomy that we do not have. */
export function isOutside(taxonomy: Taxonomy, name: QName): boolean {
  return taxonomy.isRewrittenPart(namespaceOf(name)) && taxonomy.findElement(name) === undefined;
}

export interface JudgedInstance {
  /** The instance without the facts that nobody here can judge. */
  readonly instance: Instance;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes out the facts of official concepts, axes and members that our part does not declare, with
 * their contexts: they make a verdict undetermined, never invalid.
 */
export function withoutOutsideFacts(instance: Instance, taxonomy: Taxonomy): JudgedInstance {
  const known = new Map<QName, boolean>();
  const unknown = (name: QName) => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = isOutside(taxonomy, name)));
    return answer;
  };
  const contexts = new Set(
    instance.contexts.filter(({ dimensions }) =>
      dimensions.some(
        ({ dimension, member }) =>
          unknown(dimension) || unknown(member.kind === 'explicit' ? member.member : member.element),
      ),
    ),
  );
  const outside = (fact: InstanceFact) =>
    unknown(fact.concept) ||
    (fact.kind === 'item' && fact.context !== undefined && contexts.has(fact.context));
  const left = instance.items.filter(outside);
  const [first] = left;
  if (first === undefined) return { instance, diagnostics: [] };
  const names = [...new Set(left.map(({ element }) => writtenName(element)))];
  const concepts = names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}, …` : names.join(', ');
  const where = { location: placeOf(instance.file, first.element) };
  return {
    instance: {
      ...instance,
      contexts: instance.contexts.filter((context) => !contexts.has(context)),
      facts: instance.facts.filter((fact) => !outside(fact)),
      items: instance.items.filter((item) => !outside(item)),
    },
    diagnostics: [outsideRewrittenPart({ count: left.length, concepts }, where)],
  };
}

import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause1, clause2 } from '../clause.js';
import { declared, enumerationConcepts } from '../enumeration-concepts.js';

interface Params {
  readonly name: string;
  readonly domain: string;
}

const texts = {
  severity: 'error',
  message: {
    nl: ({ name, domain }: Params) =>
      `Het concept ${name} is een keuze uit de lijst onder “${domain}”, maar dat is geen item van de taxonomie.`,
    en: ({ name, domain }: Params) =>
      `The concept ${name} is a choice from the list under “${domain}”, which is no item of the taxonomy.`,
  },
  help: {
    nl: 'Noem in domain een item dat geen hyperkubus en geen dimensie is, met een voorvoegsel dat in het schema is gedeclareerd.',
    en: 'Name in domain an item that is no hypercube and no dimension, with a prefix that the schema declares.',
  },
} as const;

export const domainInvalid1 = defineDiagnostic<Params>({
  code: 'enumte:InvalidDomainError',
  basis: clause1('2'),
  ...texts,
});

export const domainInvalid2 = defineDiagnostic<Params>({
  code: 'enum2te:InvalidDomainError',
  basis: clause2('4'),
  ...texts,
});

/**
 * Extensible Enumerations 2.0 §4 and 1.0 §2, second constraint: the attribute domain names a concept of the
 * taxonomy in the substitution group of xbrli:item, not of xbrldt:hypercubeItem or xbrldt:dimensionItem.
 */
export const domainIsItem: Rule<TaxonomySubject> = {
  emits: [domainInvalid1, domainInvalid2],

  *check({ taxonomy }) {
    for (const enumeration of enumerationConcepts(taxonomy).values()) {
      const { domain, head, version } = enumeration;
      if (domain === undefined || head !== undefined) continue;
      const { name, where } = declared(enumeration, taxonomy);
      yield (version === 1 ? domainInvalid1 : domainInvalid2)({ name, domain }, where);
    }
  },
};

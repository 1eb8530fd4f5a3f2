import type { Text } from '../../src/diagnostics/diagnostic.js';
import type {
  Assertion,
  FactVariable,
  Filter,
  FilterUse,
  NamedVariable,
} from '../formula-linkbase/assertion.js';
import {
  anyItem,
  childrenOf,
  covering,
  either,
  localPart,
  ofBalance,
  ofConcepts,
  onTypedAxis,
} from '../formula-linkbase/filters.js';
import type { RoleTable, Row } from './table.js';

/** An assertion with the sentences of its message, and the variables whose facts the message lists. */
export interface Written {
  readonly assertion: Assertion;
  readonly sentence: Text;
  readonly listed: readonly string[];
}

type RowOf<Pattern extends Row['pattern']> = Extract<Row, { readonly pattern: Pattern }>;

const AXIS = 'ocw-dim:SettingCodeAxis';
const SECTOR = 'ocw-i:SectorBi';
const onAxis = onTypedAxis(AXIS);

/** The assertion that a row of the table stands for. */
export function written(row: Row, role: RoleTable): Written {
  switch (row.pattern) {
    case 'existsOnce':
      return existsOnce(row, role);
    case 'eitherOnce':
      return eitherOnce(row, role);
    case 'forbidden':
      return forbidden(row, role);
    case 'dateEarlier':
      return dateEarlier(row, role);
    case 'sameIdentifier':
      return sameIdentifier(row, role);
    case 'identifierScheme':
      return identifierScheme(row, role);
    case 'onAxis':
      return existsOnAxis(row, role);
    case 'sumOfChildren':
      return sumOfChildren(row, role);
    case 'demanded':
      return demanded(row, role);
  }
}

/** A variable, named after its rule and what it is bound to. */
function named(rule: string, what: string, variable: FactVariable): NamedVariable {
  return { name: `varArc_${rule}_${what}`, variable };
}

function one(id: string, ...filters: readonly FilterUse[]): FactVariable {
  return { id: `one_${id}`, asSequence: false, filters };
}

/** All facts at once; none where there are none. */
function all(id: string, ...filters: readonly FilterUse[]): FactVariable {
  return { id: `all_${id}`, asSequence: true, fallback: '()', filters };
}

function oneOf(concept: string): FactVariable {
  return one(localPart(concept), { filter: ofConcepts(concept) });
}

function existsOnce({ number, concept, severity }: RowOf<'existsOnce'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_PrtExistOnce${number}`;
  const name = localPart(concept);
  const sentence =
    severity === 'ERROR'
      ? { nl: `\`${name}\` MOET exact één keer voorkomen.`, en: `\`${name}\` MUST exist exactly once.` }
      : {
          nl: `\`${name}\` BEHOORT exact één keer voor te komen.`,
          en: `\`${name}\` SHOULD exist exactly once.`,
        };
  return {
    assertion: {
      id: `existenceAssertion_${rule}`,
      kind: 'existenceAssertion',
      test: '.eq 1',
      variables: [named(rule, name, oneOf(concept))],
      severity,
    },
    sentence,
    listed: [],
  };
}

function eitherOnce({ number, concepts }: RowOf<'eitherOnce'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_PrtExist02XOR${number}`;
  const joins = concepts.map((concept) => ({ filter: ofConcepts(concept) }));
  const names = concepts.map((concept) => `\`${localPart(concept)}\``);
  return {
    assertion: {
      id: `existenceAssertion_${rule}`,
      kind: 'existenceAssertion',
      test: '.eq 1',
      variables: [named(rule, 'Set00', one(`either${number}`, { filter: either(`either${number}`, joins) }))],
      severity: 'ERROR',
    },
    sentence: {
      nl: `${names.join(' of ')} MOET één keer voorkomen.`,
      en: `${names.join(' or ')} MUST exist once.`,
    },
    listed: [],
  };
}

function forbidden({ number, concept, beside }: RowOf<'forbidden'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_PrtExistenceThnNoExistenceCovA${number}`;
  const [name, given] = [localPart(concept), localPart(beside)];
  const anywhere = all(`${name}_anywhere`, { filter: covering('all') }, { filter: ofConcepts(concept) });
  const variables = [named(rule, name, anywhere), named(rule, given, oneOf(beside))];
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: `xff:has-fallback-value(xs:QName('varArc_${rule}_${name}'))`,
      variables,
      severity: 'ERROR',
    },
    sentence: {
      nl: `\`${name}\` MOET NIET gerapporteerd worden, omdat \`${given}\` gerapporteerd.`,
      en: `\`${name}\` MUST NOT be reported, because \`${given}\` is reported.`,
    },
    listed: [given, name].map((what) => `varArc_${rule}_${what}`),
  };
}

function dateEarlier({ number, earlier, later }: RowOf<'dateEarlier'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_PrtDateEarlierDateLater${number}`;
  const variables = [earlier, later].map((concept) => named(rule, localPart(concept), oneOf(concept)));
  const [start, end] = [localPart(earlier), localPart(later)];
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: variables.map(({ name }) => `$${name}`).join(' lt '),
      variables,
      severity: 'ERROR',
    },
    sentence: {
      nl: `De datum gerapporteerd voor \`${start}\` MOET liggen voor de datum gerapporteerd voor \`${end}\`.`,
      en: `The date reported for \`${start}\` MUST be before the date reported for \`${end}\`.`,
    },
    listed: variables.map(({ name }) => name),
  };
}

function sameIdentifier({ number, concept }: RowOf<'sameIdentifier'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_AllEqualToIdentifier${number}`;
  const name = localPart(concept);
  const anywhere = one(`${name}_anywhere`, { filter: covering('all') }, { filter: ofConcepts(concept) });
  const variables = [named(rule, 'AllItems', one('item', { filter: anyItem })), named(rule, name, anywhere)];
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: `number(xfi:identifier($varArc_${rule}_AllItems)) eq number($varArc_${rule}_${name})`,
      variables,
      severity: 'ERROR',
    },
    sentence: {
      nl: `De gerapporteerde waarde MOET gerapporteerd worden met identifier die gelijk is aan de waarde gerapporteerd bij \`${name}\`.`,
      en: `The reported value MUST be reported with an identifier that is equal to the value reported for \`${name}\`.`,
    },
    listed: [name, 'AllItems'].map((what) => `varArc_${rule}_${what}`),
  };
}

function identifierScheme({ number, scheme }: RowOf<'identifierScheme'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_AllEqualToIdentifierScheme${number}`;
  const variable = named(rule, 'AllItems', one('item', { filter: anyItem }));
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: `string(xfi:identifier-scheme(xfi:identifier($${variable.name}))) eq '${scheme}'`,
      variables: [variable],
      severity: 'ERROR',
    },
    sentence: {
      nl: `De gerapporteerde waarde MOET gerapporteerd worden met identifier scheme ${scheme}.`,
      en: `The reported value MUST be reported with the identifier scheme ${scheme}.`,
    },
    listed: [variable.name],
  };
}

function existsOnAxis({ number }: RowOf<'onAxis'>, { prefix }: RoleTable): Written {
  const rule = `${prefix}_PrtExistence1TAxis${number}`;
  const name = localPart(AXIS);
  return {
    assertion: {
      id: `existenceAssertion_${rule}`,
      kind: 'existenceAssertion',
      variables: [named(rule, name, one(name, { filter: onAxis, cover: false }))],
      severity: 'WARNING',
    },
    sentence: {
      nl: `\`${name}\` BEHOORT minimaal één keer op gerapporteerd te worden.`,
      en: `\`${name}\` SHOULD be reported on exist at least once.`,
    },
    listed: [],
  };
}

function sumOfChildren(
  { number, concept, ...row }: RowOf<'sumOfChildren'>,
  { prefix, uri }: RoleTable,
): Written {
  const rule = `${prefix}_PrtSumOfChildrenParentDebit${number}`;
  const name = localPart(concept);
  const children = childrenOf(concept, uri);
  const childrenWith = (balance: 'debit' | 'credit', filter: Filter): NamedVariable =>
    named(
      rule,
      `ChildrenOf${name}${balance === 'debit' ? 'Debit' : 'Credit'}`,
      all(`${children.id}_${balance}`, { filter }, { filter: children }),
    );
  const debit = childrenWith('debit', ofBalance('debit'));
  const credit = childrenWith('credit', ofBalance('credit'));
  const total = named(
    rule,
    name,
    one(`${name}_debit`, { filter: ofBalance('debit') }, { filter: ofConcepts(concept) }),
  );
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: ` $${total.name} = - sum($${credit.name})+ sum($${debit.name})`,
      precondition: `not(empty($${credit.name})) or not(empty($${debit.name}))`,
      variables: [total, credit, debit],
      setFilters: [{ filter: onAxis, complement: !row.onAxis }],
      severity: 'WARNING',
    },
    sentence: {
      nl: `\`${name}\` BEHOORT gelijk te zijn aan de sommatie van de onderliggende waarden.`,
      en: `\`${name}\` SHOULD be equal to the summation of the underlying values.`,
    },
    listed: [total.name, debit.name, credit.name],
  };
}

function demanded(
  { number, sector, concept, offAxis = false }: RowOf<'demanded'>,
  { prefix }: RoleTable,
): Written {
  const rule = `${prefix}_PrtValueThnExistenceCovPU${number}`;
  const [name, condition] = [localPart(concept), localPart(SECTOR)];
  const filters: readonly FilterUse[] = [
    { filter: covering('period', 'unit') },
    { filter: ofConcepts(concept) },
    ...(offAxis ? [{ filter: onAxis, complement: true }] : []),
  ];
  const looked = named(rule, name, all(name, ...filters));
  const hinge = named(rule, condition, oneOf(SECTOR));
  return {
    assertion: {
      id: `valueAssertion_${rule}`,
      kind: 'valueAssertion',
      test: `not(xff:has-fallback-value(xs:QName('${looked.name}')))`,
      precondition: `$${hinge.name} eq '${sector}'`,
      variables: [looked, hinge],
      severity: 'ERROR',
    },
    sentence: {
      nl: `\`${name}\` MOET minimaal één keer voorkomen, omdat de gerapporteerde waarde van \`${condition}\` gelijk is aan \`${sector}\`.`,
      en: `\`${name}\` MUST exist at least once, because the reported value of \`${condition}\` is equal to \`${sector}\`.`,
    },
    listed: [hinge.name],
  };
}

import type { Dimension } from '../ledger/lines/ledger-line.js';

/**
 * What differs between the versions of the XML Auditfile Financieel that are read.
 *
 * Sources, for the facts only: the schema of version 4.0 (package XAF 4.0.3 of the Belastingdienst, ODB:
 * https://odb.belastingdienst.nl/auditfiles/xmlauditfile-financieel-xaf-v-4-0-3/), as republished in
 * github.com/samhoven16/boekhouding-engine; the instance template of the schema of version 3.2 in
 * github.com/BananaAccounting/Netherlands; https://www.softwarepakketten.nl, Auditfile Financieel (XAF),
 * for 3.2.1, which renews the lists of currencies and countries only. Its namespace was found in test
 * files of public readers, not in a schema.
 */
export interface AuditFileVersion {
  readonly name: '3.2' | '4.0';
  /** The child elements of `trLine` that carry a code, by name. */
  readonly codes: readonly (readonly [element: string, dimension: Dimension])[];
  /**
   * The type of a journal of opening balances. Version 3.2 calls `O` that; what it stands for in 4.0 is
   * not explained there, and its opening balance has one place only, `openingBalance`.
   */
  readonly openingJournal: string | undefined;
}

const V32: AuditFileVersion = {
  name: '3.2',
  codes: [
    ['accID', 'account'],
    ['costID', 'costCentre'],
    ['prodID', 'costUnit'],
    ['projID', 'project'],
  ],
  openingJournal: 'O',
};

const V40: AuditFileVersion = {
  name: '4.0',
  codes: [
    ['accID', 'account'],
    ['cost', 'costCentre'],
    ['product', 'costUnit'],
    ['project', 'project'],
  ],
  openingJournal: undefined,
};

const BY_NAMESPACE: ReadonlyMap<string, AuditFileVersion> = new Map([
  ['http://www.auditfiles.nl/XAF/3.2', V32],
  ['http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1', V32],
  ['http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0', V40],
]);

export function versionOf(namespace: string): AuditFileVersion | undefined {
  return BY_NAMESPACE.get(namespace);
}

/**
 * `generalLedger/basics/basic/basicType` of version 3.2 that name a code of ours: cost, product and project.
 * Version 4.0 has no names for them.
 */
export const BASIC_TYPES: ReadonlyMap<string, Dimension> = new Map([
  ['02', 'costCentre'],
  ['03', 'costUnit'],
  ['04', 'project'],
]);

/** `ledgerAccount/accTp` of an account of the balance sheet; `P` is profit and loss, `M` (3.2) mixed. */
export const BALANCE = 'B';

/** `journal/jrnTp` of a journal of wages. */
export const PAYROLL = 'Y';

import type { Text } from '../../../../diagnostics/diagnostic.js';
import type { School, SpendingKind, SpendingLevel } from '../../../model/submission.js';
import type { Inventory } from '../decide/inventory.js';
import { type Dimension, type LedgerNames, WHOLE_FILE } from '../lines/ledger-line.js';
import { CodeIndex, type CodeMeaning, type CodeRow, foldCode, type Mapping } from '../mapping/mapping.js';
import { isPartOf, tokensOf } from '../lines/name-tokens.js';
import { didYouMean, proposeIntervention } from './propose-intervention.js';
import { balanceOf, GrowingShare, type Share } from '../decide/reconciliation.js';
import { SchoolNames } from '../lines/school-names.js';
import { codesSpeakOfNpo, speaksOfNpo } from '../lines/speaks-of-npo.js';

/** A code of a ledger, and what it probably means. */
export interface ProposedCode extends CodeMeaning {
  readonly dimension: Dimension;
  readonly code: string;
  readonly name: string | undefined;
  readonly share: Share;
  /** Why, and what to look at. */
  readonly remarks: readonly Text[];
}

/** Of a file with more codes of a kind than any board has, the rest is listed without a proposal. */
const MOST_PROPOSED = 5000;

/** In the order in which they are listed; what says most of NPO comes first. */
const LISTED: readonly Dimension[] = [
  'project',
  'costCentre',
  'costUnit',
  'account',
  'journal',
  'school',
  'intervention',
  'level',
  'kind',
];

/**
 * Proposes what each code means, from a mapping that was made before, or else from its code and name. It
 * is a proposal: the controller decides. The words that it goes by are ours.
 */
export function proposeCodes(
  inventory: Inventory,
  names: LedgerNames,
  schools: readonly School[],
  before: Mapping | undefined,
): readonly ProposedCode[] {
  const known = new SchoolNames(schools);
  const ofNpo = npoShares(inventory, names);
  const proposed: ProposedCode[] = [];
  for (const dimension of LISTED) {
    const rows = before?.codes.filter((row) => row.dimension === dimension) ?? [];
    const index = new CodeIndex<CodeRow>(rows);
    const unused = new Set(rows);
    const named = names.byCode.get(dimension);
    for (const [nr, [code, share]] of [...inventory.codesOf(dimension)].entries()) {
      const subject = { dimension, code, name: named?.get(code), share };
      const row = index.find(code);
      const isNew = row === undefined && rows.length > 0 ? [NEW] : [];
      if (row !== undefined) {
        unused.delete(row);
        proposed.push({ ...subject, ...meaningOf(row), remarks: [] });
      } else if (nr < MOST_PROPOSED) {
        const npoShare = dimension === 'account' ? ofNpo.get(foldCode(code)) : undefined;
        const one = propose(subject, npoShare, names, known);
        proposed.push({ ...one, remarks: [...isNew, ...one.remarks] });
      } else proposed.push({ ...subject, ...SILENT, remarks: isNew });
    }
    for (const row of unused) if (saysSomething(row)) proposed.push(withoutLines(row));
  }
  return [wholeFile(inventory, proposed, before), ...proposed];
}

const NEW: Text = { nl: 'stond niet in het koppelbestand', en: 'was not in the mapping' };
const NOT_THERE: Text = { nl: 'komt in dit bestand niet voor', en: 'does not occur in this file' };

/** What was filled in stays, for another file or year. */
function withoutLines(row: CodeRow): ProposedCode {
  const { dimension, code } = row;
  const subject = { dimension, code, name: undefined, share: new GrowingShare() };
  return { ...subject, ...meaningOf(row), remarks: [NOT_THERE] };
}

function saysSomething({ npo, level, school, intervention, kind }: CodeRow): boolean {
  return [npo, level, school, intervention, kind].some((one) => one !== undefined);
}

function meaningOf({ npo, level, school, intervention, kind }: CodeMeaning): CodeMeaning {
  return { npo, level, school, intervention, kind };
}

function wholeFile(
  inventory: Inventory,
  proposed: readonly ProposedCode[],
  before: Mapping | undefined,
): ProposedCode {
  const row = before?.codes.find(({ dimension }) => dimension === 'file');
  const subject = { dimension: 'file', code: WHOLE_FILE, name: undefined, share: inventory.total } as const;
  if (row !== undefined) return { ...subject, ...meaningOf(row), remarks: [] };
  const hasNpo = proposed.some(({ npo }) => npo === true);
  const remark = hasNpo
    ? {
        nl: 'Regels waar geen andere code over beslist; wat op NPO lijkt, valt hier niet onder.',
        en: 'Lines that no other code decides; what looks like NPO is not among them.',
      }
    : {
        nl: 'Zet NPO op ja als alle regels van dit bestand van NPO zijn.',
        en: 'Set NPO to yes if all lines of this file are NPO.',
      };
  return { ...subject, ...SILENT, npo: hasNpo ? false : undefined, remarks: [remark] };
}

const SILENT = {
  npo: undefined,
  level: undefined,
  school: undefined,
  intervention: undefined,
  kind: undefined,
};

type Subject = Pick<ProposedCode, 'dimension' | 'code' | 'name' | 'share'>;

/** By account, the lines that speak of NPO: in their description, or by one of their codes. */
function npoShares(inventory: Inventory, names: LedgerNames): ReadonlyMap<string, Share> {
  const shares = new Map<string, GrowingShare>();
  for (const { codes, speaksOfNpo: speaks, isOpening, share } of inventory.list()) {
    if (codes.account === undefined || isOpening) continue;
    if (!speaks && !codesSpeakOfNpo(codes, names)) continue;
    const key = foldCode(codes.account);
    const known = shares.get(key) ?? new GrowingShare();
    shares.set(key, known);
    known.add(share, share.count);
  }
  return shares;
}

function propose(
  subject: Subject,
  npoShare: Share | undefined,
  names: LedgerNames,
  schools: SchoolNames,
): ProposedCode {
  const { dimension, code, name = '' } = subject;
  const remarks: Text[] = [];
  const text = `${code} ${name}`;
  const isNoSpending = dimension === 'account' && sayWhyNoSpending(subject, names, remarks);
  if (isNoSpending) return { ...subject, ...SILENT, npo: false, remarks };
  const doubt = npoShare === undefined ? undefined : doubtOf(name, npoShare);
  if (doubt !== undefined) remarks.push(doubt);
  const npo = speaksOfNpo(text) && doubt === undefined ? true : undefined;
  const level = dimension === 'kind' || dimension === 'intervention' ? undefined : levelIn(text);
  const school = dimension === 'kind' ? undefined : proposeSchool(subject, schools, remarks);
  const mayBeIntervention = speaksOfNpo(text) || dimension === 'intervention' || dimension === 'project';
  const otherWords = schools.tokens.filter(({ brin }) => brin === school).flatMap(({ tokens }) => tokens);
  const intervention = mayBeIntervention
    ? proposeIntervention({ dimension, code, name, otherWords }, remarks)
    : undefined;
  const kind = proposeKind(subject, names);
  return { ...subject, npo, level, school, intervention, kind, remarks };
}

/** Income is no spending, whatever it is called. */
const INCOME =
  /bijdrage|subsidie|bekostiging|rijksvergoeding|lumpsum|baten|opbrengst|inkomsten|omzet|vrijval/i;

/** How the names of accounts of the balance sheet begin. */
const BALANCE_SHEET =
  /^(?:nog\s+)?(?:overlopende|vooruit\s?(?:ontvangen|betaald)|te (?:ontvangen|betalen|vorderen|verrekenen)|af te dragen|(?:btw|omzetbelasting)(?:\s\S+)?\s(?:te (?:vorderen|betalen|verrekenen|ontvangen)|af te dragen)|voorbelasting|(?:handels)?(?:crediteuren|debiteuren)|vorderingen|(?:kort|lang)lopende schuld|liquide middelen|(?:bank|kas)$|(?:im)?materi[eë]le vaste activa|financi[eë]le vaste activa|eigen vermogen|(?:algemene|bestemmings) ?reserve|bestemmingsfonds|kruispost|tussenrekening|rekening[ -]courant)/i;

/** Whether an account is by its name probably one of income, or of the balance sheet. */
export function namesNoSpending(name: string): boolean {
  return namesIncome(name) || BALANCE_SHEET.test(name.trim());
}

export function namesIncome(name: string): boolean {
  return INCOME.test(name);
}

/** Whether an account is by its name one of the balance sheet, in a file that does not say which are. */
export function namesBalanceSheet(name: string, { balanceAccounts }: LedgerNames): boolean {
  return balanceAccounts.size === 0 && BALANCE_SHEET.test(name.trim());
}

/** Whether an account holds no spending, in whatever project its lines are; a remark says why. */
function sayWhyNoSpending({ code, name = '', share }: Subject, names: LedgerNames, remarks: Text[]): boolean {
  if (names.balanceAccounts.has(code)) remarks.push({ nl: 'balansrekening', en: 'balance sheet account' });
  else if (namesBalanceSheet(name, names)) {
    remarks.push({ nl: 'naar de naam een balansrekening', en: 'a balance sheet account by its name' });
  } else if (namesIncome(name) && balanceOf(share).isNegative()) {
    remarks.push({ nl: 'opbrengst', en: 'income' });
  }
  return remarks.length > 0;
}

/** What to ask of an account with lines of NPO that may be no spending. */
function doubtOf(name: string, npoShare: Share): Text | undefined {
  if (balanceOf(npoShare).isNegative()) {
    return { nl: 'saldo is credit: is dit een besteding?', en: 'balance is credit: is this spending?' };
  }
  if (!namesIncome(name)) return undefined;
  return {
    nl: 'naar de naam een opbrengst: is dit een besteding?',
    en: 'income by its name: is this spending?',
  };
}

function levelIn(text: string): SpendingLevel | undefined {
  if (/boven\s*-?bestuurlijk/i.test(text)) return 'aboveBoard';
  const above = /boven\s*-?schools|\b(?:bestuursbureau|bestuurskantoor|stafbureau|servicebureau)\b/i;
  return above.test(text) ? 'aboveSchool' : undefined;
}

function proposeSchool(
  { dimension, code, name = '' }: Subject,
  schools: SchoolNames,
  remarks: Text[],
): string | undefined {
  const [, brin] = /(?<![\p{L}\d])(\d{2}[A-Z]{2})(?:\d{2})?(?![\p{L}\d])/iu.exec(`${code} ${name}`) ?? [];
  const isKnown = schools.schools.length === 0 || (brin !== undefined && schools.find(brin) !== undefined);
  const inName = schoolByTokens(`${code} ${name}`, schools);
  const isAsked = inName !== undefined && isOtherSchoolPerhaps(name === '' ? code : name, inName, schools);
  const named = schools.find(name) ?? (isAsked ? undefined : inName);
  const coded = brin !== undefined && isKnown ? brin.toUpperCase() : schools.find(code);
  if (coded !== undefined && named !== undefined && coded !== named) {
    remarks.push(whichOfTwo(coded, named));
    return undefined;
  }
  const found = coded ?? named;
  if (found !== undefined) return found;
  if (isAsked) {
    remarks.push(didYouMean(shownSchool(inName, schools)));
    return undefined;
  }
  // An account with a name that is nearly that of a school is a coincidence.
  const like = dimension === 'account' ? undefined : nearestSchool([brin, code, name], schools);
  if (like !== undefined) remarks.push(didYouMean(like));
  return undefined;
}

function whichOfTwo(coded: string, named: string): Text {
  return {
    nl: `naar de code ${coded}, naar de naam ${named}: welke school is het?`,
    en: `${coded} by its code, ${named} by its name: which school is it?`,
  };
}

/** The only school of which all words that matter stand in the text; of two the one whose name holds that of the other. */
function schoolByTokens(text: string, { tokens }: SchoolNames): string | undefined {
  const words = tokensOf(text);
  const fitting = tokens.filter((one) => isPartOf(one.tokens, words));
  const best = fitting.filter((one) => fitting.every((other) => isPartOf(other.tokens, one.tokens)));
  const brins = new Set(best.map(({ brin }) => brin));
  return brins.size === 1 ? [...brins][0] : undefined;
}

/** Whether a text may name another school: it has a word more than the name of one, and so has the name of another. */
function isOtherSchoolPerhaps(text: string, brin: string, { tokens }: SchoolNames): boolean {
  const own = tokens.filter((one) => one.brin === brin);
  const others = tokens.filter((one) => one.brin !== brin);
  const isPartOfOther = own.some((one) => others.some((other) => isPartOf(one.tokens, other.tokens)));
  const known = own.flatMap((one) => one.tokens);
  return isPartOfOther && tokensOf(text).some((word) => !known.includes(word));
}

function shownSchool(brin: string, { schools }: SchoolNames): string {
  const name = schools.find((one) => one.brin === brin)?.name ?? '';
  return `${brin} ${name}`.trim();
}

function nearestSchool(texts: readonly (string | undefined)[], schools: SchoolNames): string | undefined {
  for (const text of texts) {
    const like = text === undefined || text === '' ? undefined : schools.nearest(text);
    if (like !== undefined) return like;
  }
  return undefined;
}

/** Words in the names of accounts; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, SpendingKind])[] = [
  [
    /inhuur|ingehuurd|in(?:ge)?leen|uitzend|(?<!uit(?:ge)?)detach(?!\p{L}* (?:aan|bij|naar)(?!\p{L}))|payroll(?:ing|er|kracht|medewerk)|interim(?![\s-]?(?:toets|rapport|verslag|periode|cijfer|balans|controle|evaluatie|meting))|pnil|niet in loondienst|zzp|\bexternen\b|\bexterne? (?:personeel|kracht|medewerk)/iu,
    'hired',
  ],
  [/salaris|loon|sociale lasten|pensioen|personele lasten|personeelskosten/i, 'payroll'],
  [
    /leermiddel|lesmateriaal|leerpakket|\bict\b|licentie|inventaris|apparatuur|drukwerk|materieel|meubilair/i,
    'material',
  ],
];

function proposeKind(
  { dimension, code, name = '' }: Subject,
  { payrollJournals }: LedgerNames,
): SpendingKind | undefined {
  if (dimension === 'journal') return payrollJournals.has(code) ? 'payroll' : undefined;
  if (dimension !== 'account' && dimension !== 'kind') return undefined;
  return KINDS.find(([words]) => words.test(`${code} ${name}`))?.[1];
}

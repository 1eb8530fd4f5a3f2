import type { Language } from '../diagnostics/diagnostic.js';
import type { Mark, NotFound, Proposal, ProposedReason } from '../npo/bind/proposal.js';
import type { Confidence, Criterion } from '../npo/bind/reason.js';
import type { Texts } from './command.js';

const TEXTS: Texts<'roles' | 'axes' | 'questions' | 'notFound' | 'all' | 'near' | 'from' | 'of'> = {
  nl: {
    roles: 'Rollen',
    axes: 'Assen',
    questions: 'Vragen',
    notFound: 'Niet gevonden',
    all: 'Alles is gevonden.',
    near: 'in de buurt',
    from: 'voorstel uit',
    of: 'van',
  },
  en: {
    roles: 'Roles',
    axes: 'Axes',
    questions: 'Questions',
    notFound: 'Not found',
    all: 'Everything was found.',
    near: 'near',
    from: 'proposal from',
    of: 'of',
  },
};

const CONFIDENCE: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  nl: { high: 'hoog', medium: 'midden', low: 'laag' },
  en: { high: 'high', medium: 'medium', low: 'low' },
};

const CRITERION: Readonly<Record<Language, Readonly<Record<Criterion, string>>>> = {
  nl: {
    name: 'naam',
    'label-nl': 'label nl',
    'label-en': 'label en',
    role: 'rollen',
    type: 'type',
    period: 'periode',
    balance: 'balans',
    address: 'adres',
    content: 'inhoud',
    cube: 'kubussen',
  },
  en: {
    name: 'name',
    'label-nl': 'label nl',
    'label-en': 'label en',
    role: 'roles',
    type: 'type',
    period: 'period',
    balance: 'balance',
    address: 'address',
    content: 'content',
    cube: 'cubes',
  },
};

const WHAT: Readonly<Record<Language, Readonly<Record<NotFound['what'], string>>>> = {
  nl: { role: 'rol', axis: 'as', question: 'vraag' },
  en: { role: 'role', axis: 'axis', question: 'question' },
};

/** What a proposal has, how sure each part is, why where it is not sure, and what was not found. */
export function formatProposal(proposal: Proposal, language: Language): string {
  const text = TEXTS[language];
  const { unconfirmed, lines, title } = proposal;
  const { from, entryPoint, roles, axes, notFound } = unconfirmed;
  const distinct = new Map(lines.map((line) => [`${line.concept} ${line.unconfirmed.was}`, line]));
  const out = [`${title[language]}: ${text.from} ${from}`, `  ${entryPoint[language]}`];
  out.push('', text.roles, ...roles.flatMap(({ role, ...mark }) => markLines(role, mark, language)));
  out.push('', text.axes, ...axes.flatMap(({ axis, ...mark }) => markLines(axis, mark, language)));
  out.push(
    '',
    text.questions,
    ...[...distinct.values()].flatMap(({ concept, unconfirmed: mark }) => markLines(concept, mark, language)),
  );
  out.push('', text.notFound);
  if (notFound.length === 0) out.push(`  ${text.all}`);
  for (const one of notFound) {
    out.push(`  ${WHAT[language][one.what]} ${one.was}: ${one.name[language]}`);
    for (const { concept, points } of one.others ?? []) out.push(`    ${text.near}: ${concept} (${points})`);
  }
  out.push('', unconfirmed.takenOver[language], '', unconfirmed.explanation[language]);
  return `${out.join('\n')}\n`;
}

/** A line for what is proposed; what it was, and what does not agree, below it where there is something to look at. */
function markLines(name: string, mark: Mark, language: Language): readonly string[] {
  const { was, confidence, points, reasons, doubts = [] } = mark;
  const lines = [`  ${CONFIDENCE[language][confidence].padEnd(7)}${points.padStart(6)}  ${name}`];
  const isSame = localPart(was) === localPart(name);
  const differing = reasons.filter(isPartial);
  if (isSame && confidence === 'high') return lines;
  if (!isSame) lines.push(`                 ← ${was}`);
  for (const reason of differing) lines.push(`                 ${reasonText(reason, language)}`);
  for (const doubt of doubts) lines.push(`                 ${doubt[language]}`);
  return lines;
}

function isPartial({ points }: ProposedReason): boolean {
  const [got, of] = points.split('/');
  return got !== of;
}

function reasonText({ by, was, is, points }: ProposedReason, language: Language): string {
  const counted = by === 'role' || by === 'content' || by === 'cube';
  const values = counted ? `${is} ${TEXTS[language].of} ${was}` : `“${was}” → “${is}”`;
  return `${CRITERION[language][by]} ${points}: ${values}`;
}

function localPart(name: string): string {
  return name.replace(/^[\w.-]+:(?!.*:)/, '');
}

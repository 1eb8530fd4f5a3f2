import type { Text } from '../../../../diagnostics/diagnostic.js';
import { findIntervention, type Intervention, menukaart } from '../../../model/menukaart.js';
import type { ChosenIntervention } from '../../../model/submission.js';
import { interventionLabel } from '../../values/read-intervention.js';
import { knownCategoryOf, knownInterventionOf, nearestIntervention } from '../lines/known-interventions.js';
import type { Dimension } from '../lines/ledger-line.js';
import { allWordsOf, isPartOf, tokensOf } from '../lines/name-tokens.js';
import { withoutNpo } from '../lines/speaks-of-npo.js';

/** A code with its name, and the words of it that are known to be about something else: those of its school. */
interface NamedCode {
  readonly dimension: Dimension;
  readonly code: string;
  readonly name: string;
  readonly otherWords: readonly string[];
}

/**
 * The intervention that a code is probably of. Its name goes first: labels such as `B3` are ours, and a board may have
 * numbered its projects so by itself. Where the name says something else than the label there is only a remark.
 */
export function proposeIntervention(
  { dimension, code, name, otherWords }: NamedCode,
  remarks: Text[],
): ChosenIntervention | undefined {
  const words = withoutLabel(withoutNpo(name === '' ? code : name));
  const nearlyNamed = interventionNamed(words);
  const named = isOneGeneralWord(words) ? undefined : nearlyNamed;
  const labelled = [code, name].map(interventionLabelled).find((one) => one !== undefined);
  if (named !== undefined && labelled !== undefined && named !== labelled) {
    remarks.push(whichOfTwo(labelled, named));
    return undefined;
  }
  if (named !== undefined) return chosen(named);
  if (labelled !== undefined) {
    const rest = tokensOf(words).filter((word) => !NEUTRAL.has(word) && !otherWords.includes(word));
    if (rest.length === 0 || rest.some((word) => tokensOf(labelled.name.nl).includes(word))) {
      return chosen(labelled);
    }
    remarks.push(isItLabelled(labelled));
    return undefined;
  }
  const nearlyLabelled = nearlyNamed && interventionLabel(nearlyNamed);
  const like =
    nearlyLabelled ??
    (dimension === 'intervention' ? knownCategoryOf(code) : undefined) ??
    nearestIntervention(words);
  if (like !== undefined) remarks.push(didYouMean(like));
  else if (dimension === 'intervention') {
    remarks.push({ nl: 'staat niet op de menukaart', en: 'not on the menukaart' });
  }
  return undefined;
}

/** Words in names of projects that are no name of an intervention, nor of anything else that money goes to. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'groep klas jaar schooljaar periode tranche budget gelden middelen subsidie bovenschools bovenbestuurlijk'.split(
    ' ',
  ),
);

/** Words that stand in the name of one intervention only, and by themselves may be said of any. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'personeel nieuw inhuren aantrekken specifieke activiteiten groepen kleine directe individuele technieken ' +
    'uitbreiding'
  ).split(' '),
);

function isOneGeneralWord(text: string): boolean {
  const [word = '', ...others] = tokensOf(text);
  return others.length === 0 && GENERAL.has(word);
}

const LABEL = /(?<![\p{L}\d])([A-F]\d{1,2})(?![\p{L}\d])/iu;

function interventionLabelled(text: string): Intervention | undefined {
  const [, label = ''] = LABEL.exec(text) ?? [];
  return findIntervention(label.toUpperCase());
}

function withoutLabel(text: string): string {
  return text.replace(LABEL, ' ').trim();
}

let interventionTokens: readonly (readonly [Intervention, readonly string[]])[] | undefined;

/** The intervention of which a text is the name, or the only one of whose name it is a part, or that is a part of it. */
function interventionNamed(text: string): Intervention | undefined {
  const whole = knownInterventionOf(text)?.code;
  if (whole !== undefined) return findIntervention(whole);
  const words = tokensOf(text);
  interventionTokens ??= menukaart().interventions.map((one) => [one, tokensOf(one.name.nl)] as const);
  const fitting = interventionTokens.filter(([, tokens]) => isPartOf(words, tokens));
  const spaced = phrase(text);
  const within = menukaart().interventions.filter(({ name }) => spaced.includes(phrase(name.nl)));
  const found = fitting.length > 0 ? fitting.map(([one]) => one) : within;
  return found.length === 1 ? found[0] : undefined;
}

/** The words of a text in small letters, without accents and punctuation, a space around each. */
function phrase(text: string): string {
  return ` ${allWordsOf(text).join(' ')} `;
}

function chosen(intervention: Intervention): ChosenIntervention {
  return { code: intervention.code, text: interventionLabel(intervention) };
}

function whichOfTwo(labelled: Intervention, named: Intervention): Text {
  const [label, name] = [interventionLabel(labelled), interventionLabel(named)];
  return {
    nl: `naar het nummer "${label}", naar de naam "${name}": welke is het?`,
    en: `"${label}" by its number, "${name}" by its name: which is it?`,
  };
}

function isItLabelled(labelled: Intervention): Text {
  const label = interventionLabel(labelled);
  return {
    nl: `is dit "${label}"? dat blijkt alleen uit het nummer, niet uit de naam`,
    en: `is this "${label}"? only its number says so, not its name`,
  };
}

export function didYouMean(text: string): Text {
  return { nl: `bedoelde u "${text}"?`, en: `did you mean "${text}"?` };
}

import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { moneyOf } from './money-of.js';
import type { PageContext } from './page-context.js';

/** The figures that most readers come for. */
export function brieflySection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  const { received, spentAtSchools, spentAbove, left } = moneyOf(facts, {});
  const tiles = [received, spentAtSchools, spentAbove, left].flatMap((fact) => tile(context, fact));
  return element(
    'section',
    { id: 'briefly' },
    element('h2', {}, words.briefly),
    tiles.length === 0 ? undefined : element('dl', { class: 'tiles' }, ...tiles),
    consent(context),
  );
}

function tile({ tags, words, labels }: PageContext, fact: Fact | undefined): readonly HtmlElement[] {
  if (fact === undefined) return [];
  return [
    element(
      'div',
      {},
      element('dt', {}, labels.short(fact.concept)),
      element('dd', {}, `${words.inEuros}\u00a0`, tags.show(fact)),
    ),
  ];
}

function consent({ facts, tags, words }: PageContext): Html {
  // Of one school its own answer stands below.
  if (facts.schools.length < 2) return undefined;
  const yes = facts.schools.filter((school) => tags.answerOf(facts.find('consent', { school })) === 'yes');
  return element('p', {}, words.consentCount(yes.length, facts.schools.length));
}

import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { moneyOf } from './money-of.js';
import type { PageContext } from './page-context.js';
import { amountOf } from './report-facts.js';

/** The figures that most readers come for: a sum from what was there to what is left. */
export function brieflySection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  const { newcomers, ...others } = moneyOf(facts, {});
  const money = amountOf(newcomers)?.isZero() === false ? moneyOf(facts, {}) : others;
  const tiles = Object.values(money).flatMap((fact: Fact | undefined) => tile(context, fact));
  return element(
    'div',
    { id: 'briefly' },
    element('h2', {}, words.briefly),
    tiles.length === 0 ? undefined : element('ul', { class: 'tiles' }, ...tiles),
    consent(context),
  );
}

function tile({ tags, words, labels }: PageContext, fact: Fact | undefined): readonly HtmlElement[] {
  if (fact === undefined) return [];
  return [
    element(
      'li',
      {},
      element('span', { class: 'tile-name' }, labels.short(fact.concept), ' '),
      element('span', { class: 'tile-amount' }, `${words.inEuros}\u00a0`, tags.show(fact)),
    ),
  ];
}

function consent({ facts, tags, words }: PageContext): Html {
  // Of one school its own answer stands below.
  if (facts.schools.length < 2) return undefined;
  const yes = facts.schools.filter((school) => tags.answerOf(facts.find('consent', { school })) === 'yes');
  return element('p', {}, words.consentCount(yes.length, facts.schools.length));
}

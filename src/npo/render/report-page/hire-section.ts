import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import { factsTable } from './facts-table.js';
import type { PageContext } from './page-context.js';

/** Hired staff, and of its share only what the report tells (decisions 5 and 9). */
export function hireSection(context: PageContext): HtmlElement {
  const { facts, tags, words } = context;
  const any = facts.find('hire.any');
  const share = facts.find('hire.share');
  const isHidden = share === undefined && tags.answerOf(any) !== 'no';
  return element(
    'div',
    { id: 'hire' },
    element('h2', {}, words.hire),
    factsTable(context, words.hireTable, [any, share, facts.find('board.hireExplanation')]),
    isHidden ? element('p', {}, words.hireHidden) : undefined,
  );
}

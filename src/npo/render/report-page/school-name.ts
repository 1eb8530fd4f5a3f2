import { element, type Html } from '../../../xbrl/html/element.js';
import type { PageContext } from './page-context.js';

/** The name of a school as text: its code where it has none. */
export function schoolText({ facts }: PageContext, school: string): string {
  return facts.find('school.name', { school })?.value ?? school;
}

/** A school in a table: its name, and its code, which links to what the page says of it. */
export function schoolName(context: PageContext, school: string): Html {
  const name = schoolText(context, school);
  const code = element('a', { href: `#s${school}` }, school);
  return name === school ? code : [name, ' (', code, ')'];
}

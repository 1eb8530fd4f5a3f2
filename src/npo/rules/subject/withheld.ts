import { categoriesTellingHire } from '../../model/menukaart.js';
import { hiredStaff } from './hired-staff.js';
import { oncePerSubject } from './once-per-subject.js';

/**
 * The categories of which nothing may be said by intervention: where hire is hidden, those with an
 * intervention that would tell it. An amount of any of them would tell the rest of the category.
 */
export const withheldCategories = oncePerSubject((subject): ReadonlySet<string> =>
  hiredStaff(subject).isHidden ? categoriesTellingHire(subject.menukaart) : new Set<string>(),
);

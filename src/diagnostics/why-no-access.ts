import type { Text } from './diagnostic.js';

const NO_RIGHTS: Text = { nl: 'u hebt er geen rechten op', en: 'you have no rights to it' };
const NO_ROOM: Text = { nl: 'er is geen ruimte meer', en: 'there is no room left' };
const IN_USE: Text = { nl: 'een ander programma houdt het vast', en: 'another program holds it' };
const TOO_MANY_OPEN: Text = { nl: 'er zijn te veel bestanden open', en: 'too many files are open' };

/** By the names that POSIX gives them, and one of Node's own. */
const WORDS: Readonly<Record<string, Text>> = {
  EACCES: NO_RIGHTS,
  EPERM: NO_RIGHTS,
  EROFS: { nl: 'daar kan alleen worden gelezen', en: 'that place can only be read' },
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOENT: { nl: 'het is er niet', en: 'it is not there' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' },
  EEXIST: { nl: 'op die plaats staat al iets anders', en: 'something else is there already' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOTSUP: { nl: 'het is geen gewoon bestand', en: 'it is no ordinary file' },
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EFBIG: { nl: 'zo groot mag een bestand daar niet zijn', en: 'a file may not be so large there' },
  ENAMETOOLONG: { nl: 'de naam is te lang', en: 'the name is too long' },
  ELOOP: { nl: 'de koppelingen leiden in een kring', en: 'its links lead in a circle' },
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EIO: { nl: 'het apparaat geeft een fout', en: 'the device has a fault' },
  ERR_INVALID_ARG_VALUE: { nl: 'zo kan geen pad heten', en: 'no path can be called so' },
};

/**
 * Why the operating system gives no access to a file, to stand behind a sentence without its full stop.
 *
 * @param code of its error (`ENOENT`, …), which stays behind the words for who has to look further
 */
export function whyNoAccess(code: string): Text {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words === undefined
    ? { nl: ` (${code})`, en: ` (${code})` }
    : { nl: `: ${words.nl} (${code})`, en: `: ${words.en} (${code})` };
}

import type { Text } from '../../../diagnostics/diagnostic.js';
import { readInstalledJson } from '../../model/installed-file.js';
import type { Answer, BoardKind, SpendingKind, SpendingLevel } from '../../model/submission.js';
import type { Code } from './field.js';

export const ANSWERS: readonly Code<Answer>[] = [
  {
    code: 'yes',
    name: { nl: 'ja', en: 'yes' },
    aliases: ['j', 'y', 'x', 'v', '✓', '✔', '☑', 'waar', 'true'],
  },
  { code: 'no', name: { nl: 'nee', en: 'no' }, aliases: ['n', 'neen', 'onwaar', 'false'] },
  {
    code: 'notApplicable',
    name: { nl: 'n.v.t.', en: 'n/a' },
    aliases: ['nvt', 'niet van toepassing', 'not applicable'],
  },
];

const LEVELS: readonly Code<SpendingLevel>[] = [
  {
    code: 'school',
    name: { nl: 'school', en: 'school' },
    aliases: ['schoolniveau', 'op school', 'school level'],
  },
  {
    code: 'aboveSchool',
    name: { nl: 'bovenschools', en: 'above school' },
    aliases: ['bestuur', 'bestuursniveau', 'board', 'above-school', 'aboveschool'],
  },
  {
    code: 'aboveBoard',
    name: { nl: 'bovenbestuurlijk', en: 'above board' },
    aliases: ['boven het bestuur', 'above-board', 'aboveboard'],
  },
];

const KINDS: readonly Code<SpendingKind>[] = [
  {
    code: 'payroll',
    name: { nl: 'loondienst', en: 'payroll' },
    aliases: ['in loondienst', 'personeel in loondienst', 'loon', 'salaris', 'pil'],
  },
  {
    code: 'hired',
    name: { nl: 'inhuur (PNIL)', en: 'hired' },
    aliases: ['inhuur', 'ingehuurd', 'pnil', 'personeel niet in loondienst', 'extern', 'externe inhuur'],
  },
  {
    code: 'material',
    name: { nl: 'materieel', en: 'material' },
    aliases: ['materiaal', 'materiële kosten', 'materieel overig'],
  },
];

const BOARD_KINDS: readonly Code<BoardKind>[] = [
  {
    code: 'schoolBoard',
    name: { nl: 'schoolbestuur', en: 'school board' },
    aliases: ['bevoegd gezag', 'bestuur', 'schoolboard'],
  },
  {
    code: 'partnership',
    name: { nl: 'samenwerkingsverband', en: 'partnership' },
    aliases: ['swv', 'samenwerkingsverband passend onderwijs', 'partnership for inclusive education'],
  },
];

export const boardKinds = (): readonly Code<BoardKind>[] => BOARD_KINDS;
export const spendingLevels = (): readonly Code<SpendingLevel>[] => LEVELS;
export const spendingKinds = (): readonly Code<SpendingKind>[] => KINDS;

interface NamedCode {
  readonly code: string;
  readonly name: Text;
}

interface OfficialLists {
  readonly lists: readonly {
    readonly id: string;
    readonly values: readonly { readonly value: string; readonly name: Text }[];
  }[];
}

const official = once(() => readInstalledJson('data/official-lists.json') as OfficialLists);

function officialList(id: string): readonly Code[] {
  const list = official().lists.find((candidate) => candidate.id === id);
  return (list?.values ?? []).map(({ value, name }) => ({ code: value, name }));
}

export const legalForms = once(() => officialList('legalForm'));

/** Known by their abbreviation: that is the name shown, and the full name is understood too. */
export const sectors = once(() => officialList('sector').map(knownByCode));

export const schoolTypes = once(() => {
  const data = readInstalledJson('data/school-types.json') as { readonly schoolTypes: readonly NamedCode[] };
  return data.schoolTypes.map(codeAndName);
});

export const fundingTypes = once(() => {
  const data = readInstalledJson('data/funding-amounts.json') as {
    readonly fundingTypes: readonly NamedCode[];
  };
  return data.fundingTypes.map(codeAndName);
});

function knownByCode({ code, name }: NamedCode): Code {
  return { code, name: { nl: code, en: code }, aliases: [name.nl, name.en] };
}

function codeAndName({ code, name }: NamedCode): Code {
  return {
    code,
    name: { nl: `${code}: ${name.nl}`, en: `${code}: ${name.en}` },
    aliases: [name.nl, name.en],
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

import { formatPlace } from '../diagnostics/format-place.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { formatFindings } from './format-findings.js';

const TEXTS: Texts<'file' | 'concept' | 'school' | 'none' | 'noLineage' | 'nothing' | 'from'> = {
  nl: {
    file: 'Een rapport dat generate heeft geschreven',
    concept: 'Het gegeven: een naam zoals ocw-i:Interventions, of alleen Interventions',
    school: 'Alleen deze instelling (BRIN)',
    none: 'Dit gegeven staat niet in het rapport',
    noLineage:
      'de herkomst is niet bekend: er staat geen lineage.csv naast het rapport, of het feit is er niet in',
    nothing: 'hierop is niets geboekt',
    from: 'uit',
  },
  en: {
    file: 'A report that generate has written',
    concept: 'The figure: a name such as ocw-i:Interventions, or just Interventions',
    school: 'Only this institution (BRIN)',
    none: 'This figure is not in the report',
    noLineage:
      'where it comes from is unknown: no lineage.csv stands beside the report, or it lacks the fact',
    nothing: 'nothing was booked on this',
    from: 'from',
  },
};

export const traceCommand: Command = {
  signature: 'trace <file> <concept>',
  summary: {
    nl: 'Laat zien van welke cellen en regels een cijfer is gemaakt',
    en: 'Show the cells and lines that a figure is made of',
  },
  options: (options, language) =>
    options
      .positional('file', { type: 'string', demandOption: true, describe: TEXTS[language].file })
      .positional('concept', { type: 'string', demandOption: true, describe: TEXTS[language].concept })
      .option('school', { type: 'string', describe: TEXTS[language].school }),
  run: async (values, language, console) => {
    const { trace } = await import('../pipeline/trace.js');
    const text = TEXTS[language];
    const school = values['school'] as string | undefined;
    const concept = String(values['concept']);
    const result = await trace(String(values['file']), concept, school);
    if (result.figures === undefined) {
      console.out(formatFindings(result.diagnostics, language));
      return EXIT.undetermined;
    }
    if (result.figures.length === 0) {
      console.out(`${text.none}: ${concept}${school === undefined ? '' : ` (${school})`}\n`);
      return EXIT.findings;
    }
    for (const { sources, ...fact } of result.figures) {
      const members = Object.entries(fact.dimensions).map(([axis, member]) => `${axis}=${member}`);
      console.out(`${[fact.concept, ...members, fact.period].join('  ')}\n`);
      console.out(`  ${fact.value}${fact.unit === undefined ? '' : ` ${fact.unit}`}\n`);
      if (sources === undefined) console.out(`  ${text.noLineage}\n`);
      else if (sources.length === 0) console.out(`  ${text.nothing}\n`);
      for (const source of sources ?? []) console.out(`  ${text.from} ${formatPlace(source, language)}\n`);
    }
    return EXIT.ok;
  },
};

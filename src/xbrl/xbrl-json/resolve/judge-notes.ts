import { FACT_FOOTNOTE } from '../../taxonomy/standard-roles.js';
import type { Findings } from '../findings.js';
import type { JsonFact, JsonReport } from '../read/json-report.js';
import { misplacedDecimals, misplacedUnit } from '../oim-diagnostics.js';
import * as notes from '../oim-note-diagnostics.js';
import { readNoteText } from '../note-text.js';
import { invalidLanguageCase } from '../xbrl-json-diagnostics.js';

/** The dimensions that a footnote takes (OIM 1.0 §3.5.1.1). */
const NOTE_DIMENSIONS = new Set(['concept', 'noteId', 'language']);

/** Holds the footnotes of a report, and the links to them, against OIM 1.0 §3.5.1. */
export function judgeNotes(json: JsonReport, noteFacts: readonly JsonFact[], findings: Findings): void {
  const ids = new Set(noteFacts.map(({ id }) => id));
  const used = judgeLinks(json, ids, findings);
  for (const note of noteFacts) {
    judgeNote(note, json, findings);
    if (used.has(note.id)) continue;
    const where = { location: json.source.placeOf(note.at, ['facts', note.id]) };
    findings.add(notes.unusedNote({ id: note.id }, where));
  }
}

/** @returns the ids that links lead to */
function judgeLinks(json: JsonReport, noteIds: ReadonlySet<string>, findings: Findings): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { id, links } of json.facts) {
    for (const { type, group, at: linkAt, targets } of links) {
      if (noteIds.has(id) && targets.length > 0) {
        const location = json.source.placeOf(linkAt, ['facts', id, 'links', type, group]);
        findings.add(notes.linkFromNote({ id }, { location }));
      }
      const isFootnote = json.documentInfo.linkTypes.get(type) === FACT_FOOTNOTE;
      for (const [index, { text: target, at }] of targets.entries()) {
        used.add(target);
        if (!isFootnote || noteIds.has(target)) continue;
        const location = json.source.placeOf(at, ['facts', id, 'links', type, group, index]);
        findings.add(notes.footnoteToFact({ target }, { location }));
      }
    }
  }
  return used;
}

function judgeNote(note: JsonFact, { source }: JsonReport, findings: Findings): void {
  const { id, at, value, valueAt, decimals, dimensions } = note;
  const where = { location: source.placeOf(at, ['facts', id, 'dimensions']) };
  const noteId = dimensions.find(({ name }) => name === 'noteId');
  if (noteId === undefined) findings.add(notes.noteWithoutId({ id }, where));
  else if (noteId.value !== id) findings.add(notes.noteOfOtherId({ id, noteId: noteId.value ?? '' }, where));
  if (!dimensions.some(({ name }) => name === 'language'))
    findings.add(notes.noteWithoutLanguage({ id }, where));
  for (const { name, value: text = '', at: dimensionAt } of dimensions) {
    const here = { location: source.placeOf(dimensionAt, ['facts', id, 'dimensions', name]) };
    if (name === 'unit') findings.add(misplacedUnit({ concept: 'xbrl:note' }, here));
    else if (!NOTE_DIMENSIONS.has(name)) findings.add(notes.noteWithDimension({ id, dimension: name }, here));
    else if (name === 'language' && text !== text.toLowerCase()) {
      findings.add(invalidLanguageCase({ language: text }, here));
    }
  }
  if (decimals !== undefined) {
    const here = { location: source.placeOf(decimals.at, ['facts', id, 'decimals']) };
    findings.add(misplacedDecimals({ concept: 'xbrl:note' }, here));
  }
  const here = { location: source.placeOf(valueAt, ['facts', id, 'value']) };
  const read = value === undefined ? undefined : readNoteText(value);
  if (read === undefined) findings.add(notes.invalidXhtml({ id }, here));
  else if (read.hasPrefixes) findings.add(notes.prefixedXhtml({ id }, here));
}

import { type Basis, defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

const basis: Basis = { document: 'npo-xbrl', clause: 'docs/evidence.md' };

const ASK_SENDER: Text = {
  nl: 'Vraag het pakket opnieuw bij wie het maakte, of laat npo-xbrl generate --evidence het opnieuw maken.',
  en: 'Ask whoever made the package for it once more, or have npo-xbrl generate --evidence make it anew.',
};

export const fileChanged = defineDiagnostic<{ path: string }>({
  code: 'evidence:file-changed',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `Het bestand ${path} in het bewijspakket is veranderd nadat het pakket werd gemaakt.`,
    en: ({ path }) => `The file ${path} in the evidence package was changed after the package was made.`,
  },
  help: ASK_SENDER,
});

export const fileMissing = defineDiagnostic<{ path: string }>({
  code: 'evidence:file-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `Het bestand ${path} is uit het bewijspakket verdwenen.`,
    en: ({ path }) => `The file ${path} has gone from the evidence package.`,
  },
  help: ASK_SENDER,
});

export const fileAdded = defineDiagnostic<{ path: string }>({
  code: 'evidence:file-added',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `Het bestand ${path} is aan het bewijspakket toegevoegd nadat het werd gemaakt.`,
    en: ({ path }) => `The file ${path} was added to the evidence package after it was made.`,
  },
  help: {
    nl: 'Bewaar eigen stukken naast het pakket, en gebruik het pakket zoals het werd gemaakt.',
    en: 'Keep papers of your own beside the package, and use the package as it was made.',
  },
});

export const inputChangedMeanwhile = defineDiagnostic<{ name: string }>({
  code: 'evidence:input-changed-meanwhile',
  severity: 'error',
  basis,
  message: {
    nl: ({ name }) =>
      `${name} is veranderd terwijl de rapporten werden gemaakt; wat het bewijspakket daarvan zou zeggen, is dan niet zeker. Er is niets geschreven.`,
    en: ({ name }) =>
      `${name} was changed while the reports were made, so what the evidence package would say of it is not certain. Nothing was written.`,
  },
  help: {
    nl: 'Sla het bestand op, sluit het in andere programma’s, en geef de opdracht opnieuw.',
    en: 'Save the file, close it in other programs, and give the command again.',
  },
});

export const checksumsMissing = defineDiagnostic({
  code: 'evidence:checksums-missing',
  severity: 'error',
  basis,
  message: {
    nl: () => 'In het bewijspakket ontbreekt SHA256SUMS; of er iets is veranderd, is niet te zeggen.',
    en: () => 'The evidence package has no SHA256SUMS; nobody can say whether anything was changed.',
  },
  help: ASK_SENDER,
});

export const checksumsUnreadable = defineDiagnostic<{ line: number }>({
  code: 'evidence:checksums-unreadable',
  severity: 'error',
  basis,
  message: {
    nl: ({ line }) => `Regel ${line} van SHA256SUMS noemt geen SHA-256 van één bestand.`,
    en: ({ line }) => `Line ${line} of SHA256SUMS names no SHA-256 of one file.`,
  },
  help: ASK_SENDER,
});

export const recordMissing = defineDiagnostic({
  code: 'evidence:record-missing',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'In het bewijspakket ontbreekt evidence.json; waarvan en waarmee het is gemaakt, is niet te zeggen.',
    en: () => 'The evidence package has no evidence.json; nobody can say what it was made of, and by what.',
  },
  help: ASK_SENDER,
});

export const recordUnreadable = defineDiagnostic({
  code: 'evidence:record-unreadable',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'Het bestand evidence.json zegt niet op de vaste wijze waarvan en waarmee het pakket is gemaakt.',
    en: () =>
      'The file evidence.json does not say in the fixed way what the package was made of, and by what.',
  },
  help: ASK_SENDER,
});

export const inputChanged = defineDiagnostic<{ name: string }>({
  code: 'evidence:input-changed',
  severity: 'warning',
  basis,
  message: {
    nl: ({ name }) =>
      `Het bestand ${name} naast het bewijspakket is niet het bestand waarvan het is gemaakt.`,
    en: ({ name }) => `The file ${name} beside the evidence package is not the one that it was made of.`,
  },
  help: {
    nl: 'Leg het bestand van toen ernaast, of maak het pakket opnieuw van het bestand van nu.',
    en: 'Put the file of that time beside it, or make the package anew of the file of today.',
  },
});

export const taxonomyChanged = defineDiagnostic<{ entryPoint: string }>({
  code: 'evidence:taxonomy-changed',
  severity: 'warning',
  basis,
  message: {
    nl: ({ entryPoint }) =>
      `De taxonomie ${entryPoint} is hier een andere dan die waarmee het bewijspakket is gemaakt.`,
    en: ({ entryPoint }) =>
      `The taxonomy ${entryPoint} is another one here than the one that the evidence package was made with.`,
  },
  help: {
    nl: 'Geef met --package het taxonomiepakket van toen, of gebruik de versie van npo-xbrl van toen.',
    en: 'Give the taxonomy package of that time with --package, or use the version of npo-xbrl of that time.',
  },
});

export const otherVersion = defineDiagnostic<{ made: string; now: string }>({
  code: 'evidence:other-version',
  severity: 'info',
  basis,
  message: {
    nl: ({ made, now }) =>
      `Het bewijspakket is gemaakt met versie ${made} van npo-xbrl; dit is versie ${now}.`,
    en: ({ made, now }) =>
      `The evidence package was made by version ${made} of npo-xbrl; this is version ${now}.`,
  },
  help: {
    nl: 'Een andere versie kan meer of andere bevindingen geven dan er in het pakket staan.',
    en: 'Another version may find more, or other things, than the package has.',
  },
});

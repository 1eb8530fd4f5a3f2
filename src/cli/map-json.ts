import type { Language } from '../diagnostics/diagnostic.js';
import { mappingRows } from '../npo/input/ledger/propose/mapping-rows.js';
import { balanceOf, type Share } from '../npo/input/ledger/decide/reconciliation.js';
import type { Mapped } from '../pipeline/map.js';
import { findingJson, TOOL } from './format-json.js';

/** What a ledger has and its proposed mapping as JSON; `schemas/output/map.schema.json` is the promise about it. */
export function mapJson(mapped: Mapped, language: Language): Record<string, unknown> {
  const { input, facts, proposal, reconciliation, open, findings, written } = mapped;
  return {
    tool: TOOL,
    input,
    mapping: mappingRows(proposal, language),
    ...(facts !== undefined && {
      form: facts.form[language],
      ...(facts.period !== undefined && { period: { ...facts.period } }),
      reconciliation: {
        mapped: shareJson(reconciliation.mapped),
        notNpo: shareJson(reconciliation.notNpo),
        unmapped: shareJson(reconciliation.unmapped),
        total: shareJson(reconciliation.total),
        ...(facts.stated !== undefined && { stated: statedJson(facts.stated) }),
      },
      open: open.map(({ why, labels, share }) => ({
        why: why[language],
        labels: labels[language],
        ...shareJson(share),
      })),
    }),
    diagnostics: findings.map((finding) => findingJson({ ...finding, layer: 'map' }, language)),
    ...(written !== undefined && { written }),
  };
}

function shareJson(share: Share): Record<string, unknown> {
  const { count, debit, credit } = share;
  const balance = balanceOf(share).toFixed(2);
  return { lines: count, debit: debit.toFixed(2), credit: credit.toFixed(2), balance };
}

function statedJson({ lines, debit, credit }: NonNullable<NonNullable<Mapped['facts']>['stated']>) {
  return {
    ...(lines !== undefined && { lines }),
    ...(debit !== undefined && { debit: debit.toFixed(2) }),
    ...(credit !== undefined && { credit: credit.toFixed(2) }),
  };
}

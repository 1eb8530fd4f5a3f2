/**
 * The look of the pages that people work with: findings and differences. Colours are pairs of text and ground
 * of a contrast of 4.5 and more (WCAG 2.2 §1.4.3), by day and by night; what a colour says a word says too.
 */
export const WORKING_STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1c2330; --soft: #4c5566; --line: #c8ced8; --band: #f1f4f8;
  --link: #0b4f9e; --error: #a11212; --error-band: #fdecec; --warning: #6b4a00; --warning-band: #fff4d6; --note: #22476f;
  --note-band: #e8f1fb; --good: #13592b; --good-band: #e6f5ea; --focus: #0b4f9e; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --text: #e9edf3; --soft: #b3bccb; --line: #3d4757;
  --band: #1e2530; --link: #8fc1ff; --error: #ffb3b3; --error-band: #3d1717; --warning: #ffd985; --warning-band: #3a2e0d;
  --note: #a9d0ff; --note-band: #14283f; --good: #9fe0b3; --good-band: #12301c; --focus: #8fc1ff; } }
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: var(--text); background: var(--ground); }
body { margin: 0 auto; max-width: 84rem; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .35rem; overflow-wrap: anywhere; }
p { margin: .35rem 0; max-width: 52rem; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.verdict { border-left: .5rem solid; padding: .6rem 1rem; margin: 0 0 1rem; border-radius: .25rem; max-width: none; }
.verdict strong { font-size: 1.25rem; }
.verdict.valid, .badge.good { color: var(--good); background: var(--good-band); }
.verdict.invalid, .badge.error { color: var(--error); background: var(--error-band); }
.verdict.undetermined, .badge.warning { color: var(--warning); background: var(--warning-band); }
.verdict.note, .badge.note { color: var(--note); background: var(--note-band); }
.badge { display: inline-block; border: 1px solid; border-radius: .25rem; padding: 0 .45rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; border: 1px solid var(--line); background: var(--band);
  border-radius: .25rem; padding: .75rem 1rem; margin: 1rem 0; }
.controls[hidden] { display: none; }
.controls label { display: block; font-size: .875rem; font-weight: 600; }
.controls input, .controls select, .controls button { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--soft);
  border-radius: .25rem; padding: .25rem .5rem; min-height: 2.25rem; max-width: 100%; }
.controls button { cursor: pointer; }
.controls [role=status] { flex-basis: 100%; margin: 0; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--band); border-bottom: 2px solid var(--line); overflow-wrap: break-word; }
tbody th { font-weight: 400; }
tbody th.part { font-weight: 600; background: var(--band); }
td.number, th.number { text-align: right; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
td.place { min-width: 9rem; }
td.fact, td.related { min-width: 13rem; }
td.message { min-width: 15rem; }
tr.total th, tr.total td { font-weight: 600; }
details { border: 1px solid var(--line); border-radius: .25rem; margin: .5rem 0; }
summary { cursor: pointer; padding: .5rem .75rem; overflow-wrap: anywhere; }
summary:hover { background: var(--band); }
details .inside { padding: 0 .75rem .5rem; }
.what { font-weight: 600; }
ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain li { margin-bottom: .2rem; }
ul.tasks { padding-left: 1.2rem; margin: .25rem 0; }
.hidden-text { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
@media (max-width: 40rem) { body { padding: .5rem .75rem 3rem; } h1 { font-size: 1.35rem; } }
@page { size: A4; margin: 15mm 12mm; }
@media print {
  :root { color-scheme: light; --ground: #ffffff; --text: #000000; --soft: #333333; --line: #999999; --band: #f1f1f1; --link: #000000;
    --error: #7a0000; --error-band: #ffffff; --warning: #4d3500; --warning-band: #ffffff; --note: #000000; --note-band: #ffffff;
    --good: #0b3d1c; --good-band: #ffffff; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .controls { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: .2rem .3rem; }
  td.place { min-width: 2.5cm; }
  td.message { min-width: 4.5cm; }
  td.fact, td.related { min-width: 3.5cm; }
  details { border-width: 0 0 0 1px; }
  details .inside { padding: 0 0 .25rem .5rem; }
  details::details-content { content-visibility: visible; display: block; }
  h2, h3, summary { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

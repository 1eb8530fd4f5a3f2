import { FONTS } from '../charts/chart-frame.js';

/**
 * The look of the page on a screen and on A4. A page without a DOCTYPE is laid out as old pages were, where a
 * table forgets the type of the page: it is told to inherit it. None of `&`, `<` and `>` may stand here.
 */
export const REPORT_STYLE = `
html{box-sizing:border-box;color:#1a1a1a;background:#fff;font:16px/1.55 ${FONTS}}
*,*::before,*::after{box-sizing:inherit}
body{margin:0}
.page{max-width:62rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
.head{border-bottom:3px solid #154273;padding-bottom:1.25rem;margin-bottom:1.5rem}
h1,h2,h3{line-height:1.25;color:#154273;font-weight:650;text-wrap:balance}
h1{font-size:2.1rem;margin:.15rem 0 .4rem}
h2{font-size:1.5rem;margin:3.25rem 0 .6rem}
h3{font-size:1.15rem;margin:2.25rem 0 .4rem}
p{margin:.5rem 0 1rem;max-width:44rem}
.board{font-size:1.1rem;font-weight:600;margin:0}
.subtitle{color:#4a4a4a;margin:0}
a{color:#154273;text-underline-offset:.15em}
a:focus-visible{outline:3px solid #154273;outline-offset:2px}
.contents{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;list-style:none;padding:0;margin:1rem 0 1.25rem}
.tiles li{display:flex;flex-direction:column;justify-content:space-between;border:1px solid #d5dce5;border-top:3px solid #154273;padding:.8rem 1rem .9rem;background:#f7f9fc}
.tile-name{font-size:.9rem;color:#4a4a4a}
.tile-amount{margin-top:.15rem;font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto;margin:1.25rem 0 1.75rem}
table{border-collapse:collapse;width:100%;font:inherit;font-size:.92rem;line-height:1.4;color:inherit}
caption{text-align:left;font-weight:600;padding:0 0 .45rem;font-size:1rem}
th,td{padding:.34rem .6rem;vertical-align:top;text-align:left;border-bottom:1px solid #dfe4ea}
th:first-child,td:first-child{padding-left:.2rem}
th{font-weight:400}
thead th{font-weight:600;border-bottom:2px solid #154273;vertical-align:bottom;color:#154273}
.t td{white-space:pre-line}
.t tbody th{width:38%}
.m td,.m thead th:not(:first-child){text-align:right}
.m td{font-variant-numeric:tabular-nums;white-space:nowrap}
.group th,.group td{font-weight:600;border-bottom-color:#b9c3cf;padding-top:.7rem}
.total th,.total td{font-weight:650;border-top:2px solid #154273;border-bottom:2px solid #154273;background:#f3f6fa}
.group~tr:not(.group):not(.total) th{padding-left:1.2rem}
.nb{white-space:nowrap}
.w{font-size:.82rem}
td a{color:inherit;text-decoration:none}
td a:hover,td a:focus,.tiles a:hover{text-decoration:underline}
.tiles a{color:inherit;text-decoration:none}
.note{font-size:.85rem;color:#4a4a4a;margin:.4rem 0 0}
.words{white-space:pre-line}
.fact{margin:.15rem 0}
.figure{margin:1.5rem 0 2rem}
.figure-title{font-weight:600;margin:0 0 .5rem}
.figure img{display:block;width:100%;height:auto}
.school{border-top:1px solid #b9c3cf;margin-top:2.5rem}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
html{font-size:9pt}
.page{max-width:none;padding:0}
.contents,.screen{display:none}
h2{margin-top:1.6rem}
h1,h2,h3,caption,.figure-title{break-after:avoid}
.scroll{overflow:visible}
.figure,.tiles,tr,.keep{break-inside:avoid}
thead{display:table-header-group}
.school{break-before:page;border-top:0;margin-top:0}
table{font-size:.9rem}
th,td{padding:.13rem .5rem}
.group th,.group td{padding-top:.3rem}
.t tbody th{width:46%}
.scroll{margin:.8rem 0 1rem}
.fact{max-width:none}
.w{font-size:.78rem}
.w th,.w td{padding:.25rem .3rem}
a{color:inherit;text-decoration:none}
.tiles{grid-template-columns:repeat(3,1fr)}
.tiles li,.total th,.total td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

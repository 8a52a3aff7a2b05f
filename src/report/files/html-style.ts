/** How the HTML page looks: light and dark, on paper, on a narrow screen. */

/** The whole style sheet. The page's policy names its digest, so that no other one is obeyed. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #fff; --card: #f6f8fa; --line: #d1d9e0; --good: #1a7f37; --bad: #cf222e; --care: #8a5a00; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --page: #0d1117; --card: #151b23; --line: #3d444d; --good: #3fb950; --bad: #f85149; --care: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; padding-left: .8rem; border-left: .35rem solid var(--dim); }
h1.pass { border-color: var(--good); } h1.fail, h1.error { border-color: var(--bad); } h1.waived { border-color: var(--care); }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
a { color: var(--link); }
code { font: .87em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
.dim { color: var(--dim); } .good { color: var(--good); } .bad { color: var(--bad); } .care { color: var(--care); }
ul.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .8rem 0; padding: 0; }
ul.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .8rem; background: var(--card); }
p.loud { border: 1px solid var(--care); border-radius: .4rem; padding: .5rem .8rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .6rem 0; }
dl.facts dt { color: var(--dim); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
details { margin: .35rem 0; }
details.card, div.card { margin: .35rem 0; border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .8rem; }
details.card.fail, details.card.error, div.card.fail, div.card.error { border-left: .35rem solid var(--bad); }
summary { cursor: pointer; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--dim); font-weight: 600; font-size: .87em; }
table.list td:first-child { width: 38%; } table.list tr { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
table.parts { width: auto; } table.parts th, table.parts td.part { white-space: nowrap; } table.parts td.differs { font-weight: 600; }
table.list tr:has(+ tr.evidence) td { border-bottom: 0; } table.list tr.evidence td { width: auto; padding-top: 0; } td details { margin: 0; }
ol.chain { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; list-style: none; margin: .5rem 0 .7rem; padding: 0 0 0 1.2rem; }
ol.chain li { position: relative; flex: 1 1 9rem; max-width: 18rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); padding: .35rem .6rem .4rem; font-size: .92em; overflow-wrap: anywhere; }
ol.chain li + li::before { content: "\\2192"; position: absolute; left: -1.2rem; top: 50%; transform: translateY(-50%); color: var(--dim); }
ol.chain b { display: flex; align-items: center; gap: .35rem; font-size: .85em; color: var(--dim); }
ol.chain svg { width: 1rem; height: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
ol.chain li.end { border-color: var(--good); } ol.chain li.weak { border-color: var(--care); border-style: dashed; }
ol.chain span { display: block; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .6rem; color: var(--dim); font-size: .9em; }
@media (max-width: 44rem) {
  body { padding: 1rem .8rem; }
  table.list thead { display: none; } table.list, table.list tbody, table.list tr, table.list td { display: block; width: auto; }
  table.list tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } table.list td { border: 0; padding: .1rem 0; } table.list td:first-child { width: auto; }
  table.list td:empty { display: none; }
  dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: .3rem; }
  ol.chain { flex-direction: column; gap: 1.3rem; padding: 0; } ol.chain li { flex: none; max-width: none; }
  table.list tr:has(+ tr.evidence) { border-bottom: 0; padding-bottom: 0; } table.list tr.evidence { padding-top: 0; }
  ol.chain li + li::before { content: "\\2193"; left: 50%; top: -1.35rem; transform: translateX(-50%); }
}
@media print {
  :root { color-scheme: light; --text: #000; --dim: #444; --page: #fff; --card: #fff; --line: #999; --good: #060; --bad: #a00; --care: #640; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details.card, div.card, ol.chain li, tr { break-inside: avoid; } tr:has(+ tr.evidence) { break-after: avoid; }
  table.list tr { content-visibility: visible; }
}
`;

/** Style of the one-page summary: inline, no font or image to fetch; on paper everything is open and in black. */
export const SUMMARY_STYLE = `
:root{color-scheme:light dark;--fond:#fff;--texte:#1b1b1b;--trait:#767676;--pale:#f3f3f3}
@media (prefers-color-scheme:dark){:root{--fond:#161616;--texte:#f0f0f0;--trait:#9a9a9a;--pale:#262626}}
body{margin:0 auto;max-width:75rem;padding:1rem;background:var(--fond);color:var(--texte);font:1rem/1.5 system-ui,sans-serif}
a{color:inherit}a:focus-visible,summary:focus-visible{outline:3px solid currentColor;outline-offset:2px}
.saut{position:absolute;left:-99rem}.saut:focus{position:static}
.temoin{border:2px solid;padding:.5rem 1rem;font-weight:bold}.global{font-size:1.25rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.25rem 2rem}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem 0}
th,td{border:1px solid var(--trait);padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}thead th{background:var(--pale)}
td ul{margin:0;padding-left:1rem}
.verdict{display:inline-block;white-space:nowrap;border:2px solid;border-radius:.3rem;padding:0 .4rem;font-weight:bold;background:#fff}
.conforme{color:#0a5c2b}.non-conforme,.erreur-du-banc{color:#a3001b}.non-concluant,.a-examiner{color:#7a4100}.sans-objet,.non-execute,.non-testee{color:#484848}
.scenario{border-top:1px solid var(--trait);padding:.5rem 0}.scenario h3{margin:.25rem 0;font-size:1.05rem}.scenario li{overflow-wrap:anywhere}
@media print{:root{--fond:#fff;--texte:#000;--pale:#fff}body{max-width:none;font-size:10pt}.saut{display:none}thead{display:table-header-group}tr,.scenario{break-inside:avoid}details>*{display:block}}
`.trim();

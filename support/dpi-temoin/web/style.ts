/** One style sheet, served by the témoin itself. Contrast of every pair of colours is 7:1 or better. */
export const STYLE = `
:root { --fond: #f4f7f9; --carte: #fff; --encre: #17252e; --doux: #42535e; --bleu: #0b4a6f; --bord: #b9c7d0; --focus: #b35900; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--fond); color: var(--encre); font: 1rem/1.55 system-ui, "DejaVu Sans", sans-serif; }
a { color: var(--bleu); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.evitement { position: absolute; left: -100vw; background: #fff; padding: .5rem 1rem; }
.evitement:focus { left: .5rem; top: .5rem; z-index: 2; }
header.bandeau { background: var(--bleu); color: #fff; padding: .7rem 1.5rem; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; }
header.bandeau .produit { font-weight: 700; font-size: 1.15rem; margin-right: auto; }
header.bandeau form { margin: 0; }
header.bandeau button { background: #fff; color: var(--bleu); border-color: #fff; }
.facteurs { border: 1px solid #fff; border-radius: 1rem; padding: .05rem .7rem; font-size: .9rem; }
nav.menu { background: var(--carte); border-bottom: 1px solid var(--bord); padding: 0 1.5rem; }
nav.menu ul { list-style: none; display: flex; gap: 1.5rem; margin: 0; padding: 0; }
nav.menu a { display: block; padding: .6rem .1rem; text-decoration: none; border-bottom: 3px solid transparent; }
nav.menu a[aria-current] { border-bottom-color: var(--bleu); font-weight: 700; }
main { max-width: 74rem; margin: 0 auto; padding: 1.2rem 1.5rem 3rem; }
main.etroit { max-width: 34rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .4rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 0 0 .6rem; }
.carte { background: var(--carte); border: 1px solid var(--bord); border-radius: .5rem; padding: 1.1rem 1.3rem; margin: 0 0 1.2rem; }
.message { border-left: .4rem solid; border-radius: .3rem; padding: .7rem 1rem; margin: 0 0 1.2rem; background: #fff; }
.message p { margin: 0; }
.erreur { border-color: #a3161b; background: #fdf0f0; }
.alerte { border-color: #8a4b00; background: #fff6e6; }
.information { border-color: #0b4a6f; background: #eaf3f8; }
label { display: block; font-weight: 600; }
.champ { margin: 0 0 1rem; }
.aide { color: var(--doux); font-size: .92rem; margin: .15rem 0 .3rem; }
input[type=text], input[type=password], input[type=date] { width: 100%; max-width: 26rem; padding: .5rem .6rem; font: inherit; border: 1px solid #5b6f7c; border-radius: .3rem; background: #fff; color: inherit; }
.case { display: flex; gap: .6rem; align-items: baseline; margin: .5rem 0; }
.case label { font-weight: 400; }
button { font: inherit; font-weight: 600; padding: .5rem 1rem; border-radius: .35rem; border: 2px solid var(--bleu); background: var(--bleu); color: #fff; cursor: pointer; }
button:hover { filter: brightness(.9); }
button.second { background: #fff; color: var(--bleu); }
form + form { margin-top: .8rem; }
.gestes { display: flex; flex-wrap: wrap; gap: .7rem; align-items: center; margin-top: .8rem; }
.gestes form { margin: 0; }
fieldset { border: 1px solid var(--bord); border-radius: .35rem; margin: .4rem 0 .8rem; padding: .3rem .9rem .5rem; }
legend { font-weight: 600; padding: 0 .3rem; }
dl.fiche { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .3rem 1.2rem; margin: 0; }
dl.fiche dt { color: var(--doux); } dl.fiche dd { margin: 0; }
.defile { overflow-x: auto; margin-bottom: 1.2rem; }
table { border-collapse: collapse; width: 100%; background: var(--carte); }
caption { text-align: left; font-weight: 600; padding: .3rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border: 1px solid var(--bord); }
th { background: #e6edf2; } tbody tr:nth-child(even) td { background: #f8fafb; }
.menue { font-size: .85rem; white-space: nowrap; }
.menue.long { white-space: normal; overflow-wrap: anywhere; min-width: 11rem; }
ul.tri { list-style: none; display: flex; flex-wrap: wrap; gap: 1.2rem; margin: 0 0 .4rem; padding: 0; } ul.tri a[aria-current] { font-weight: 700; }
ul.criteres { list-style: none; margin: 0 0 1rem; padding: 0; } ul.criteres li { display: flex; flex-wrap: wrap; gap: .7rem; align-items: center; margin-bottom: .4rem; } ul.criteres form { margin: 0; }
ul.cartes { list-style: none; margin: 0; padding: 0; }
.etiquette { display: inline-block; border: 1px solid #8a4b00; color: #5c3200; border-radius: 1rem; padding: 0 .6rem; margin: 0 .3rem .2rem 0; font-size: .88rem; }
object { display: block; width: 100%; height: 24rem; margin-top: .6rem; border: 1px solid var(--bord); background: #fff; }
p.bris-de-glace { background: #8c1515; color: #fff; margin: 0; padding: .6rem 1.5rem; }
.recit { background: #fff; border: 1px solid var(--bord); padding: .6rem 1rem; }
pre { white-space: pre-wrap; }
footer { color: var(--doux); padding: 0 1.5rem 1.5rem; text-align: center; }
@media print { header.bandeau, nav.menu, .evitement, .hors-impression { display: none; } body { background: #fff; } }
@media (max-width: 40rem) { dl.fiche { grid-template-columns: 1fr; } dl.fiche dd { margin-bottom: .4rem; } }
`;

import { SUMMARY_STYLE } from './summary-style';

/** Style of the coverage pages: that of the summary, wider, with the states' colours and the filter. */
export const COVERAGE_STYLE = `${SUMMARY_STYLE}
body{max-width:100rem}
h2{margin-top:2.5rem;border-bottom:2px solid var(--trait);padding-bottom:.25rem}h3{margin:2rem 0 .25rem}caption{font-weight:bold;padding-top:1rem}
small{font-size:.85rem}code{font-size:.9em;overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none}
td>p:first-child{margin-top:0}td>p{margin:.25rem 0}td summary{cursor:pointer;width:max-content;max-width:100%}
td a{text-decoration-color:var(--trait)}td a:hover{text-decoration-color:currentColor}.verdict{white-space:normal}
.etat-scenario{color:#0a5c2b}.etat-piece{color:#0b4a8f}.etat-raison{color:#484848}.etat-ouverte,.etat-sans-mutant{color:#7a4100}.etat-rien{color:#a3001b}
.large th:nth-child(1){width:11%}.large th:nth-child(2){width:31%}.large th:nth-child(3){width:10%}.large th:nth-child(4),.large th:nth-child(7){width:14%}.large th:nth-child(5),.large th:nth-child(6){width:10%}.large td{hyphens:auto}.large table{table-layout:fixed;min-width:64rem}.large ul{padding-left:.9rem}.defile{overflow-x:auto}
form.filtre{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.75rem;border:1px solid var(--trait);position:sticky;top:0;background:var(--fond);z-index:1}
form.filtre label{display:flex;flex-direction:column;font-weight:bold}form.filtre input,form.filtre select,form.filtre button{font:inherit;padding:.3rem .5rem;border:1px solid var(--trait);background:var(--fond);color:var(--texte)}
form.filtre input{min-width:16rem}form.filtre select{max-width:18rem}form.filtre output{font-weight:bold}:is(input,select,button,.defile):focus-visible{outline:3px solid currentColor;outline-offset:2px}
[hidden]{display:none!important}dl.lectures{grid-template-columns:1fr}dl.lectures dd{margin-left:1.5rem}
@media print{form.filtre{display:none}.large table{min-width:0;table-layout:auto}.defile{overflow:visible}}`;

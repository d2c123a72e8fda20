import type { RuleView } from '../../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { excluded } from './exclusions';
import { kept, sentDocuments } from './sent';
import { TYPE_CODES, written, type Written } from './written';

/** EXI 05, EX_GEN-1070: what coordination of care needs leaves once validated, unless a hand holds it back or the patient's situation excludes it. */
export const automaticArrival: Rule = {
  id: 'alimentation/arrivee', version: 1,
  exigences: ['alimentation-systematique', 'ex-gen-1070', 'ex-gen-1060', 'cnda-2-1-160'],
  sentence: 'Chaque document validé dont le type est destiné au DMP y arrive sans autre geste, sous le type voulu ; un document de travail, ou retenu, n’y va pas.',
  judge: (view) => {
    const automatic = view.header.target.automaticDocuments;
    const documents = written(view).filter(({ validated }) => validated.length > 0);
    if (documents.length === 0) return [nonConcluant('aucun document n’a été validé')];
    if (automatic === undefined) return [aExaminer('la cible ne dit pas quels documents partent d’eux-mêmes')];
    return documents.map((document) => arrived(view, document, automatic.includes(document.type) && !document.held && excluded(view, document.patient, document.validated.at(-1)?.seq ?? 0) === undefined));
  },
};

function arrived(view: RuleView, { title, type, patient, held }: Written, expected: boolean): Finding {
  const received = sentDocuments(view).filter((sent) => sent.patient === patient && kept(sent) && sent.document.title === title);
  const [first] = received;
  if (!expected) return first === undefined ? holds({}, `« ${title} » reste au dossier`) : breaks({ expected: `« ${title} », ${held ? 'retenu' : 'qui ne doit pas partir'}, hors du DMP`, got: 'reçu par le DMP', fact: first.exchange.id });
  if (first === undefined) return breaks({ expected: `« ${title} » au DMP`, got: 'rien n’est arrivé sous ce titre' });
  const code = first.document.typeCode?.code;
  return code === TYPE_CODES[type] ? holds({ fact: first.exchange.id }, `« ${title} » (${code ?? ''})`)
    : breaks({ expected: `le type ${TYPE_CODES[type] ?? type}`, got: code ?? 'aucun type', fact: first.exchange.id });
}

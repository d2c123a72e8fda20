import type { PersonRef, RuleView, ScreenFact } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { titleOf } from '../screen-list';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { importedBefore, rowTitled } from './copies';

/** Référentiel §1.7: once it has left the DMP, a copy follows the record's own rights; what the DMP refuses it still refuses. */
export const localRegime: Rule = {
  id: 'import/regime-local', version: 1,
  exigences: ['copie-au-regime-local'],
  sentence: 'La copie se lit avec les droits du dossier : par qui y a accès, même si le DMP lui refuse l’original, et par personne d’autre.',
  judge: (view) => {
    const { personne = '', acces } = view.params;
    const person = view.person(personne);
    const read = lastReading(view, 'dossier', personne);
    if ('trouble' in read) return [read.trouble];
    const imported = importedBefore(view, read.screen.seq);
    if (person === undefined || imported.length === 0) return [nonConcluant('aucune copie n’a été gardée au dossier avant cette lecture')];
    const rows = read.screen.rows ?? [];
    const place = placeOnScreen(view, read.screen);
    const shown = imported.map((document): Finding => {
      const there = rowTitled(rows, document.title) !== undefined;
      const wanted = acces !== 'ferme';
      return there === wanted ? holds(place, titleOf(document)) : breaks({ expected: `${titleOf(document)} ${wanted ? 'montrée' : 'cachée'} à ${nameOf(person)}`, got: there ? 'montrée' : 'absente du dossier', ...place });
    });
    return [...shown, ...original(view, person), ...(acces === 'ouvert' ? opened(view, personne, read.screen) : [])];
  },
};

/** What was read of the DMP in that person's name: nothing, or a refusal. */
const original = (view: RuleView, person: PersonRef): Finding[] => view.scenario.exchanges
  .filter((exchange) => exchange.token?.rpps === person.rpps && exchange.transaction === 'TD3.2' && exchange.fact.admission.admitted)
  .map((exchange) => breaks({ expected: `aucune lecture au DMP par ${nameOf(person)}`, got: 'le DMP a rendu l’original', fact: exchange.id }));

/** The copy that person opened says what the DMP delivered to whoever imported it. */
function opened(view: RuleView, personne: string, record: ScreenFact): Finding[] {
  const read = lastReading(view, 'document', personne);
  if ('trouble' in read) return [read.trouble];
  const gesture = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'ouvrir-copie' && act.seq < read.screen.seq);
  const title = gesture?.act === 'gesture' ? gesture.document : undefined;
  const delivered = view.scenario.exchanges.filter(({ seq }) => seq < record.seq).flatMap((exchange) => exchange.documentsDelivered).findLast((one) => asRead(one.title ?? '') === asRead(title ?? ''));
  if (delivered === undefined || delivered.passages.length === 0) return [nonConcluant('la copie ouverte n’a pas de texte que le banc sache retrouver')];
  const text = asRead(read.screen.text ?? '');
  const place = placeOnScreen(view, read.screen);
  return delivered.passages.map((passage) => (text.includes(asRead(passage)) ? holds(place, title) : breaks({ expected: `« ${passage} », dans la copie`, got: text === '' ? 'rien à l’écran' : 'un autre texte', ...place })));
}

const nameOf = ({ prenom, nom }: PersonRef): string => `${prenom} ${nom}`;

import { howMany } from '../../how-many';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuthorReading } from '../../lecture/view';
import { excluded } from './exclusions';
import { kept, sentDocuments } from './sent';
import { written } from './written';

/** DMP/HISTO.04: the author who left stays, the structure answers beside them. */
export const structureBesideTheAuthor: Rule = {
  id: 'alimentation/auteur-d-origine', version: 1,
  exigences: ['rem-dmp-histo-04'],
  sentence: 'Quand l’auteur d’un document ancien a quitté le répertoire, la structure est ajoutée aux auteurs du document et du lot, et l’auteur d’origine y reste.',
  judge: (view) => {
    const left = written(view).filter(({ author }) => author.parti === true);
    const findings = sentDocuments(view).flatMap(({ exchange, document, patient }): Finding[] => {
      const author = left.find((one) => one.patient === patient && one.title === document.title)?.author;
      if (author === undefined) return [];
      const fact = exchange.id;
      const both = [['du document', document.authors ?? []], ['du lot', exchange.submission?.authors ?? []]] as const;
      const broken = both.flatMap(([of, authors]) => [
        ...(authors.some(({ nom, prenom }) => nom === author.nom && prenom === author.prenom) ? [] : [breaks({ expected: `${author.prenom} ${author.nom} parmi les auteurs ${of}`, got: names(authors), fact })]),
        ...(authors.some(({ id }) => id === `1${view.structure()?.finess ?? ''}`) ? [] : [breaks({ expected: `la structure parmi les auteurs ${of}`, got: names(authors), fact })]),
      ]);
      return broken.length > 0 ? broken : [holds({ fact }, names(document.authors ?? []))];
    });
    return findings.length > 0 ? findings : [nonConcluant('aucun document dont l’auteur a quitté le répertoire n’a été reçu')];
  },
};

const names = (authors: readonly AuthorReading[]): string => authors.map(({ prenom, nom, id }) => [prenom, nom, id].filter(Boolean).join(' ')).join(', ') || 'aucun auteur';

const HOUR = 3_600_000;

/** DMP/HISTO.06: the lot of a care unit sends what may be sent, and not faster than set. */
export const historyLot: Rule = {
  id: 'alimentation/lot-historique', version: 1,
  exigences: ['rem-dmp-histo-06'],
  sentence: 'Le lot envoie les documents anciens de l’unité réglée, pour les patients qui s’y prêtent, sans dépasser le débit.',
  judge: (view) => {
    const launch = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'alimenter-historique');
    if (launch?.act !== 'gesture') return [nonConcluant('aucun lot n’a été lancé')];
    const { unite = '', debit = '1' } = launch.details ?? {};
    const received = sentDocuments(view).filter((sent) => kept(sent) && sent.exchange.seq > launch.seq);
    const documents = written(view).flatMap((one) => (one.old === undefined ? [] : [{ ...one, unite: one.old.unite }]));
    return [...documents.map((one) => {
      const may = one.unite === unite && one.chosen.length === 0 && excluded(view, one.patient, launch.seq) === undefined;
      const fact = received.find((sent) => sent.patient === one.patient && sent.document.title === one.title)?.exchange.id;
      if (may === (fact !== undefined)) return holds(fact === undefined ? {} : { fact }, `« ${one.title} » ${may ? 'est parti' : 'est resté'}`);
      return breaks({ expected: `« ${one.title} » ${may ? 'au DMP' : 'au dossier'}`, got: may ? 'rien n’est arrivé' : 'reçu par le DMP', ...(fact === undefined ? {} : { fact }) });
    }), ...flow(received.map(({ exchange }) => Date.parse(exchange.fact.receivedAt)), Number(debit))];
  },
};

/** The busiest hour, whenever it begins. */
function flow(instants: readonly number[], perHour: number): Finding[] {
  const most = Math.max(0, ...instants.map((from) => instants.filter((at) => at >= from && at < from + HOUR).length));
  return most <= perHour ? [holds({}, `${howMany(most, 'document')} dans l’heure la plus chargée`)] : [breaks({ expected: `${howMany(perHour, 'document')} par heure au plus`, got: `${most} en une heure` })];
}

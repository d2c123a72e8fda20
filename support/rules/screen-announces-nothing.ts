import { aExaminer, breaks, holds } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** Every refusal, question or warning a step may expect, by its name in the target file: nothing of it is on the screen when nothing is in the way. */
export const ANNOUNCEMENTS: readonly string[] = [
  'second-facteur-requis', 'habilitation-necessaire', 'rpps-requis', 'certificat-refuse', 'etablissement-refuse', 'serveur-non-fiable', 'liste-blanche-absent', 'contrat-expire', 'etablissement-suspendu', 'logiciel-suspendu',
  'rpps-non-autorise', 'ins-non-qualifiee', 'ins-fausse', 'session-fermee', 'compte-bloque', 'mot-de-passe-trop-simple', 'mot-de-passe-change', 'mesusage-bloque', 'dmp-inexistant', 'dmp-ferme', 'dmp-bloque',
  'changement-irreversible', 'demande-du-patient', 'motif-necessaire', 'autorisation-a-confirmer', 'autorisation-a-renouveler', 'opposition-du-patient', 'non-opposition-non-recueillie', 'consentement-necessaire',
  'consultation-reservee', 'alimentation-patient-decede', 'opposition-alimentation', 'alimentation-ins-non-qualifiee', 'document-deja-envoye', 'document-averti', 'finess-manquant', 'delegation-refusee',
];

/** EX_GEN-1140: a message that shows when nothing is in the way no longer says anything. */
export const screenAnnouncesNothing: Rule = {
  id: 'ecran/rien-d-annonce', version: 3,
  exigences: ['ex-gen-1140'],
  sentence: 'Quand rien ne s’oppose au geste, l’écran n’annonce ni refus, ni question, ni mise en garde.',
  judge: (view) => {
    const read = lastReading(view, 'message');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    if ((screen.text ?? '').trim() === '') return [holds(place, 'aucun message')];
    if (screen.matches === undefined) return [aExaminer('la cible ne nomme aucun de ses messages : regarder la capture', place)];
    const announced = screen.matches.filter((name) => ANNOUNCEMENTS.includes(name));
    return [announced.length === 0 ? holds(place, screen.text) : breaks({ expected: 'ni refus, ni question, ni mise en garde', got: `« ${screen.text ?? ''} » (${announced.join(', ')})`, ...place })];
  },
};

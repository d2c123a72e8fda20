import { patTrois, table, type Scene } from './scene';

const DAY = 86_400_000;
const coded = (codes: readonly string[]) => ['N', ...codes].map((code) => ({ code, codeSystem: '' }));
const chooses = (s: Scene, document: string, visibilite: string, representants = 'non'): Scene => s.gesture('choisir-visibilite', { patient: patTrois.persona, document, details: { visibilite, representants } });
const validates = (s: Scene, document: string): Scene => s.gesture('valider-document', { patient: patTrois.persona, document });
/** The document left, with these codes. */
const left = (s: Scene, title: string, codes: readonly string[] = []): Scene => s.call({ transaction: 'TD2.1', details: { submission: { documents: [{ uniqueId: title, title, confidentialityCodes: coded(codes) }] } } as unknown as never });

const hidden = (s: Scene): Scene => validates(chooses(s.signIn(), 'Résultat', 'invisible-patient'), 'Résultat');
const secret = (s: Scene): Scene => validates(s.signIn().gesture('demander-connexion-secrete', { patient: patTrois.persona }), 'Entretien');
const short = (s: Scene): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, 'code-representants-legaux': 'court' } }; return s; };
table('alimentation/masquage-transmis', [
  { name: 'le masquage choisi, et un autre document sans masquage', scene: (s) => left(validates(left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT']), 'Lettre'), 'Lettre'), verdict: 'conforme' },
  { name: 'masquage perdu', scene: (s) => left(hidden(s), 'Résultat'), verdict: 'non conforme' },
  { name: 'masquage en trop', scene: (s) => left(validates(left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT']), 'Lettre'), 'Lettre', ['MASQUE_PS']), verdict: 'non conforme' },
  { name: 'secret d’un mineur', scene: (s) => left(secret(s), 'Entretien', ['INVISIBLE_REPRESENTANTS_LEGAUX']), verdict: 'conforme' },
  { name: 'secret d’un mineur, écrit court', scene: (s) => left(secret(s), 'Entretien', ['INVISIBLE_REP_LEGAUX']), verdict: 'non conforme' },
  { name: 'écrit court, que le profil veut', scene: (s) => left(secret(short(s)), 'Entretien', ['INVISIBLE_REP_LEGAUX']), verdict: 'conforme' },
  { name: 'écrit long, quand le profil le veut court', scene: (s) => left(secret(short(s)), 'Entretien', ['INVISIBLE_REPRESENTANTS_LEGAUX']), verdict: 'non conforme' },
  { name: 'secret d’un mineur perdu', scene: (s) => left(secret(s), 'Entretien'), verdict: 'non conforme' },
  { name: 'document non parti', scene: hidden, verdict: 'non concluant' },
  { name: 'aucun masquage choisi', scene: (s) => left(validates(s.signIn(), 'Lettre'), 'Lettre'), verdict: 'non concluant' },
]);
const both = (s: Scene): Scene => validates(chooses(s.signIn(), 'Suivi', 'cumul'), 'Suivi');
table('alimentation/cumul-selon-le-parametre', [
  { name: 'cumul écarté', scene: (s) => left(both(s), 'Suivi'), verdict: 'conforme' },
  { name: 'cumul parti malgré le paramètre', scene: (s) => left(both(s), 'Suivi', ['MASQUE_PS', 'INVISIBLE_PATIENT']), verdict: 'non conforme' },
  { name: 'cumul permis', scene: (s) => left(both(s.configured('parametres.cumul', 'true')), 'Suivi', ['MASQUE_PS', 'INVISIBLE_PATIENT']), verdict: 'conforme' },
  { name: 'rien n’est parti', scene: both, verdict: 'non concluant' },
]);
const announced = (s: Scene): Scene => left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT']).call({ details: { documentsReturned: [{ uniqueId: '1', title: 'Résultat', confidentialityCodes: coded(['INVISIBLE_PATIENT']) }] } })
  .gesture('noter-annonce', { patient: patTrois.persona, document: 'Résultat' });
const unmasks = (s: Scene, refused = false): Scene => s.call({ transaction: 'TD3.3b', ...(refused ? { refused: { stage: 'dossier', code: 'X' } } : {}), details: {
  updates: [{ kind: 'b', entryUuid: 'Document01', uniqueId: '1', patientId: '', ins: '', authors: [], confidentiality: { before: coded(['INVISIBLE_PATIENT']), after: coded([]) } }] } as unknown as never });
table('alimentation/demasquage-apres-annonce', [
  { name: 'rendu visible', scene: (s) => unmasks(announced(s)), verdict: 'conforme' },
  { name: 'annonce notée seulement', scene: announced, verdict: 'non conforme' },
  { name: 'mise à jour refusée', scene: (s) => unmasks(announced(s), true), verdict: 'non conforme' },
  { name: 'aucune annonce', scene: (s) => left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT']), verdict: 'non concluant' },
]);
const aMonthLater = (s: Scene): Scene => left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT']).wait(32 * DAY);
const reminder = (s: Scene, text?: string): Scene => s.screen({ reading: 'rappel-d-annonce', ...(text === undefined ? {} : { text }) });
table('alimentation/rappel-d-annonce', [
  { name: 'rappelé', scene: (s) => reminder(aMonthLater(s), 'Rappel : « Résultat » est caché au patient'), verdict: 'conforme' },
  { name: 'démasqué', scene: (s) => reminder(unmasks(aMonthLater(s).call({ details: { documentsReturned: [{ uniqueId: '1', title: 'Résultat' }] } }))), verdict: 'conforme' },
  { name: 'ni l’un ni l’autre', scene: (s) => reminder(aMonthLater(s)), verdict: 'non conforme' },
  { name: 'rappel d’un autre document', scene: (s) => reminder(aMonthLater(s), 'Rappel : « Lettre »'), verdict: 'non conforme' },
  { name: 'avant un mois', scene: (s) => reminder(left(hidden(s), 'Résultat', ['INVISIBLE_PATIENT'])), verdict: 'non concluant' },
]);

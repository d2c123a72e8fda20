import type { DocumentReading, ReadExchange, UpdateReading } from '../../support/lecture/view';
import { patTrois, table, type Scene } from './scene';

const APPROVED = 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved';
const DELETED = 'urn:asip:ci-sis:2010:StatusType:Deleted';
const coded = (codes: readonly string[]) => ['N', ...codes].map((code) => ({ code, codeSystem: '' }));
const doc = (id: string, title: string, codes: string[] = []): DocumentReading => ({ uniqueId: id, entryUuid: `urn:uuid:${id}`, logicalId: `urn:uuid:${id}`, title, status: APPROVED, confidentialityCodes: coded(codes) });

const LISTED = [doc('1', 'Avis'), doc('2', 'Annonce', ['INVISIBLE_PATIENT']), doc('3', 'Secret', ['INVISIBLE_REPRESENTANTS_LEGAUX'])];
const listed = (s: Scene): Scene => s.signIn().consult().call({ details: { documentsReturned: LISTED } });
const opens = (s: Scene, document: string): Scene => s.gesture('ouvrir-proprietes', { patient: patTrois.persona, document });
const asks = (s: Scene, changement: string): Scene => s.gesture('changer-document', { patient: patTrois.persona, details: { changement } });
const confirms = (s: Scene): Scene => s.gesture('confirmer-changement', { patient: patTrois.persona });
const cancels = (s: Scene): Scene => s.gesture('renoncer-au-changement', { patient: patTrois.persona });
const notes = (s: Scene): Scene => s.gesture('noter-demande-du-patient', { patient: patTrois.persona });

const sent = (s: Scene, update: Partial<UpdateReading> & Pick<UpdateReading, 'kind'>, refused = false): Scene => {
  const updates = [{ entryUuid: 'urn:uuid:1', patientId: '', ins: '', authors: [], ...update }];
  return s.call({ transaction: `TD3.3${update.kind}`, ...(refused ? { refused: { stage: 'dossier', code: 'X' } } : {}), details: { updates } as Partial<ReadExchange> as never });
};
const deletes = (s: Scene, id = '1', refused = false): Scene => sent(s, { kind: 'c', entryUuid: `urn:uuid:${id}`, statuses: { from: APPROVED, to: DELETED } }, refused);
const masks = (s: Scene): Scene => sent(s, { kind: 'a', logicalId: 'urn:uuid:1', uniqueId: '1', confidentiality: { before: coded([]), after: coded(['MASQUE_PS']) } });
const shows = (s: Scene): Scene => sent(s, { kind: 'b', logicalId: 'urn:uuid:3', uniqueId: '3', confidentiality: { before: coded(['INVISIBLE_REPRESENTANTS_LEGAUX']), after: coded([]) } });
const deletion = (s: Scene): Scene => asks(opens(listed(s), 'Avis'), 'supprimer');

table('gestion/changement-parvenu', [
  { name: 'masqué à la demande', scene: (s) => masks(asks(notes(opens(listed(s), 'Avis')), 'masquer')), verdict: 'conforme' },
  { name: 'bouton sans effet', scene: (s) => asks(notes(opens(listed(s), 'Avis')), 'masquer'), verdict: 'non conforme' },
  { name: 'sur un autre document', scene: (s) => masks(asks(notes(opens(listed(s), 'Secret')), 'masquer')), verdict: 'non conforme' },
  { name: 'refusé par le DMP', scene: (s) => deletes(confirms(deletion(s)), '1', true), verdict: 'non conforme', told: /refusé/ },
  { name: 'annulé : rien n’est attendu', scene: (s) => cancels(deletion(s)), verdict: 'non concluant' },
]);
table('gestion/suppression-confirmee', [
  { name: 'confirmée puis envoyée', scene: (s) => deletes(confirms(deletion(s))), verdict: 'conforme' },
  { name: 'demandée, rien d’envoyé', scene: deletion, verdict: 'conforme' },
  { name: 'envoyée sans confirmation', scene: (s) => deletes(deletion(s)), verdict: 'non conforme' },
  { name: 'envoyée malgré l’annulation', scene: (s) => deletes(cancels(deletion(s))), verdict: 'non conforme', told: /annulation/ },
  { name: 'jamais demandée', scene: listed, verdict: 'non concluant' },
]);
table('gestion/visibilite-confirmee', [
  { name: 'confirmée', scene: (s) => shows(confirms(asks(opens(listed(s), 'Secret'), 'montrer-aux-representants'))), verdict: 'conforme' },
  { name: 'sans confirmation', scene: (s) => shows(asks(opens(listed(s), 'Secret'), 'montrer-aux-representants')), verdict: 'non conforme' },
  { name: 'jamais demandée', scene: listed, verdict: 'non concluant' },
]);
table('gestion/suppression-du-document-choisi', [
  { name: 'celui de l’écran', scene: (s) => deletes(confirms(deletion(s))), verdict: 'conforme' },
  { name: 'un autre', scene: (s) => deletes(confirms(deletion(s)), '2'), verdict: 'non conforme', told: /Annonce/ },
  { name: 'aucune suppression', scene: listed, verdict: 'non concluant' },
]);
const withdrawn = (s: Scene): Scene => confirms(asks(opens(listed(s).configured('autorisation', 'retiree'), 'Avis'), 'supprimer'));
table('gestion/suppression-sans-autorisation', [
  { name: 'supprimé sans rien déclarer', scene: (s) => deletes(withdrawn(s)), verdict: 'conforme' },
  { name: 'autorisation redéclarée', scene: (s) => deletes(withdrawn(s).call({ transaction: 'TD0.3', authorization: 'AJOUT' })), verdict: 'non conforme' },
  { name: 'abandon', scene: withdrawn, verdict: 'non conforme' },
  { name: 'accès non retiré', scene: (s) => deletes(confirms(deletion(s))), verdict: 'non concluant' },
]);
const toPatient = (s: Scene): Scene => sent(confirms(asks(opens(listed(s), 'Annonce'), 'montrer-au-patient')), { kind: 'b', logicalId: 'urn:uuid:2', uniqueId: '2', confidentiality: { before: coded(['INVISIBLE_PATIENT']), after: coded([]) } });
const otherwise = (s: Scene): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, 'retour-de-la-visibilite': 'representants-seulement' } }; return s; };
const back = (s: Scene, ...matches: string[]): Scene => s.screen({ reading: 'proprietes', text: 'Archiver', matches });
const shown = (s: Scene): Scene => shows(confirms(asks(opens(listed(s), 'Secret'), 'montrer-aux-representants')));
table('ecran/retour-de-visibilite-non-offert', [
  { name: 'aucun retour', scene: (s) => shown(s).screen({ reading: 'proprietes', text: 'Archiver', matches: [] }), verdict: 'conforme' },
  { name: 'retour offert', scene: (s) => shown(s).screen({ reading: 'proprietes', text: 'Cacher aux représentants', matches: ['retour-de-visibilite-offert'] }), verdict: 'non conforme' },
  { name: 'montré au patient, aucun retour', scene: (s) => back(toPatient(s)), verdict: 'conforme' },
  { name: 'montré au patient, retour offert', scene: (s) => back(toPatient(s), 'retour-au-patient-offert'), verdict: 'non conforme', told: /au patient/ },
  { name: 'montré au patient, retour offert, que le profil admet', scene: (s) => back(toPatient(otherwise(s)), 'retour-au-patient-offert'), verdict: 'sans objet' },
  { name: 'montré aux représentants, retour offert, sous toute lecture', scene: (s) => back(shown(otherwise(s)), 'retour-de-visibilite-offert'), verdict: 'non conforme' },
  { name: 'montré aux représentants seuls : cacher au patient est une autre affaire', scene: (s) => back(shown(s), 'retour-au-patient-offert'), verdict: 'conforme' },
  { name: 'rien n’a été rendu visible', scene: (s) => listed(s).screen({ reading: 'proprietes', text: 'Archiver', matches: [] }), verdict: 'non concluant' },
  { name: 'écran non décrit', scene: (s) => shown(s).screen({ reading: 'proprietes', mapped: false }), verdict: 'à examiner' },
]);
table('droits/masquage-a-la-demande', [
  { name: 'demandé par le patient', scene: (s) => masks(asks(notes(opens(listed(s), 'Avis')), 'masquer')), verdict: 'conforme' },
  { name: 'demandé pour un autre document', scene: (s) => masks(asks(opens(notes(opens(listed(s), 'Secret')), 'Avis'), 'masquer')), verdict: 'non conforme' },
  { name: 'sans demande', scene: (s) => masks(asks(opens(listed(s), 'Avis'), 'masquer')), verdict: 'non conforme' },
  { name: 'refusé sans demande', scene: (s) => asks(opens(listed(s), 'Avis'), 'masquer'), verdict: 'conforme' },
  { name: 'aucun masquage', scene: listed, verdict: 'non concluant' },
]);
const noted = (s: Scene): Scene => notes(opens(listed(s), 'Avis'));
const trace = (s: Scene, action: string): Scene => s.export([{ at: new Date(s.now).toISOString(), action, login: 'aubrac.1', patient: patTrois.ins }]);
table('trace/demande-de-masquage', [
  { name: 'tracée', scene: (s) => trace(noted(s), 'demande-de-masquage'), verdict: 'conforme' },
  { name: 'les seuls appels sont tracés', scene: (s) => trace(noted(s), 'appel'), verdict: 'non conforme' },
  { name: 'aucune extraction', scene: noted, verdict: 'non concluant' },
]);

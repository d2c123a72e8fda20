import type { DocumentReading, QueryReading, ReadExchange } from '../../support/lecture/view';
import { patTrois, table, type Scene } from './scene';

const HAS_MEMBER = 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember';
const WORDS = { avis: { 'plus-recente': 'Version plus récente', retiree: 'Retiré' } };
const speaking = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, words: WORDS } }; return s; };
const doc = (entryUuid: string, type: string, kind: 'autre' | 'geographique' = 'autre'): DocumentReading =>
  ({ uniqueId: entryUuid, entryUuid, title: entryUuid, typeCode: { code: type, codeSystem: '', displayName: type }, authors: [{ institution: { raisonSociale: '', id: '', kind } }] });
const xds = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
/** Consulted, then back the day after: one lot before that visit, two after, one of them from here. */
function back(s: Scene): Scene {
  s.signIn().consult().barrier();
  const before = xds(s.now - 86_400_000);
  s.wait(86_400_000);
  const after = xds(s.now - 60_000);
  return s.gesture('ouvrir-dossier', { patient: patTrois.persona }).barrier().call({ transaction: 'TD3.1', details: {
    query: { name: 'findSubmissionSets' } as QueryReading,
    submissionSets: [{ id: 'a', uniqueId: 'a', submissionTime: before }, { id: 'b', uniqueId: 'b', submissionTime: after }, { id: 'c', uniqueId: 'c', submissionTime: after }],
    associations: ['a', 'b', 'c'].map((id) => ({ id: `l${id}`, type: HAS_MEMBER, source: id, target: `d${id}` })),
    documentsReturned: [doc('da', 'Lettre'), doc('db', 'Biologie'), doc('dc', 'Note', 'geographique')],
  } as Partial<ReadExchange> as never });
}
const says = (s: Scene, text: string, rows: Record<string, string>[]): Scene => s.screen({ reading: 'nouveautes', person: 'aubrac', rows }).screen({ reading: 'annonce', person: 'aubrac', text });
const BIO = { type: 'Biologie', nombre: '1' };
table('ecran/nouveautes', [
  { name: 'un, d’ailleurs, depuis la venue', scene: (s) => says(back(s), '1 nouveau document, depuis le 02/03/2026 à 09:00', [BIO]), verdict: 'conforme' },
  { name: 'celui de la structure compté', scene: (s) => says(back(s), '2 nouveaux documents, depuis le 02/03/2026', [BIO, { type: 'Note', nombre: '1' }]), verdict: 'non conforme' },
  { name: 'ceux déjà vus comptés', scene: (s) => says(back(s), '2 nouveaux documents, depuis le 02/03/2026', [BIO, { type: 'Lettre', nombre: '1' }]), verdict: 'non conforme' },
  { name: 'jamais venue', scene: (s) => says(s.signIn(), 'Aucun', []), verdict: 'non concluant' },
]);
const told = (s: Scene, text: string): Scene => s.screen({ reading: 'derniere-alimentation', person: 'aubrac', text });
const local = (at: number): string => new Date(at).toLocaleString('fr-FR', { timeZone: 'Europe/Paris', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
table('ecran/derniere-alimentation', [
  { name: 'la date et la nature', scene: (s) => { const seen = back(s); const at = seen.now - 62_000 - 1_000; return told(seen, `${local(at)} : Biologie, Note`); }, verdict: 'conforme' },
  { name: 'une autre date', scene: (s) => told(back(s), '01/01/2020 à 10:00 : Biologie, Note'), verdict: 'non conforme' },
  { name: 'aucun lot', scene: (s) => told(s.signIn(), 'jamais'), verdict: 'non concluant' },
]);

const imported = (s: Scene): Scene => speaking(s).signIn().consult().listed({ details: { documentsReturned: [doc('Bilan', 'x'), doc('Lettre', 'y')] } }).gesture('importer', { patient: patTrois.persona, details: { documents: 'Bilan|Lettre' } });
const changed = (s: Scene): Scene => imported(s).configured('document-remplace', 'Bilan').configured('document-retire', 'Lettre');
const notices = (s: Scene, rows: Record<string, string>[]): Scene => s.screen({ reading: 'avis-de-version', rows });
table('ecran/avis-de-version', [
  { name: 'les deux', scene: (s) => notices(changed(s), [{ titre: 'Bilan', avis: 'Version plus récente' }, { titre: 'Lettre', avis: 'Retiré' }]), verdict: 'conforme' },
  { name: 'la version plus récente tue', scene: (s) => notices(changed(s), [{ titre: 'Lettre', avis: 'Retiré' }]), verdict: 'non conforme' },
  { name: 'les avis échangés', scene: (s) => notices(changed(s), [{ titre: 'Bilan', avis: 'Retiré' }, { titre: 'Lettre', avis: 'Version plus récente' }]), verdict: 'non conforme' },
  { name: 'rien n’a changé', scene: (s) => notices(imported(s), []), verdict: 'non concluant' },
]);
const reopened = (s: Scene, text?: string): Scene => changed(s).gesture('ouvrir-copie', { patient: patTrois.persona, document: 'Bilan' }).screen({ reading: 'alerte', ...(text === undefined ? {} : { text }) });
table('ecran/avis-a-l-ouverture-de-la-copie', [
  { name: 'dit', scene: (s) => reopened(s, 'Version plus récente'), verdict: 'conforme' },
  { name: 'tu', scene: (s) => reopened(s), verdict: 'non conforme' },
  { name: 'aucune copie ouverte', scene: (s) => changed(s).screen({ reading: 'alerte' }), verdict: 'non concluant' },
]);
const taken = (s: Scene, rows: Record<string, string>[]): Scene => changed(s).gesture('prendre-nouvelle-version', { patient: patTrois.persona, document: 'Bilan', details: { nouvelle: 'Bilan corrigé' } }).screen({ reading: 'dossier', rows });
table('import/ancienne-version-gardee', [
  { name: 'les deux', scene: (s) => taken(s, [{ titre: 'Bilan' }, { titre: 'Bilan corrigé' }]), verdict: 'conforme' },
  { name: 'l’ancienne effacée', scene: (s) => taken(s, [{ titre: 'Bilan corrigé' }]), verdict: 'non conforme' },
  { name: 'rien de pris', scene: (s) => changed(s).screen({ reading: 'dossier', rows: [] }), verdict: 'non concluant' },
]);

import type { NewFact } from '../../support/journal/facts';
import { aubrac, lozere, patQuatre, patTrois, table, type Scene } from './scene';

type Identity = Extract<NewFact, { kind: 'identity' }>;
const PSC = { provider: 'pro-sante-connect', client: 'dpi' } as const;
const IDP = { provider: 'etablissement', client: 'dpi' } as const;
const GOOD = { acr_values: 'eidas1', code_challenge_method: 'S256', state: 'présent', nonce: 'présent', code_challenge: 'présent' };
const identity = (scene: Scene, fact: Omit<Identity, 'kind'>): Scene => scene.add({ kind: 'identity', ...fact } as NewFact);
const asked = (scene: Scene, request: Record<string, string> = {}, who: typeof PSC | typeof IDP = PSC): Scene => identity(scene, { ...who, step: 'demande', request: { ...GOOD, ...request } });
const named = (scene: Scene, rpps: string | undefined, factors = ['savoir', 'possession']): Scene =>
  identity(identity(scene, { ...IDP, step: 'authentification', factors, amr: factors, ...(rpps === undefined ? {} : { rpps }) }), { ...IDP, step: 'jeton', ...(rpps === undefined ? {} : { rpps }) });

table('psc/acr-eidas1', [
  { name: 'eidas1 demandé', scene: (s) => asked(s), verdict: 'conforme' },
  { name: 'aucun niveau demandé', scene: (s) => identity(s, { ...PSC, step: 'demande', request: {} }), verdict: 'non conforme', told: /absent/ },
  { name: 'un autre niveau', scene: (s) => asked(s, { acr_values: 'eidas2' }), verdict: 'non conforme' },
  { name: 'aucune demande à Pro Santé Connect', scene: (s) => asked(s, {}, IDP), verdict: 'non concluant' },
  { name: 'la demande du Web PS n’est pas celle du logiciel', scene: (s) => identity(s, { provider: 'pro-sante-connect', client: 'web-ps', step: 'demande', request: {} }), verdict: 'non concluant' },
]);

table('delegation/demande-protegee', [
  { name: 'état, nonce et PKCE', scene: (s) => asked(s), verdict: 'conforme' },
  { name: 'sans nonce', scene: (s) => asked(s, { nonce: 'absent' }), verdict: 'non conforme', told: /sans nonce/ },
  { name: 'PKCE en clair', scene: (s) => asked(s, { code_challenge_method: 'plain' }), verdict: 'non conforme' },
  { name: 'aucune demande', scene: (s) => s, verdict: 'non concluant' },
]);

const falsified = (scene: Scene): Scene => identity(scene, { ...PSC, step: 'demande', request: GOOD, altered: 'state' });
table('delegation/reponse-falsifiee-refusee', [
  { name: 'refus à l’écran', params: { message: 'refus' }, scene: (s) => falsified(s).screen({ text: 'Refusé', matches: ['refus'] }), verdict: 'conforme' },
  { name: 'la session s’est ouverte', params: { message: 'refus' }, scene: (s) => falsified(s).screen({ matches: [] }), verdict: 'non conforme', told: /la session s’est ouverte/ },
  { name: 'rien n’a été falsifié', params: { message: 'refus' }, scene: (s) => asked(s).screen({ matches: ['refus'] }), verdict: 'non concluant' },
]);

const foreign = (scene: Scene): Scene => identity(asked(scene, {}, IDP), { ...IDP, step: 'jeton', altered: 'audience' });
table('delegation/jeton-d-un-autre-logiciel', [
  { name: 'refus à l’écran', params: { message: 'refus' }, scene: (s) => foreign(s).screen({ text: 'Refusé', matches: ['refus'] }), verdict: 'conforme' },
  { name: 'la session s’est ouverte', params: { message: 'refus' }, scene: (s) => foreign(s).screen({ matches: [] }), verdict: 'non conforme', told: /la session s’est ouverte/ },
  { name: 'un autre message', params: { message: 'refus' }, scene: (s) => foreign(s).screen({ text: 'Panne', matches: ['panne'] }), verdict: 'non conforme', told: /Panne/ },
  { name: 'aucun jeton d’un autre n’est parti', params: { message: 'refus' }, scene: (s) => falsified(s).screen({ matches: ['refus'] }), verdict: 'non concluant' },
  { name: 'écran non lu', params: { message: 'refus' }, scene: (s) => foreign(s), verdict: 'non concluant' },
]);

table('delegation/deux-facteurs-faits', [
  { name: 'deux natures contrôlées', scene: (s) => named(s.signIn(), aubrac.rpps).consult().call(), verdict: 'conforme' },
  { name: 'une seule nature contrôlée', scene: (s) => named(s.signIn(), aubrac.rpps, ['savoir']).consult().call(), verdict: 'non conforme', told: /savoir/ },
  { name: 'deux fois la même nature', scene: (s) => named(s.signIn(), aubrac.rpps, ['savoir', 'savoir']).consult().call(), verdict: 'non conforme' },
  { name: 'aucun fournisseur', scene: (s) => s.signIn().consult().call(), verdict: 'non conforme', told: /aucune/ },
  { name: 'aucun jeton', scene: (s) => named(s.signIn(), aubrac.rpps), verdict: 'non concluant' },
]);

table('delegation/compte-de-la-personne', [
  { name: 'le RPPS reçu', scene: (s) => named(s.signIn(), aubrac.rpps).consult().call(), verdict: 'conforme' },
  { name: 'le RPPS d’une autre personne', scene: (s) => named(s.signIn(), lozere.rpps).consult().call(), verdict: 'non conforme' },
  { name: 'une personne sans RPPS', scene: (s) => named(s.signIn(), undefined).consult().call(), verdict: 'non conforme', told: /n’a pas de RPPS/ },
  { name: 'personne n’a été nommé', scene: (s) => s.signIn().consult().call(), verdict: 'non concluant' },
]);

/** A page of the Web PS, as the mock tells it. */
function page(scene: Scene, ins: string | undefined, rpps: string | undefined): Scene {
  scene.call({ token: 'none', transaction: 'TD0.9' });
  Object.assign(scene.facts.at(-1) as object, { side: { service: 'web-ps', transaction: 'TD0.9', page: 'TableauDeBord', ...(ins === undefined ? {} : { ins }), ...(rpps === undefined ? {} : { rpps }) } });
  return scene;
}
const opening = (scene: Scene): Scene => scene.signIn().gesture('ouvrir-web-ps', { patient: patTrois.persona });

table('web-ps/patient-du-dossier', [
  { name: 'le patient du dossier', scene: (s) => page(opening(s), patTrois.ins, aubrac.rpps), verdict: 'conforme' },
  { name: 'un autre patient', scene: (s) => page(opening(s), patQuatre.ins, aubrac.rpps), verdict: 'non conforme' },
  { name: 'aucun patient', scene: (s) => page(opening(s), undefined, aubrac.rpps), verdict: 'non conforme', told: /sans patient/ },
  { name: 'aucun dossier ouvert', scene: (s) => page(s.signIn(), patTrois.ins, aubrac.rpps), verdict: 'non conforme', told: /aucun dossier/ },
  { name: 'aucune page', scene: (s) => opening(s), verdict: 'non conforme', told: /aucune/ },
]);

table('web-ps/professionnel-au-travail', [
  { name: 'la personne au travail', scene: (s) => page(opening(s), patTrois.ins, aubrac.rpps), verdict: 'conforme' },
  { name: 'une autre personne', scene: (s) => page(opening(s), patTrois.ins, lozere.rpps), verdict: 'non conforme' },
  { name: 'personne au travail', scene: (s) => page(s, patTrois.ins, aubrac.rpps), verdict: 'non concluant' },
]);

import type { DocumentReading } from '../../support/lecture/view';
import { aubrac, lozere, patTrois, table, type Scene } from './scene';

const DOC: DocumentReading = { uniqueId: '1', title: 'Bilan', typeCode: { code: 'X-1', codeSystem: '', displayName: 'Relevé' } };
const OTHER: DocumentReading = { uniqueId: '2', title: 'Lettre' };
const listed = (s: Scene): Scene => s.signIn().consult().listed({ details: { documentsReturned: [DOC, OTHER] } });
const imported = (s: Scene): Scene => listed(s).gesture('importer', { patient: patTrois.persona, details: { documents: 'Bilan' } })
  .call({ transaction: 'TD3.2', documents: ['1'], delivered: [{ uniqueId: '1', title: 'Bilan', passages: ['Valeur normale.'] }] });
const record = (s: Scene, rows: Record<string, string>[], person = 'aubrac'): Scene => s.screen({ reading: 'dossier', person, rows });

table('import/codes-d-origine', [
  { name: 'code et libellé', scene: (s) => record(imported(s), [{ titre: 'Bilan', classement: 'Relevé (X-1)' }]), verdict: 'conforme' },
  { name: 'rangé en autre', scene: (s) => record(imported(s), [{ titre: 'Bilan', classement: 'Autre' }]), verdict: 'non conforme', told: /X-1/ },
  { name: 'absent du dossier', scene: (s) => record(imported(s), []), verdict: 'non conforme' },
  { name: 'rien d’importé', scene: (s) => record(listed(s), []), verdict: 'non concluant' },
]);

const colleague = (s: Scene, rows: Record<string, string>[]): Scene => record(imported(s).signIn(lozere, 'poste 2'), rows, 'lozere');
const OPEN = { personne: 'lozere', acces: 'ouvert' };
const opened = (s: Scene, text: string): Scene => colleague(s, [{ titre: 'Bilan' }]).gesture('ouvrir-copie', { patient: patTrois.persona, document: 'Bilan' }, lozere, 'poste 2').screen({ reading: 'document', person: 'lozere', text });
table('import/regime-local', [
  { name: 'le confrère lit la copie', params: OPEN, scene: (s) => opened(s, 'Valeur normale.'), verdict: 'conforme' },
  { name: 'un autre texte', params: OPEN, scene: (s) => opened(s, 'Rien.'), verdict: 'non conforme' },
  { name: 'la copie ne lui est pas montrée', params: OPEN, scene: (s) => colleague(s, []), verdict: 'non conforme' },
  { name: 'le DMP lui a rendu l’original', params: OPEN, scene: (s) => opened(colleague(s, [{ titre: 'Bilan' }]).call({ transaction: 'TD3.2', person: lozere, documents: ['1'] }), 'Valeur normale.'), verdict: 'non conforme' },
  { name: 'montrée, pas encore ouverte', params: { ...OPEN, acces: 'montre' }, scene: (s) => colleague(s, [{ titre: 'Bilan' }]), verdict: 'conforme' },
  { name: 'fermé à qui n’a pas accès', params: { ...OPEN, acces: 'ferme' }, scene: (s) => colleague(s, []), verdict: 'conforme' },
  { name: 'ouvert à qui n’a pas accès', params: { ...OPEN, acces: 'ferme' }, scene: (s) => colleague(s, [{ titre: 'Bilan' }]), verdict: 'non conforme' },
  { name: 'aucune copie', params: OPEN, scene: (s) => record(listed(s), [], 'lozere'), verdict: 'non concluant' },
]);

const readOnly = (s: Scene): Scene => listed(s).gesture('ouvrir-document', { patient: patTrois.persona, document: 'Bilan' }).call({ transaction: 'TD3.2', documents: ['1'], delivered: [{ uniqueId: '1', title: 'Bilan', passages: [] }] });
const after = (s: Scene, list: Record<string, string>[], rows: Record<string, string>[]): Scene => record(s.closed(aubrac).screen({ reading: 'documents', rows: list }), rows);
table('import/rien-de-garde', [
  { name: 'introuvable', scene: (s) => after(readOnly(s), [], []), verdict: 'conforme' },
  { name: 'dans une liste gardée', scene: (s) => after(readOnly(s), [{ titre: 'Bilan' }], []), verdict: 'non conforme' },
  { name: 'dans le dossier', scene: (s) => after(readOnly(s), [], [{ titre: 'Bilan' }]), verdict: 'non conforme' },
  { name: 'importé : il peut rester', scene: (s) => after(readOnly(imported(s)), [], [{ titre: 'Bilan' }]), verdict: 'non concluant' },
  { name: 'importé, quand le profil ne veut rien garder', scene: (s) => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, 'conservation-des-documents-lus': 'jamais' } }; return after(readOnly(imported(s)), [], [{ titre: 'Bilan' }]); }, verdict: 'non conforme' },
  { name: 'aucune déconnexion', scene: (s) => readOnly(s), verdict: 'non concluant' },
]);

const shown = (s: Scene, passages: string[], text?: string): Scene => s.signIn().consult().call({ transaction: 'TD3.2', delivered: [{ uniqueId: '1', title: 'Bilan', passages }] }).screen({ reading: 'document', ...(text === undefined ? {} : { text }) });
table('ecran/corps-du-document', [
  { name: 'le texte', scene: (s) => shown(s, ['Valeur normale.'], 'Contenu\nValeur normale.'), verdict: 'conforme' },
  { name: 'le texte manque', scene: (s) => shown(s, ['Valeur normale.'], 'Contenu'), verdict: 'non conforme' },
  { name: 'le fichier', scene: (s) => shown(s, [], 'Contenu\nTélécharger (application/pdf)'), verdict: 'conforme' },
  { name: 'le fichier manque', scene: (s) => shown(s, [], 'Contenu'), verdict: 'non conforme' },
  { name: 'rien à l’écran', scene: (s) => shown(s, []), verdict: 'non conforme' },
  { name: 'aucun document rendu', scene: (s) => s.signIn().consult().screen({ reading: 'document', text: 'x' }), verdict: 'non concluant' },
]);

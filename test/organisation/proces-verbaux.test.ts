import { fields, of, outside, without } from './registre';
import { pieceTable } from './table';

const PV = 'pv-auto-homologation';
const ABSENT = { name: 'absent du registre', verdict: 'non concluant', alter: without(PV) } as const;
const minutes = (change: Record<string, unknown>) => fields(PV, change);

pieceTable('age', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: '36 mois jour pour jour', verdict: 'conforme', alter: outside(PV, { date: '2023-11-22' }) },
  { name: '36 mois et un jour', verdict: 'non conforme', alter: outside(PV, { date: '2023-11-21' }), told: /36 mois au plus/ },
  { name: 'une date à venir', verdict: 'non conforme', alter: outside(PV, { date: '2026-11-23' }) },
  { name: 'sans date', verdict: 'non concluant', alter: outside(PV, { date: undefined }) },
  { name: 'l’ancien gardé à côté du nouveau', verdict: 'conforme', alter: (draft) => { draft.pieces.push({ ...of(draft, PV)[0]!, date: '2021-01-01' }); } },
  ABSENT,
]);

pieceTable('validite', PV, [
  { name: 'l’exemple, sa durée court encore', verdict: 'conforme' },
  { name: 'une durée plus courte écrite au procès-verbal l’emporte', verdict: 'non conforme', alter: minutes({ dureeMois: 3 }), told: /finie le 02\/10\/2026/ },
  { name: 'une fin passée', verdict: 'non conforme', alter: outside(PV, { validite: '2026-11-21' }) },
  { name: 'une fin annoncée plus tard que la durée ne le permet', verdict: 'non conforme', alter: (draft) => { outside(PV, { validite: '2030-01-01', date: '2024-01-01' })(draft); minutes({ dureeMois: 12 })(draft); } },
  { name: 'ni fin ni durée', verdict: 'non concluant', alter: minutes({ dureeMois: undefined }) },
  ABSENT,
]);

pieceTable('mention-homologation', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'sans réserve, et aucune', verdict: 'conforme', alter: minutes({ mention: 'Service homologué pour 24 mois, sans réserve.', reserves: [] }) },
  { name: 'sans durée', verdict: 'non conforme', alter: minutes({ mention: 'Le service est homologué.' }), told: /durée en mois/ },
  { name: 'une autre durée que le champ', verdict: 'non conforme', alter: minutes({ mention: 'Le service est homologué pour 12 mois, avec réserve.' }) },
  { name: 'sans le mot homologué', verdict: 'non conforme', alter: minutes({ mention: 'Avis favorable pour 24 mois, avec réserve.' }) },
  { name: '« sans réserve » alors qu’il y en a', verdict: 'non conforme', alter: minutes({ mention: 'Le service est homologué pour 24 mois, sans aucune réserve.' }), told: /1 réserve/ },
  { name: 'non déclarée', verdict: 'non concluant', alter: minutes({ mention: undefined }) },
  ABSENT,
]);

pieceTable('duree-36-mois', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: '36 mois', verdict: 'conforme', alter: minutes({ dureeMois: 36 }) },
  { name: '37 mois', verdict: 'non conforme', alter: minutes({ dureeMois: 37 }), told: /37 mois/ },
  { name: '37 mois, sous la v0.1', verdict: 'conforme', alter: minutes({ dureeMois: 37 }), header: { ambiguities: { 'duree-maximale-d-homologation': 'libre' } } },
  { name: 'non déclarée', verdict: 'non concluant', alter: minutes({ dureeMois: undefined }) },
  ABSENT,
]);

const byCommission = { ambiguities: { 'decideur-de-la-duree': 'commission' } };
pieceTable('decideur-de-la-duree', PV, [
  { name: 'l’exemple, décidée par le responsable', verdict: 'conforme' },
  { name: 'décidée par la commission', verdict: 'à examiner', alter: minutes({ dureeDecideePar: 'commission' }), told: /du responsable/ },
  { name: 'décidée par la commission, comme le profil le veut', verdict: 'conforme', alter: minutes({ dureeDecideePar: 'commission' }), header: byCommission },
  { name: 'décidée par le responsable, quand le profil veut la commission', verdict: 'à examiner', header: byCommission },
  { name: 'non dite', verdict: 'sans objet', alter: minutes({ dureeDecideePar: undefined }) },
  ABSENT,
]);

const reserve = (exigence: string) => minutes({ reserves: [{ exigence }] });
pieceTable('sans-reserve-4-23-25-29', PV, [
  { name: 'l’exemple, une réserve sur la 18', verdict: 'conforme' },
  { name: 'aucune réserve', verdict: 'conforme', alter: minutes({ reserves: [] }) },
  ...['EXI-v1-04', 'EXI-v1-23', 'EXI-v1-25', 'EXI-v1-29', 'EXI-v0-21', 'EXI-v0-23', 'EXI-v0-27', 'air-deux-facteurs'].map((exigence) => ({ name: `une réserve sur ${exigence}`, verdict: 'non conforme' as const, alter: reserve(exigence) })),
  { name: 'une réserve sur les moyens conformes au RIE : les deux lectures de la 25', verdict: 'à examiner', alter: reserve('EXI-v1-19') },
  { name: 'la même, sous la lecture du kit', verdict: 'non conforme', alter: reserve('EXI-v1-19'), header: { ambiguities: { 'objet-de-l-exi-25': 'moyens-conformes-au-rie' } } },
  { name: 'non déclarées', verdict: 'non concluant', alter: minutes({ reserves: undefined }) },
  ABSENT,
]);

const plan = (change: Record<string, unknown>) => minutes({ planActions: [{ exigence: 'EXI-v1-18', action: 'refaire l’essai', responsable: 'RSSI', echeance: '2027-02-01', ...change }] });
pieceTable('reserves-avec-plan', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'aucune réserve', verdict: 'sans objet', alter: minutes({ reserves: [], planActions: [] }) },
  { name: 'aucune action', verdict: 'non conforme', alter: minutes({ planActions: [] }), told: /aucune action/ },
  { name: 'une action pour une autre exigence', verdict: 'non conforme', alter: plan({ exigence: 'EXI-v1-20' }) },
  { name: 'sans responsable', verdict: 'non conforme', alter: plan({ responsable: undefined }) },
  { name: 'sans date', verdict: 'non conforme', alter: plan({ echeance: undefined }) },
  { name: 'une échéance passée', verdict: 'à examiner', alter: plan({ echeance: '2026-11-01' }) },
  { name: 'aucune action, plan tenu pour recommandé', verdict: 'à examiner', alter: minutes({ planActions: [] }), header: { ambiguities: { 'plan-d-actions-des-reserves': 'recommande' } } },
  ABSENT,
]);

pieceTable('version-du-referentiel', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'écrite autrement', verdict: 'conforme', alter: minutes({ versionReferentiel: 'version 1.0' }) },
  { name: 'la v0.1', verdict: 'à examiner', alter: minutes({ versionReferentiel: '0.1' }) },
  { name: 'le modèle laissé tel quel', verdict: 'non conforme', alter: minutes({ versionReferentiel: 'XX.XX' }) },
  { name: 'non déclarée', verdict: 'non concluant', alter: minutes({ versionReferentiel: undefined }) },
]);

pieceTable('signataire-habilite', PV, [
  { name: 'la directrice', verdict: 'conforme' },
  { name: 'le mandataire', verdict: 'conforme', alter: minutes({ signataire: 'FAURE Bastien' }) },
  { name: 'quelqu’un d’autre', verdict: 'non conforme', alter: minutes({ signataire: 'Inès Roux' }), told: /aucun mandat/ },
  { name: 'le mandataire d’un autre mandant', verdict: 'non conforme', alter: (draft) => { minutes({ signataire: 'Bastien Faure' })(draft); fields('mandat', { mandant: 'Octave Lenoir' })(draft); } },
  { name: 'non déclaré', verdict: 'non concluant', alter: minutes({ signataire: undefined }) },
  ABSENT,
]);

pieceTable('apres-la-commission', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'le jour même', verdict: 'conforme', alter: outside(PV, { date: '2026-06-22' }) },
  { name: 'la veille', verdict: 'non conforme', alter: outside(PV, { date: '2026-06-21' }) },
  { name: 'aucune commission', verdict: 'non concluant', alter: without('commission') },
]);

const admitted = 'un jeton AIR admis';
pieceTable('identifiants-des-certificats', PV, [
  { name: 'aucun certificat employé', verdict: 'sans objet' },
  { name: `${admitted}, son certificat est listé`, verdict: 'conforme', alter: minutes({ identifiantsJuridiques: ['10B0999999'] }), scene: (s) => s.signIn().consult().listed() },
  { name: 'listé sans son chiffre de type', verdict: 'conforme', alter: minutes({ identifiantsJuridiques: ['0B0999999'] }), scene: (s) => s.signIn().consult().listed() },
  { name: `${admitted}, son certificat ne l’est pas`, verdict: 'non conforme', scene: (s) => s.signIn().consult().listed() },
  { name: 'un jeton refusé ne compte pas', verdict: 'sans objet', scene: (s) => s.signIn().consult().listed({ refused: { stage: 'liste-blanche', code: 'X' } }) },
  { name: 'une liste vide', verdict: 'non conforme', alter: minutes({ identifiantsJuridiques: [] }) },
  { name: 'non déclarés', verdict: 'non concluant', alter: minutes({ identifiantsJuridiques: undefined }) },
]);

pieceTable('finess-au-proces-verbal', PV, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'un contrat hors de la liste', verdict: 'non conforme', alter: minutes({ finess: ['0B0990012'] }), told: /0B0990020/ },
  { name: 'le modèle du kit, sans liste ni contact', verdict: 'à examiner', alter: minutes({ finess: undefined, contact: undefined }) },
  { name: 'le même, sous la lecture du kit', verdict: 'sans objet', alter: minutes({ finess: undefined, contact: undefined }), header: { ambiguities: { 'modele-du-proces-verbal': 'kit' } } },
  ABSENT,
]);

const MIE = 'pv-homologation-mie';
const decisions = (...list: unknown[]) => fields(MIE, { decisions: list });
pieceTable('decisions-separees', MIE, [
  { name: 'un procès-verbal propre', verdict: 'conforme', told: /propre/ },
  { name: 'un procès-verbal commun, deux décisions', verdict: 'conforme', alter: decisions({ objets: ['rie'], texte: 'Moyens homologués.' }, { objets: ['dmp'], texte: 'DMP homologué.' }), told: /commun/ },
  { name: 'le même fichier que le procès-verbal DMP, deux décisions', verdict: 'conforme', alter: (draft) => { outside(MIE, { fichier: 'pv-auto-homologation.pdf' })(draft); decisions({ objets: ['rie'], texte: 'Moyens homologués.' }, { objets: ['dmp'], texte: 'DMP homologué.' })(draft); } },
  { name: 'un commun sans séparation', verdict: 'non conforme', alter: decisions({ objets: ['rie', 'dmp'], texte: 'Le tout est homologué.' }), told: /une seule décision/ },
  { name: 'le même fichier que le procès-verbal DMP, une seule décision', verdict: 'non conforme', alter: outside(MIE, { fichier: 'pv-auto-homologation.pdf' }), told: /pas séparée/ },
  { name: 'un commun, deux fois le même texte', verdict: 'non conforme', alter: decisions({ objets: ['rie'], texte: 'Homologué.' }, { objets: ['dmp'], texte: 'Homologué.' }) },
  { name: 'le seul DMP', verdict: 'non conforme', alter: decisions({ objets: ['dmp'], texte: 'DMP homologué.' }) },
  { name: 'aucune décision', verdict: 'non conforme', alter: decisions() },
  { name: 'non déclarées', verdict: 'non concluant', alter: fields(MIE, { decisions: undefined }) },
  { name: 'absent', verdict: 'non concluant', alter: without(MIE) },
]);

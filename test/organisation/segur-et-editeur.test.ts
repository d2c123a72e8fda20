import { fields, outside, without } from './registre';
import { pieceTable } from './table';

const pilot = (champs: Record<string, unknown>) => fields('pv-pilote-ou-va', champs);
pieceTable('un-mois-d-observation', 'pv-pilote-ou-va', [
  { name: 'l’exemple : deux mois', verdict: 'conforme' },
  { name: 'un mois jour pour jour', verdict: 'conforme', alter: (draft) => { pilot({ finInstallation: '2026-03-15' })(draft); outside('pv-pilote-ou-va', { date: '2026-04-15' })(draft); } },
  { name: 'un mois moins un jour', verdict: 'non conforme', alter: (draft) => { pilot({ finInstallation: '2026-03-15' })(draft); outside('pv-pilote-ou-va', { date: '2026-04-14' })(draft); }, told: /15\/04\/2026 au plus tôt/ },
  { name: 'du 31 janvier au dernier jour de février', verdict: 'conforme', alter: (draft) => { pilot({ finInstallation: '2026-01-31' })(draft); outside('pv-pilote-ou-va', { date: '2026-02-28' })(draft); } },
  { name: 'une vérification d’aptitude, sans mois d’observation', verdict: 'sans objet', alter: pilot({ acte: 'verification-d-aptitude', finInstallation: undefined }) },
  { name: 'l’acte non dit', verdict: 'non concluant', alter: pilot({ acte: undefined }) },
  { name: 'la fin de l’installation non dite', verdict: 'non concluant', alter: pilot({ finInstallation: undefined }) },
]);
pieceTable('sans-anomalie-bloquante', 'pv-pilote-ou-va', [
  { name: 'l’exemple : aucune', verdict: 'conforme' },
  { name: 'une anomalie qui empêche le service', verdict: 'non conforme', alter: pilot({ anomalies: ['arrêts quotidiens du logiciel'] }), told: /arrêts quotidiens/ },
  { name: 'non dit', verdict: 'non concluant', alter: pilot({ anomalies: undefined }) },
]);
pieceTable('flux-non-observes', 'pv-pilote-ou-va', [
  { name: 'l’exemple : un flux, sa date', verdict: 'conforme' },
  { name: 'tous observés', verdict: 'conforme', alter: pilot({ fluxNonObserves: [] }) },
  { name: 'un flux que personne ne vient finir', verdict: 'non conforme', alter: pilot({ fluxNonObserves: [{ flux: 'plateforme' }] }), told: /plateforme/ },
  { name: 'non dit', verdict: 'non concluant', alter: pilot({ fluxNonObserves: undefined }) },
]);
pieceTable('signataire-habilite', 'pv-pilote-ou-va', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'un inconnu', verdict: 'non conforme', alter: pilot({ signataire: 'Zoé Inconnue' }) },
]);
pieceTable('version-en-service', 'referencement-segur', [
  { name: 'l’exemple : la version en service', verdict: 'conforme' },
  { name: 'une version référencée antérieure', verdict: 'conforme', alter: fields('referencement-segur', { version: '0.9.12' }) },
  { name: 'moins de chiffres, la même', verdict: 'conforme', alter: fields('referencement-segur', { version: '1.0' }) },
  { name: 'une version référencée que le service n’a pas encore', verdict: 'non conforme', alter: fields('referencement-segur', { version: '1.0.1' }), told: /1\.0\.1 ou postérieure/ },
  { name: 'dix vient après neuf', verdict: 'non conforme', alter: fields('referencement-segur', { version: '1.0.10' }) },
  { name: 'un autre logiciel', verdict: 'non conforme', alter: fields('referencement-segur', { logiciel: 'Autre DPI' }) },
  { name: 'une version qui ne se compare pas', verdict: 'à examiner', alter: fields('referencement-segur', { version: 'printemps' }) },
  { name: 'absente', verdict: 'non concluant', alter: without('referencement-segur') },
]);

const unlisted = (cle: string): void => {
  const gone = (draft: Parameters<ReturnType<typeof without>>[0]): void => { without(cle)(draft); draft.sansObjet.push({ cle, raison: 'hors de notre périmètre', par: 'Octave Lenoir' }); };
  pieceTable('presence', cle, [
    { name: 'l’exemple', verdict: 'conforme' },
    { name: 'absente sans un mot', verdict: 'non conforme', alter: without(cle) },
    { name: 'facultative, dite sans objet', verdict: 'sans objet', alter: gone, told: /Octave Lenoir/ },
  ]);
};
for (const cle of ['supervision-usages', 'pv-pilote-ou-va', 'referencement-segur', 'parametrage-dmp', 'indicateurs-hospiconnect']) unlisted(cle);
for (const cle of ['procedure-comptes', 'procedure-enrolement', 'dossier-technique-editeur', 'documentation-fonctions-dmp', 'cahier-de-test-cnda', 'preuves-editeur']) {
  pieceTable('presence', cle, [{ name: 'l’exemple', verdict: 'conforme' }, { name: 'absente', verdict: 'non conforme', alter: without(cle) }]);
}
pieceTable('exigences-citees', 'dossier-technique-editeur', [
  { name: 'citée par l’étiquette que le scénario emploie', verdict: 'conforme', params: { exigence: 'EX_AIR-030' } },
  { name: 'citée par son identifiant', verdict: 'conforme', params: { exigence: 'ex-air-030' } },
  { name: 'une autre', verdict: 'non conforme', params: { exigence: 'EX_AIR-030' }, alter: fields('dossier-technique-editeur', { exigences: ['EX_GEN-1350'] }), told: /EX_AIR-030 citée par/ },
  { name: 'que le catalogue n’a pas', verdict: 'non conforme', params: { exigence: 'EX_AIR-999' } },
]);

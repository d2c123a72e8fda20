import type { Command } from 'commander';
import type { PerimesOptions } from './perimes';
import type { RevueOptions } from './revue';
import type { ScellerOptions } from './sceller';
import type { VerifierOptions } from './verifier';

/** Commands around the sealed container. Each loads what it needs when it is called. */
export function sealCommands(command: (name: string, summary: string) => Command): void {
  command('sceller', 'Met une exécution, ses preuves et son dossier dans un conteneur ASiC-E signé, à remettre tel quel.')
    .argument('<dossier>', 'dossier de l’exécution')
    .option('--cle <fichier>', 'clé privée PEM (par défaut : la clé de test du banc, sans valeur)').option('--certificat <fichier>', 'certificat PEM de cette clé, et sa chaîne')
    .option('--cle-env <nom>', 'variable d’environnement qui porte la clé, en PEM').option('--certificat-env <nom>', 'variable qui porte le certificat et sa chaîne, en PEM')
    .option('--pkcs12 <fichier>', 'clé et certificat ensemble, en PKCS#12').option('--pkcs12-env <nom>', 'variable qui porte ce fichier PKCS#12, en base64')
    .option('--mot-de-passe-env <nom>', 'variable d’environnement qui porte le mot de passe de la clé')
    .option('--dossier <dossier>', 'documents de la commission (par défaut : le dossier « dossier » de l’exécution)')
    .option('--sortie <fichier>', 'conteneur à écrire, neuf (par défaut : <dossier>/<exécution>.asice, ou <exécution>-expurge.asice ; s’il y est déjà, …-2.asice, puis …-3)')
    .option('--expurge', 'fait le conteneur expurgé : secrets remplacés par des empreintes salées, verdicts attestés')
    .option('--masquer-identites', 'avec --expurge : retire aussi INS, noms, corps des échanges et images')
    .option('--sel <fichier>', 'avec --expurge : fichier du sel, à garder à part ; écrit s’il manque')
    .option('--secrets <fichier>', 'avec --expurge : mots de passe et secrets TOTP des comptes de la cible, un par ligne, à retirer aussi (ceux que « lancer » a vus le sont déjà)')
    .option('--instant <instant>', 'date du sceau, par exemple 2026-05-04T10:00:00Z (par défaut : maintenant)')
    .option('--json', 'écrit le résultat en JSON')
    .action(async (folder: string, options: ScellerOptions) => (await import('./sceller.js')).sceller(folder, options));
  command('verifier', 'Vérifie un conteneur hors connexion, puis rejuge chaque verdict à partir des faits scellés. Rend 5 à la moindre différence.')
    .argument('<conteneur>', 'fichier .asice')
    .option('--ancre <fichier>', 'certificats PEM auxquels le sceau doit remonter')
    .option('--sel <fichier>', 'sel d’un conteneur expurgé : éprouve son attestation')
    .option('--valeur <valeur>', 'avec --sel : dit si cette valeur est une de celles qui ont été retirées (« - » : lue sur l’entrée) ; rend 1 sinon')
    .option('--complet <conteneur>', 'avec --sel : dit si l’attestation est celle de ce conteneur complet, à vérifier aussi')
    .option('--json', 'écrit la vérification en JSON')
    .action(async (file: string, options: VerifierOptions) => (await import('./verifier.js')).verifier(file, options));
  command('revue', 'Ajoute un acte de relecture à côté du résultat, sans le changer : commentaire, verdict écarté, preuve demandée.')
    .argument('<dossier>', 'dossier de l’exécution')
    .option('--exigence <exigence>', 'identifiant ou numéro, par exemple EXI-v1-23').option('--auteur <nom>', 'qui relit')
    .option('--commentaire <texte>', 'dit quelque chose de l’exigence')
    .option('--ecarter <verdict>', 'retient un autre verdict que le banc, avec --raison').option('--raison <texte>', 'pourquoi ce verdict')
    .option('--demander-preuve <texte>', 'demande une autre preuve')
    .option('--instant <instant>', 'date de l’acte (par défaut : maintenant)').option('--json', 'écrit les actes en JSON')
    .action(async (folder: string, options: RevueOptions) => (await import('./revue.js')).revue(folder, options));
  command('perimes', 'Liste les preuves et les exigences à refaire depuis une exécution ou un conteneur. Rend 1 s’il y en a.')
    .argument('<exécution>', 'dossier d’une exécution ou conteneur .asice')
    .option('--version-cible <version>', 'version de la cible aujourd’hui en service')
    .option('--pv-expire <jour>', 'dernier jour de validité du PV, par exemple 2029-05-04')
    .option('--referentiel <version>', 'version du référentiel en vigueur, comparée à celle du PV')
    .option('--etablissement <fichier>', 'etablissement.yaml : version en production, fin du PV, version du référentiel que le PV nomme')
    .option('--pieces <fichier>', 'registre des pièces tel qu’il est aujourd’hui')
    .option('--pgssi-modifiee <jour>', 'jour où l’engagement PGSSI-S a changé').option('--configuration-modifiee <jour>', 'jour où la configuration de l’éditeur a changé')
    .option('--le <jour>', 'jour de la question (par défaut : aujourd’hui)').option('--json', 'écrit la liste en JSON')
    .action(async (run: string, options: PerimesOptions) => (await import('./perimes.js')).perimes(run, options));
}

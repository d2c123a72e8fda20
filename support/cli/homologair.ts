#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { sealCommands } from './commandes-sceau';
import type { ComparerOptions } from './comparer';
import type { CouvertureOptions } from './couverture';
import type { DossierOptions } from './dossier';
import { failWith, ofServir } from './fail';
import { FRENCH_HELP } from './help';
import type { JsonOption, LancerOptions, MuterOptions, ServirDmpOptions, ServirTemoinOptions } from './options';

// Reports must not depend on the time zone of the machine.
process.env.TZ = 'UTC';

// « homologair … | head »: whoever reads has read enough. The run goes on to its end, and its exit code stays its own.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });

// Each command loads what it needs: help and usage errors answer at once. What the program is told here, its commands inherit.
const program = new Command('homologair')
  .description('Banc d’homologation des DPI qui consultent le DMP en AIR simplifié.').usage('[options] [commande]')
  .helpOption('-h, --help', 'affiche cette aide').helpCommand(false).exitOverride().configureOutput({ outputError: () => undefined }).configureHelp(FRENCH_HELP);

const command = (name: string, summary: string): Command => program.command(name).description(summary);

command('lancer', 'Déroule les scénarios contre une cible, juge, écrit les rapports.')
  .argument('[chemins...]', 'dossiers ou fichiers de scénarios, par exemple features/6-air-simplifie (par défaut : tous)')
  .option('--cible <fichier>', 'fichier de cible (par défaut : le DPI témoin embarqué)')
  .option('--port-dmp <n>', 'port où votre DPI trouve le DMP simulé du passage, avec --cles ; le fichier de paramètres est au port suivant')
  .option('--cles <dossier>', 'dossier des clés que votre DPI emploie, écrit la première fois, relu ensuite (celui de « servir dmp --dossier »)')
  .option('--tags <expression>', 'choisit les scénarios, par exemple « @EXI-v1-23 and not @mineur »', '')
  .option('--sortie <dossier>', 'dossier des rapports')
  .option('--profil <fichier>', 'profil d’exécution')
  .option('--pieces <fichier>', 'registre des pièces de l’établissement (par défaut : l’exemple, pour le témoin seulement)')
  .option('--ordre <graine>', 'déroule les scénarios dans un ordre tiré au hasard, toujours le même pour une même graine')
  .option('--allure <version>', 'version du rapport Allure : 3, 2 si Java est présent, ou non pour s’en passer', '3')
  .option('--json', 'écrit le résultat sur la sortie standard, en JSON')
  .action(async (paths: string[], options: LancerOptions) => (await import('./lancer.js')).lancer(paths, options));
command('rejuger', 'Juge de nouveau une exécution terminée et compare au résultat enregistré.')
  .argument('<dossier>', 'dossier de l’exécution').option('--json', 'écrit la comparaison en JSON').action(async (folder: string, options: JsonOption) => (await import('./rejuger.js')).rejuger(folder, options));
command('comparer', 'Compare deux exécutions : exigences et scénarios perdus, gagnés, changés, en Markdown. Rend 1 s’il y a une régression.')
  .argument('<avant>', 'dossier de la première exécution, ou son conteneur').argument('<après>', 'dossier de la seconde, ou son conteneur')
  .option('--markdown', 'écrit la comparaison en Markdown, pour une demande de fusion (par défaut)').option('--json', 'écrit la comparaison en JSON').action(async (before: string, after: string, options: ComparerOptions) => (await import('./comparer.js')).comparer(before, after, options));
command('dossier', 'Écrit ce que la commission lit : grille, support, procès-verbal prérempli, preuves, classeur Convergence.')
  .requiredOption('--run <dossier>', 'dossier d’une exécution terminée').requiredOption('--etablissement <fichier>', 'fichier de l’établissement, décrit dans docs/dossier.md')
  .option('--pieces <fichier>', 'registre des pièces (par défaut : celles que l’exécution a présentées)').option('--numeros <fichier>', 'correspondance des numéros de preuve d’aujourd’hui')
  .option('--masquer-identites <sel>', 'remplace INS et noms par des empreintes salées ; le fichier du sel, à garder à part, est créé s’il manque')
  .option('--secrets <fichier>', 'mots de passe et secrets TOTP des comptes de la cible, un par ligne, à masquer aussi (ceux que « lancer » a vus le sont déjà)')
  .option('--indicateurs <fichier>', 'comptes mensuels de production, CSV').option('--comptes <fichier>', 'extraction pseudonyme des comptes, CSV')
  .option('--demonstration', 'montre, sous filigrane, comment les indicateurs se formeraient des faits du passage')
  .option('--audit', 'rassemble toutes les pièces, dans l’ordre d’un audit').option('--sortie <dossier>', 'où écrire (par défaut : « dossier » dans celui de l’exécution)').option('--json', 'écrit le bilan en JSON')
  .action(async (options: DossierOptions) => (await import('./dossier.js')).dossier(options));
sealCommands(command);
command('muter', 'Déroule les scénarios sur le témoin, puis sur chacun de ses mutants : chaque rouge doit être possible.')
  .option('--complet', 'déroule tous les scénarios concernés par chaque mutant et montre les rouges collatéraux')
  .option('--seulement <mutants>', 'ces mutants-là seulement, séparés par des virgules')
  .option('--liste', 'montre les mutants, ce que chacun fait de travers et la règle qui doit le voir, sans rien dérouler')
  .option('--tags <expression>', 'ces scénarios-là seulement ; la matrice est alors partielle', '')
  .option('--profil <fichier>', 'profil d’exécution : sous une autre lecture, ce qu’elle admet laisse vivre le mutant, et la matrice dit ce que la règle en a dit')
  .option('--sortie <dossier>', 'dossier des rapports').option('--json', 'écrit la matrice en JSON').action(async (options: MuterOptions) => (await import('./muter.js')).muter(options));
command('couverture', 'Montre quels scénarios, règles, mutants et pièces couvrent chaque exigence.')
  .option('--sortie <dossier>', 'où écrire les pages, le CSV et le JSON (par défaut : reports/couverture)')
  .option('--dimensions <fichier>', 'dimensions du référentiel, en YAML (nom, source, exigences) : une colonne, un filtre')
  .option('--passage <dossier>', 'exécution jugée : ne compte que les règles que ses scénarios ont demandées')
  .option('--json', 'écrit la couverture en JSON').action(async (options: CouvertureOptions) => (await import('./couverture.js')).couverture(options));
command('vocabulaire', 'Montre chaque étape des scénarios avec un exemple. Rend 1 si une étape est en double ou ne sert pas.')
  .option('--json', 'écrit le vocabulaire en JSON').action(async (options: JsonOption) => (await import('./vocabulaire.js')).vocabulaire(options));

const servir = command('servir', 'Sert le DMP simulé ou le DPI témoin, sur la boucle locale.').usage('dmp|temoin [options]').helpCommand(false).exitOverride(ofServir);
servir.command('dmp').description('DMP simulé').option('--port <n>', 'port HTTPS ; choisi, le fichier de paramètres est au suivant', '0').option('--port-admin <n>', 'port d’administration', '0').option('--dossier <dossier>', 'où écrire clés et journal')
  .option('--json', 'une ligne JSON pour un autre client').action(async (options: ServirDmpOptions) => (await import('./servir.js')).servirDmp(options));
servir.command('temoin').description('DPI témoin, avec son DMP simulé ou devant un autre').option('--port <n>', 'port du DPI', '0').option('--port-admission <n>', 'port de sa porte d’admission', '0')
  .option('--dmp <url>', 'DMP simulé à appeler, avec --cles, comme un DPI installé à la main (par défaut : le sien)').option('--parametres <url>', 'fichier de paramètres de ce DMP').option('--cles <dossier>', 'dossier des clés de ce DMP')
  .option('--json', 'une ligne JSON')
  .action(async (options: ServirTemoinOptions) => (await import('./servir.js')).servirTemoin(options));

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError && (error.code === 'commander.helpDisplayed' || error.code === 'commander.help')) process.exit(error.exitCode === 0 ? 0 : 2);
  failWith(error);
});

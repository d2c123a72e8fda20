import { CommanderError } from 'commander';
import { HomologairError } from '../erreurs/error';
import { EXIT } from './exit-codes';

/** Commander speaks English; its users do not. */
function usageSentence(error: CommanderError): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': return `L’option ${named} n’existe pas. Attendu : une option de la commande. « homologair <commande> --help » les donne.`;
    case 'commander.unknownCommand': return `La commande « ${named} » n’existe pas. Attendu : lancer, rejuger, comparer, sceller, verifier, revue, perimes, dossier, muter, couverture, vocabulaire ou servir. « homologair --help » les décrit.`;
    case 'commander.optionMissingArgument': return `L’option « ${named} » n’a pas de valeur. Attendu : une valeur après l’option. « homologair <commande> --help » la décrit.`;
    case 'commander.missingMandatoryOptionValue': return `Une option obligatoire manque : ${/'([^']+)'/.exec(error.message)?.[1] ?? ''}. Attendu : cette option et sa valeur. « homologair <commande> --help » la décrit.`;
    case 'commander.missingArgument': return `L’argument « ${named} » manque. Attendu : sa valeur. « homologair <commande> --help » le décrit.`;
    case 'commander.excessArguments': return 'La commande reçoit trop d’arguments. Attendu : ceux que « homologair <commande> --help » décrit.';
    default: return 'La commande ne se lit pas. « homologair --help » décrit l’usage.';
  }
}

/** Commander does not tell which command met an unknown word: after « servir », what is missing is a service. */
export function ofServir(error: CommanderError): never {
  if (error.code !== 'commander.unknownCommand') throw error;
  throw new HomologairError('CLI-SERVICE', { valeur: /'([^']+)'/.exec(error.message)?.[1] ?? '' }, error);
}

/** Exit code of an error: what the user can mend is 2, a damaged record 5, the rest is a defect of the bench. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return EXIT.usage;
  if (!(error instanceof HomologairError)) return EXIT.banc;
  if (error.code === 'CLI-EXECUTANT') return EXIT.banc;
  if (/^(CLI|CIBLE|REFERENTIEL|PIECES|DOSSIER|PREUVE)-|^(SCEAU-(SOURCE|CLE|INSTANT|TROP-GRAND|SEL|DOSSIER-CLAIR|DOSSIER-AUTRE|DOSSIER-PERIME|PAPIER|PREUVE|SORTIE)|REVUE-ACTE)$/.test(error.code)) return EXIT.usage;
  if (error.code === 'SCEAU-EXPURGE') return EXIT.banc;
  if (error.code === 'JOURNAL-ABSENT' || error.code === 'JUGEMENT-RESULTAT-ABSENT') return EXIT.usage;
  if (error.code === 'JUGEMENT-DIFFERENT' || error.code === 'JUGEMENT-RESULTAT-FORME' || /^(SCEAU|REVUE)-/.test(error.code)) return EXIT.altere;
  return error.code.startsWith('JOURNAL-') ? EXIT.altere : EXIT.banc;
}

/** Says one French sentence on the error output and ends. The stack only with HOMOLOGAIR_PILE=1. */
export function failWith(error: unknown): never {
  const sentence = error instanceof CommanderError ? usageSentence(error)
    : error instanceof HomologairError ? `[${error.code}] ${error.message}`
      : `[BANC] Erreur du banc : ${(error instanceof Error ? error.message : String(error)).replace(/\.+$/, '')}. Relancez avec HOMOLOGAIR_PILE=1 et joignez la trace à votre signalement.`;
  process.stderr.write(`${sentence}\n`);
  if (process.env.HOMOLOGAIR_PILE && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
    if (error.cause instanceof Error) process.stderr.write(`Cause : ${error.cause.stack ?? ''}\n`);
  }
  process.exit(codeOf(error));
}

import type { DmpFailure } from '../outcome';
import type { DmpErrorsPort, Told } from '../ports';
import type { MessageName } from '../screens/messages';
import { BY_WHOLE_CODE } from './error-codes';

/**
 * Signs in the sub-code, the most precise first. The DMP's catalogue of codes is not public (interface-dmp §5.2): the
 * sourced ones are known whole, the others by what their name says.
 */
const BY_CODE: readonly (readonly [RegExp, MessageName])[] = [
  [/^DMPInvalidCertificate$/, 'certificat-refuse'], [/^DMPAccessDeniedByRightsService$/, 'transaction-interdite'],
  [/^XDSDocumentUniqueIdError$|^XDSMissingDocument$|^XDSUnknownRepositoryId$/, 'document-introuvable'],
  [/^XDSUnknownPatientId$/, 'patient-inconnu'], [/^XDSPatientIdDoesNotMatch$|PatientDifferent/, 'patient-different'],
  [/^XDS(Registry|Repository)Busy$|Interne$|Indisponible/, 'indisponible'],
  [/LogicielRetire/, 'logiciel-retire'], [/StructureRetiree/, 'structure-retiree'], [/ListeBlancheExpiree|ContratExpire/, 'contrat-expire'], [/ListeBlanche/, 'liste-blanche-absente'],
  [/JetonRejoue/, 'jeton-deja-utilise'], [/JetonPerime/, 'jeton-perime'], [/NonLie/, 'professionnel-non-lie'],
  [/DossierInexistant/, 'dmp-absent'], [/DossierFerme/, 'dmp-ferme'], [/AccesBloque|UrgenceOpposee/, 'acces-interdit'],
  [/AutorisationAbsente/, 'autorisation-absente'], [/AutorisationExpiree/, 'autorisation-expiree'],
  [/PersonneMorale/, 'structure-incoherente'], [/Role$|Specialite/, 'specialite-manquante'], [/Signature/, 'signature-refusee'],
];

/** Signs in the reason, in French: several causes share a code, and some have none. */
const BY_REASON: readonly (readonly [RegExp, MessageName])[] = [
  [/signature certificate|certificat.*(sign|cachet|révoqu|expir|valid|autorité)/i, 'certificat-refuse'],
  [/logiciel.*(retir|suspendu|exclu)/i, 'logiciel-retire'], [/(structure|établissement).*(retir|suspendu|exclu)/i, 'structure-retiree'],
  [/(liste blanche|contrat|convention|déclaration).*(expir|échu|36 mois|trois ans|renouvel)/i, 'contrat-expire'],
  [/liste blanche|structure.*autorisée en AIR/i, 'liste-blanche-absente'],
  [/(jeton|vihf|assertion).*(déjà|rejou|usage unique)/i, 'jeton-deja-utilise'], [/(jeton|vihf|assertion).*(périm|expir|ancien|futur|30 s)/i, 'jeton-perime'],
  [/PS et structure non liés/i, 'professionnel-non-lie'], [/(rpps|professionnel).*(inconnu|introuvable)/i, 'professionnel-inconnu'],
  [/professionnel.*(sans autorisation|non autorisé|pas autorisé)/i, 'professionnel-non-autorise'], [/spécialité.*absente/i, 'specialite-manquante'],
  [/personne morale/i, 'structure-incoherente'], [/structure.*(introuvable|inactive|inconnue)/i, 'structure-inconnue'],
  [/(dmp|dossier).*fermé/i, 'dmp-ferme'], [/(dmp|dossier).*(inexistant|n.existe pas)/i, 'dmp-absent'],
  [/patient.*(interdit|bloqu|oppos|refus|n.autorise pas)/i, 'acces-interdit'], [/autorisation.*expir/i, 'autorisation-expiree'], [/(aucune|pas d.|sans) autorisation/i, 'autorisation-absente'],
  [/patient.*(inconnu|introuvable)/i, 'patient-inconnu'], [/signature/i, 'signature-refusee'], [/vihf|jeton|assertion/i, 'jeton-refuse'],
  [/indisponible|maintenance|surcharg/i, 'indisponible'],
];

/** The code decides when it is precise, else the reason; `Vihf` alone says only that the token displeased. */
function ofFault(code: string, reason: string, otherwise: MessageName): MessageName {
  const whole = Object.hasOwn(BY_WHOLE_CODE, code) ? BY_WHOLE_CODE[code] : undefined;
  if (whole !== undefined) return whole;
  const said = BY_CODE.find(([sign]) => sign.test(code)) ?? BY_REASON.find(([sign]) => sign.test(reason));
  return said?.[1] ?? (/Vihf/.test(code) ? 'jeton-refuse' : /Structure$/.test(code) ? 'structure-inconnue' : /Professionnel$/.test(code) ? 'professionnel-refuse' : otherwise);
}

/** A distinct and understandable message for each cause, with the DMP's own reason kept (EX_GEN-1140, EX_GEN-1145). */
export function distinctDmpErrors(): DmpErrorsPort {
  return { tell };
}

function tell(failure: DmpFailure): Told {
  switch (failure.kind) {
    case 'serveur-non-reconnu': return { message: 'serveur-non-reconnu', reason: failure.detail };
    case 'connexion-coupee': return failure.certificate === undefined ? { message: 'connexion-coupee' } : { message: 'certificat-refuse', reason: failure.certificate };
    case 'injoignable': return { message: 'injoignable', reason: failure.detail };
    case 'delai': return { message: 'delai' };
    case 'http': return { message: failure.status === 403 || failure.status === 401 ? 'requete-refusee' : 'indisponible', reason: `réponse HTTP ${failure.status}` };
    case 'faute': return { message: ofFault(failure.code ?? '', failure.reason, 'requete-refusee'), reason: withCode(failure.reason, failure.code) };
    case 'illisible': case 'identite': return { message: 'reponse-illisible', reason: failure.detail };
    case 'registre': {
      const [first] = failure.errors;
      return {
        message: first === undefined ? 'recherche-refusee' : ofFault(first.code, first.context, 'recherche-refusee'),
        reason: failure.errors.map((e) => withCode(e.context, e.code)).join(' ; ') || undefined,
      };
    }
    case 'habilitation': return { message: ofFault(failure.status, failure.context, 'autorisation-refusee'), reason: withCode(failure.context, failure.status) };
    case 'dmp-absent': case 'dmp-ferme': case 'acces-interdit': case 'document-altere': return { message: failure.kind };
  }
}

const withCode = (reason: string, code: string | undefined): string =>
  [reason, code === undefined || code === '' ? '' : `(${code})`].filter((part) => part !== '').join(' ');

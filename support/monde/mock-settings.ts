import type { DmpSettings } from '../dmp/settings';
import { DEFAULT_SETTINGS } from '../dmp/settings';
import type { JournalHeader } from '../journal/facts';
import { BESIDE_THE_CLASS, methodPlaceOf, methodValuesOf } from '../lecture/primary-method';
import { OID } from '../vihf/claims';

type Chosen = Pick<JournalHeader, 'ambiguities' | 'target' | 'catalogue'>;

/**
 * What the mock DMP does differently under the readings of the run's profile. It admits what one reading admits *besides* what the default does
 * (a nomenclature, a method): the rules say which of the two the profile wanted, on a run that goes on, rather than on a storm of refusals.
 */
export function mockSettings(header: Chosen): Partial<DmpSettings> {
  const { ambiguities } = header;
  return {
    methodPlace: methodPlaceOf(header) ?? BESIDE_THE_CLASS,
    methodValues: [...new Set([...DEFAULT_SETTINGS.methodValues, ...methodValuesOf(header)])],
    accessModeSystems: [...DEFAULT_SETTINGS.accessModeSystems, ...(ambiguities['oid-du-mode-d-acces'] === 'oid-336' ? [OID.modeAccesDouble] : [])],
    algorithms: ambiguities['algorithme-signature'] === 'exemples-2020' ? 'exemples-2020' : 'standard',
    adeli: ambiguities['adeli'] === 'rpps-ou-adeli',
    coupleJuridique: ambiguities['finess-du-certificat'] !== 'geographique-seul',
    certificatEditeur: ambiguities['certificat-des-echanges-automatises'] === 'editeur-aussi',
    vieDuJeton: ambiguities['duree-de-vie-du-jeton'] === 'selon-le-contexte' ? 'selon-le-contexte' : 'trente-secondes',
    alimentationEnAir: ambiguities['alimentation-en-air'] === 'oui',
    listeBlanche: ambiguities['objet-de-la-liste-blanche'] === 'certificat' ? 'certificat' : 'finess',
    urgenceSurMasques: ambiguities['urgence-documents-masques'] === 'si-autorise' ? 'si-autorise' : 'sauf-opposition',
    visibiliteIrreversible: ambiguities['retour-de-la-visibilite'] === 'representants-seulement' ? ['INVISIBLE_REPRESENTANTS_LEGAUX'] : DEFAULT_SETTINGS.visibiliteIrreversible,
  };
}

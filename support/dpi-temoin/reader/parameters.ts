import { HomologairError } from '../../erreurs/error';
import type { ServerParameters } from '../mineurs/ports';
import { attribute, descendants, readXml, textOf } from './xml';

/** The server parameter file, by the names of its parameters: the schema of the real one was not found (interface-dmp §10). @throws TEMOIN-REPONSE, TEMOIN-XML */
export function readParameters(body: Buffer): ServerParameters {
  const parameters = new Map(descendants(readXml(body), 'parametre').map((one) => [attribute(one, 'nom') ?? '', textOf(one)]));
  const value = (name: string, form: RegExp): string => {
    const found = parameters.get(name) ?? '';
    if (!form.test(found)) throw new HomologairError('TEMOIN-REPONSE', { detail: `paramètre « ${name} » : « ${found} »`, attendu: 'un fichier de paramètres du DMP' });
    return found;
  };
  const yes = (name: string): boolean => value(name, /^(true|false)$/) === 'true';
  return { gestionMineurs: yes('gestion-mineurs'), ageMajorite: Number(value('age-majorite', /^\d{1,2}$/)), cumulInvisiblePatientMasquePs: yes('cumul-invisible_patient-masque_ps') };
}

import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD16_MODES, type Td16Answer, type Td16Authorization, type Td16Request } from '../types';
import { requireElement, textOfChild } from './payload';
import { serviceOutput } from './service-output';

const text = (element: XmlElement, local: string): string | undefined => textOfChild(element, NS.dmpHabilitations, local);

/** TD1.6 request. Throws XDS-CHARGE-INATTENDUE, XDS-TD16-MODE. */
export function parseTd16Request(payload: XmlElement): Td16Request {
  requireElement(payload, NS.dmpHabilitations, 'listAuthorizationByPatient');
  const valeur = text(payload, 'mode');
  const mode = TD16_MODES.find((one) => one === valeur);
  if (mode === undefined) throw new HomologairError('XDS-TD16-MODE', { valeur: valeur ?? '' });
  return { mode };
}

function authorization(element: XmlElement): Td16Authorization {
  const refuse = (champ: string): never => { throw new HomologairError('XDS-SERVICE-ENTREE', { element: 'listOfAuthorizationByPatient', champ }); };
  const mode = text(element, 'mode');
  if (mode !== 'ACTIVE' && mode !== 'INTERDITE') return refuse('mode');
  const [code, libelle, since, lastAction, mt] = ['codeSpeciality', 'libSpeciality', 'startOfAuthorization', 'lastActionDate', 'MT'].map((local) => text(element, local));
  return {
    id: text(element, 'nationalId') ?? refuse('nationalId'), oid: text(element, 'nationalIdType') ?? refuse('nationalIdType'),
    nom: text(element, 'lastName') ?? '', prenom: text(element, 'firstName') ?? '',
    ...(code !== undefined && { specialite: { code, ...(libelle !== undefined && { libelle }) } }),
    ...(since !== undefined && { since }), ...(lastAction !== undefined && { lastAction }), mode, ...(mt !== undefined && { medecinTraitant: mt === 'true' }),
  };
}

/** TD1.6 answer, whatever its status. Throws XDS-CHARGE-INATTENDUE, XDS-SERVICE-STATUT-ABSENT, XDS-SERVICE-ENTREE. */
export function parseTd16Answer(payload: XmlElement): Td16Answer {
  const { output, ...outcome } = serviceOutput(payload, NS.dmpHabilitations, 'listAuthorizationByPatientResponse');
  return { ...outcome, authorizations: children(output, NS.dmpHabilitations, 'listOfAuthorizationByPatient').map(authorization) };
}

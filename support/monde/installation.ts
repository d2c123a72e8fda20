import type { TemoinConfig } from '../dpi-temoin/config';
import type { RunPki } from '../pki/run-pki';
import { loadPersonaBook, structuresOf } from './personas';

/** What an installation of the témoin holds for the structure a run admits: its certificates, the bad ones to be tried, and whom it trusts. */
export function installedWith(pki: RunPki): Pick<TemoinConfig, 'certificates' | 'trust'> {
  const persona = structuresOf(loadPersonaBook())[0]?.persona ?? '';
  const nominal = pki.structures[persona];
  if (!nominal) throw new Error(`Les clés de la structure « ${persona} » manquent.`);
  return { certificates: { nominal, ...pki.bad, ...(pki.juridique[persona] ? { juridique: pki.juridique[persona] } : {}) }, trust: { ca: pki.serverCa, crls: [pki.crlBundle] } };
}

/** The DMP's services, and the other host they may move to: the same door by another name. */
export const hostsOf = (dmpUrl: string): Pick<TemoinConfig, 'dmpUrl' | 'dmpHosts'> =>
  ({ dmpUrl, dmpHosts: { nominal: dmpUrl, 'nouvel-hote': dmpUrl.replace('//localhost:', '//127.0.0.1:') } });

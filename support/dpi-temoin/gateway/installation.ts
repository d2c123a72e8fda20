import { HomologairError } from '../../erreurs/error';
import { DEFAULT_LPS, type CertificateSetName, type TemoinConfig } from '../config';
import type { InstallationPort } from '../ports';
import type { Store } from '../storage/database';

const SITE = 'site';

/** Certificates, address and site in use. An administrator's choice survives a restart as long as the configuration it replaced is the same. */
export function storedInstallation(config: TemoinConfig, store: Store): InstallationPort {
  let selected = (store.setting('certificats') ?? 'nominal') as CertificateSetName;
  if (config.certificates[selected] === undefined) selected = 'nominal';
  let url = store.setting('dmp-remplace') === config.dmpUrl ? store.setting('dmp') ?? config.dmpUrl : config.dmpUrl;
  return {
    certificates: () => config.certificates[selected] ?? config.certificates.nominal,
    selectCertificates: (name) => {
      if (!Object.hasOwn(config.certificates, name)) {
        throw new HomologairError('TEMOIN-CERTIFICATS', { nom: name, connus: Object.keys(config.certificates).join(', ') });
      }
      selected = name as CertificateSetName;
      store.set('certificats', name);
    },
    dmpUrl: () => url,
    hosts: () => config.dmpHosts ?? {},
    moveDmp: (to) => {
      url = to;
      store.set('dmp', to);
      store.set('dmp-remplace', config.dmpUrl);
    },
    emittingSite: (structure) => (store.setting(SITE) === 'sans-finess' ? { ...structure, finess: structure.finessJuridique } : structure),
    knowsGeographicFiness: (known) => { store.set(SITE, known ? 'nominal' : 'sans-finess'); },
    lps: () => config.lps ?? DEFAULT_LPS,
  };
}

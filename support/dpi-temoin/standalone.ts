import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { composeTemoin, defaultPorts, type TemoinPorts } from './compose';
import type { TemoinConfig } from './config';
import { forgetDatabase } from './storage/database';

/** Who the demonstration admits: a professional with what opens the session, patients, and the structure. */
export interface Demonstration {
  professionnel: { persona: string; login: string; motDePasse?: string; secretTotp?: string; rpps?: string; nom: string; prenom: string; profession: string; savoirFaire?: string };
  patients: { persona: string; ins: string; oid: string; nom: string; prenom: string; naissance: string; sexe: 'M' | 'F'; statutIns: string }[];
  structure: { persona: string; finess: string; finessJuridique: string; raisonSociale: string; secteur: string };
}

export interface ServedTemoin {
  url: string; admission: string; conduite: string; token: string; login: string; motDePasse: string; secretTotp: string;
  /** The code of this instant, at the témoin's time. */
  code(): string;
  close(): Promise<void>;
}

/**
 * The témoin by itself, for `homologair servir temoin`: password and TOTP secret are drawn when not given. Its door can restart it,
 * and start it again empty: without the demonstration's account then, as any DPI a run takes over.
 */
export async function serveTemoin(config: TemoinConfig, demo: Demonstration): Promise<ServedTemoin> {
  const build = (empty = false): TemoinPorts => {
    if (empty) forgetDatabase(config.database);
    return defaultPorts(config);
  };
  const ports = build();
  const temoin = composeTemoin(ports, build);
  const { url, admission, conduite, token } = await temoin.start();
  const motDePasse = demo.professionnel.motDePasse ?? randomBytes(9).toString('base64url');
  const secretTotp = demo.professionnel.secretTotp ?? new Secret({ size: 20 }).base32;
  try {
    const answer = await fetch(new URL('/admission', admission), {
      method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ professionnels: [{ ...demo.professionnel, motDePasse, secretTotp }], patients: demo.patients, structure: demo.structure }),
    });
    if (!answer.ok) throw new Error(`La démonstration n’a pas pu être admise : ${await answer.text()}`);
  } catch (error) {
    await temoin.close();
    throw error;
  }
  const totp = new TOTP({ secret: Secret.fromBase32(secretTotp) });
  return {
    url, admission, conduite, token, login: demo.professionnel.login, motDePasse, secretTotp,
    code: () => totp.generate({ timestamp: ports.clock.now().getTime() }), close: () => temoin.close(),
  };
}

/** What the command shows at start: only on the loopback, only test identities, and the secret one needs to log in. */
export function welcome(served: ServedTemoin): string {
  return [
    `DPI témoin          ${served.url}`,
    `Porte d’admission   ${served.admission} (jeton : ${served.token})`,
    `Identifiant         ${served.login}`,
    `Mot de passe        ${served.motDePasse}`,
    `Code                ${served.code()} en ce moment ; pour les suivants, ajoutez ce secret à une application de codes : ${served.secretTotp}`,
    'Identités de test seulement. Arrêt : Ctrl-C.',
  ].join('\n');
}

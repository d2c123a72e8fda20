import type { X509Certificate } from '@peculiar/x509';
import type { StructureRef } from '../journal/facts';
import { HomologairError } from '../erreurs/error';
import {
  authorityName, FOREIGN_NAME, makeKeys, ORGANISATIONS_NAME, revocationList, ROOT_NAME, rootAuthority, subordinateAuthority,
  type Authority, type Keys, type Validity,
} from './authority';
import { issueOrganisation, issueServer, type Organisation } from './certificates';
import { pemFolder } from './pem-folder';
import type { OrgProfile } from './profile';
import type { BadOrganisation, BadServer, OrgPairs, PemPair, PkiIndex } from './run-pki';

interface OrgKeys { authCli: Keys; sign: Keys }
type Issued = Record<keyof OrgKeys, X509Certificate>;

const DAY = 86_400_000;
const FINESS = /^[0-9A-Z]{9}$/;
const after = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);
/** Three years from a given day (interface-dmp §6.4), to the second as certificates count. */
const threeYearsFrom = (notBefore: Date): Validity => {
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + 3);
  return { notBefore, notAfter };
};

function organisation({ finess, raisonSociale }: Pick<StructureRef, 'finess' | 'raisonSociale'>, finessOfCertificate = finess): Organisation {
  return { structId: `1${finessOfCertificate}`, finess: finessOfCertificate, raisonSociale, commonName: `dpi-${finessOfCertificate.toLowerCase()}.homologair.invalid` };
}

/** A FINESS that no structure of the run has, as geographic or juridical. */
function strangerFiness(structures: readonly StructureRef[]): string {
  const taken = new Set(structures.flatMap(({ finess, finessJuridique }) => [finess, finessJuridique]));
  return Array.from({ length: taken.size + 1 }, (_, rank) => `99B${String(900000 + rank)}`).find((finess) => !taken.has(finess)) as string;
}

async function issuePair(authority: Authority, of: Organisation, keys: OrgKeys, validity: Validity, profiles: { authCli: OrgProfile; sign: OrgProfile } = { authCli: 'ORG_AUTH_CLI', sign: 'ORG_SIGN' }): Promise<Issued> {
  const [authCli, sign] = await Promise.all([
    issueOrganisation(authority, profiles.authCli, of, keys.authCli.publicKey, validity),
    issueOrganisation(authority, profiles.sign, of, keys.sign.publicKey, validity),
  ]);
  return { authCli, sign };
}

const orgKeys = async (): Promise<OrgKeys> => {
  const [authCli, sign] = await Promise.all([makeKeys(), makeKeys()]);
  return { authCli, sign };
};

/** See `generateRunPki`. Bad certificates are made on the first structure's keys: only what is said to be bad differs. */
export async function generate(folder: string, structures: readonly StructureRef[], at: Date): Promise<void> {
  const owner = structures[0];
  if (!owner) throw new HomologairError('PKI-STRUCTURES', { detail: 'liste vide' });
  for (const { persona, finess, finessJuridique } of structures) {
    if (!FINESS.test(finess) || !FINESS.test(finessJuridique)) throw new HomologairError('PKI-STRUCTURES', { detail: `${persona} : FINESS ${finess}, juridique ${finessJuridique}` });
  }
  // The future one begins far off: scenarios move the bench's time by weeks, and time never goes back within a worker.
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const current = threeYearsFrom(after(second, -1)), past = threeYearsFrom(after(second, -3 * 366 - 30)), future = threeYearsFrom(after(second, 2 * 365));
  const authorityValidity = { notBefore: after(second, -5 * 365), notAfter: after(second, 10 * 365) };

  const [rootKeys, organisationsKeys, foreignKeys, serverKeys, strangerKey, ...structureKeys] = await Promise.all([
    makeKeys(), makeKeys(), makeKeys(), makeKeys(), makeKeys(), ...structures.map(orgKeys),
  ]);
  const ownerKeys = structureKeys[0] as OrgKeys;
  // One key for both certificates of the stranger: 0.2 s less, and nobody judges its keys.
  const strangerKeys: OrgKeys = { authCli: strangerKey, sign: strangerKey };
  const root = await rootAuthority(authorityName(ROOT_NAME), rootKeys, authorityValidity);
  const [organisations, foreign] = await Promise.all([
    subordinateAuthority(root, authorityName(ORGANISATIONS_NAME), organisationsKeys, authorityValidity),
    rootAuthority(authorityName(FOREIGN_NAME), foreignKeys, authorityValidity),
  ]);

  const files = pemFolder(folder);
  const write = (name: string, issued: Issued, keys: OrgKeys): OrgPairs =>
    ({ authCli: files.pair(`${name}-auth-cli`, issued.authCli, keys.authCli), sign: files.pair(`${name}-sign`, issued.sign, keys.sign) });

  const good: PkiIndex['structures'] = {}, juridique: PkiIndex['structures'] = {};
  for (const [index, structure] of structures.entries()) {
    const keys = structureKeys[index] as OrgKeys, name = `structure-${index + 1}`;
    good[structure.persona] = write(name, await issuePair(organisations, organisation(structure), keys, current), keys);
    juridique[structure.persona] = write(`${name}-juridique`, await issuePair(organisations, organisation(structure, structure.finessJuridique), keys, current), keys);
  }

  const own = organisation(owner);
  const badIssued: Record<BadOrganisation, [Issued, OrgKeys]> = {
    expire: [await issuePair(organisations, own, ownerKeys, past), ownerKeys],
    pasEncoreValide: [await issuePair(organisations, own, ownerKeys, future), ownerKeys],
    revoque: [await issuePair(organisations, own, ownerKeys, current), ownerKeys],
    autreAc: [await issuePair(foreign, own, ownerKeys, current), ownerKeys],
    profilsInverses: [await issuePair(organisations, own, ownerKeys, current, { authCli: 'ORG_SIGN', sign: 'ORG_AUTH_CLI' }), ownerKeys],
    finessAutreStructure: [await issuePair(organisations, organisation({ finess: strangerFiness(structures), raisonSociale: 'AUTRE STRUCTURE FICTIVE' }), strangerKeys, current), strangerKeys],
  };
  const bad = Object.fromEntries(Object.entries(badIssued).map(([name, [issued, keys]]) => [name, write(`mauvais-${name}`, issued, keys)])) as PkiIndex['bad'];

  const here = [{ type: 'dns' as const, value: 'localhost' }, { type: 'ip' as const, value: '127.0.0.1' }];
  const elsewhere = [{ type: 'dns' as const, value: 'autre-serveur.homologair.invalid' }];
  const serve = (authority: Authority, validity: Validity, names: typeof elsewhere | typeof here = here): Promise<X509Certificate> => issueServer(authority, names, serverKeys.publicKey, validity);
  const revokedServer = await serve(organisations, current);
  const writeServer = (name: string, certificate: X509Certificate, authority = organisations): PemPair => files.pair(name, certificate, serverKeys, [authority.certificate]);
  const server = writeServer('serveur', await serve(organisations, current));
  const serverBad: Record<BadServer, PemPair> = {
    autreAc: writeServer('serveur-autre-ac', await serve(foreign, current), foreign),
    expire: writeServer('serveur-expire', await serve(organisations, past)),
    mauvaisNom: writeServer('serveur-mauvais-nom', await serve(organisations, current, elsewhere)),
    revoque: writeServer('serveur-revoque', revokedServer),
  };

  // In force as long as the certificates: a scenario that moves the bench's clock by months meets an expiry, never a list we forgot.
  const published = { thisUpdate: after(second, -1), nextUpdate: current.notAfter };
  const revoked = [...Object.values(badIssued.revoque[0]), revokedServer];
  const crls = [await revocationList(root, published, [], published.thisUpdate), await revocationList(organisations, published, revoked, published.thisUpdate)];
  const anchors = [root, organisations].map(({ certificate }) => `${certificate.toString('pem')}\n`);
  const index: PkiIndex = {
    format: 1, server, serverBad, structures: good, juridique, bad,
    anchors: [files.text('ac-racine.pem', anchors[0] as string), files.text('ac-organisations.pem', anchors[1] as string)],
    crls: [files.text('ac-racine.crl.pem', crls[0] as string), files.text('ac-organisations.crl.pem', crls[1] as string)],
    serverCa: files.text('ac-serveur.pem', anchors.join('')), crlBundle: files.text('crl.pem', crls.join('')),
  };
  files.text('pki.json', `${JSON.stringify(index, null, 2)}\n`);
}

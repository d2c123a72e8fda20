import type { AdmittedProfessional } from '../dpi/contract';
import type { FactorRef, StructureRef } from '../journal/facts';
import type { JournalWriter } from '../journal/writer';
import { askedBy, ETABLISSEMENT, PRO_SANTE_CONNECT, type Asked, type ProviderName } from '../psc/profile';
import { startIdentityProvider, type IdentityProvider } from '../psc/provider';

/** The identity providers of the bench: two ports of the loopback, and nothing more until somebody calls one of them. */
export interface Identites {
  readonly providers: Readonly<Record<ProviderName, IdentityProvider>>;
  admit(professionnels: readonly AdmittedProfessional[], structure: StructureRef): void;
  /** Libraries and keys are there: loading them must not be taken for a slow target. */
  ready(): Promise<void>;
  /** What a person presents to a provider now. */
  factors(name: ProviderName): FactorRef[];
  reset(): void;
  close(): Promise<void>;
}

const CODE: FactorRef = { id: 'code-personnel', nature: 'savoir' };
const FACTORS: Readonly<Record<ProviderName, Readonly<Record<Asked, FactorRef>>>> = {
  'pro-sante-connect': { savoir: { id: 'code-e-cps', nature: 'savoir' }, possession: { id: 'telephone-e-cps', nature: 'possession' }, 'autre-savoir': CODE },
  etablissement: { savoir: { id: 'mot-de-passe-etablissement', nature: 'savoir' }, possession: { id: 'carte-etablissement', nature: 'possession' }, 'autre-savoir': CODE },
};

/** Each step a provider sees becomes a fact. */
export async function startIdentites(journal: JournalWriter): Promise<Identites> {
  const [psc, etablissement] = await Promise.all([PRO_SANTE_CONNECT, ETABLISSEMENT].map((profile) => startIdentityProvider({
    profile, onEvent: (event) => { journal.append({ kind: 'identity', provider: profile.name, ...event }); },
  }))) as [IdentityProvider, IdentityProvider];
  const all = [psc, etablissement];
  let ready: Promise<void> | undefined;
  return {
    providers: { 'pro-sante-connect': psc, etablissement },
    admit: (professionnels, { finess }) => {
      const people = professionnels.map(({ login, nom, prenom, rpps, profession, savoirFaire }) => ({ login, nom, prenom, rpps, profession, savoirFaire, finess }));
      // Pro Santé Connect only knows people who have an RPPS.
      psc.admit(people.filter(({ rpps }) => rpps !== undefined));
      etablissement.admit(people);
    },
    ready: () => ready ??= Promise.all([import('openid-client'), ...all.map(({ issuer }) => fetch(`${issuer}/.well-known/openid-configuration`))]).then(() => undefined),
    factors: (name) => askedBy((name === 'etablissement' ? etablissement : psc).asks).map((asked) => FACTORS[name][asked]),
    reset: () => { for (const provider of all) provider.reset(); },
    close: async () => { await Promise.all(all.map((provider) => provider.close())); },
  };
}

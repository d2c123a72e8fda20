import type { AdmittedProfessional } from '../../dpi/contract';
import { totpCode, TOTP_STEP_MS } from '../../dpi/totp';
import type { ProviderName } from '../../psc/profile';
import type { Identites } from '../identites';
import { NotExecutable } from '../trouble';
import { ScenarioBenchSettings } from './bench-settings';
import { withoutSecrets } from './without-secrets';

const PASSWORD = { id: 'mot-de-passe', nature: 'savoir' } as const;
const ONE_TIME_CODE = { id: 'code-a-usage-unique', nature: 'possession' } as const;

/** How the person at work opens and closes a session, with which factors. */
export class ScenarioAuthentication extends ScenarioBenchSettings {
  private readonly usedCodes = new Map<string, number>();
  private readonly strong = new Set<string>();

  async presentPassword(person: AdmittedProfessional): Promise<void> {
    await this.need('presenterPremierFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.presenterPremierFacteur(person, this.poste);
  }
  /** Wrong on purpose, so many times in a row: nobody presented a factor. */
  async presentWrongPasswords(person: AdmittedProfessional, times: number): Promise<void> {
    await this.need('presenterPremierFacteur');
    await this.takePost(person);
    for (let rank = 1; rank <= times; rank += 1) {
      await this.gesture('presenterPremierFacteur', 'presenter-mot-de-passe-faux', {}, (poste) => this.cible.presenterPremierFacteur({ ...person, motDePasse: `faux-${rank}-${person.motDePasse}` }, poste));
    }
  }
  async presentCode(person: AdmittedProfessional): Promise<void> {
    await this.need('presenterSecondFacteur');
    await this.freshCodeWindow(person);
    const now = this.banc.clock.now();
    this.usedCodes.set(person.persona, Math.floor(now.getTime() / TOTP_STEP_MS));
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: ONE_TIME_CODE });
    await this.cible.presenterSecondFacteur(person, this.poste, totpCode(person.secretTotp ?? '', now));
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  /** A one-time code serves once: a second authentication waits for the next one, by moving time and never by sleeping. */
  private async freshCodeWindow(person: AdmittedProfessional): Promise<void> {
    const now = this.banc.clock.now().getTime();
    if (this.usedCodes.get(person.persona) === Math.floor(now / TOTP_STEP_MS)) await this.advance(TOTP_STEP_MS - (now % TOTP_STEP_MS) + 1);
  }
  /** With two factors, at a workstation where this person has not yet given them: one that remembers may ask for one only. */
  async authenticate(person: AdmittedProfessional): Promise<void> {
    while (this.strong.has(`${person.persona}@${this.poste}`)) this.poste = `poste ${Number(this.poste.split(' ')[1]) + 1}`;
    this.strong.add(`${person.persona}@${this.poste}`);
    await this.presentPassword(person);
    await this.presentCode(person);
  }
  /** By a provider to which the target delegates: what it asks is what the person presents, and it alone sees it. */
  async authenticateBy(provider: ProviderName, person: AdmittedProfessional): Promise<void> {
    const verb = provider === 'pro-sante-connect' ? 'seConnecterParPsc' : 'seConnecterParEtablissement';
    await this.need(verb);
    await this.identites().ready();
    await this.takePost(person);
    for (const factor of this.identites().factors(provider)) this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor });
    await this.cible.parDelegation?.(verb, person, this.poste);
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  /** @throws NotExecutable when the target was not set up with the bench's providers. */
  identites(): Identites {
    if (!this.banc.identites) throw new NotExecutable('la cible n’est pas raccordée aux fournisseurs d’identité du banc');
    return this.banc.identites;
  }
  async reopenWithOneFactor(person: AdmittedProfessional): Promise<void> {
    await this.need('rouvrirAvecUnFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.rouvrirAvecUnFacteur(person, this.poste);
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  async logOut(): Promise<void> {
    await this.need('seDeconnecter');
    const person = this.professional(this.personAtPost());
    await this.cible.seDeconnecter(this.poste);
    this.leavePost();
    this.act({ act: 'session-closed', person: withoutSecrets(person), poste: this.poste });
  }
}

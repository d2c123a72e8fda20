import type { Browser, BrowserContext, Page } from 'playwright';
import type { AdmittedProfessional } from '../contract';
import { Postes } from '../postes';
import type { TargetFile } from '../target/schema';

/** One workstation: one browser context of its own, and the person at it. */
export interface Workstation { context: BrowserContext; page: Page; person: AdmittedProfessional }

/**
 * The workstations of one scenario. Two persons at one poste follow each other in the same browser, as they do in a ward.
 * Contexts are not kept from one scenario to the next: emptying one (cookies, storage, cache, history) measured within 10 ms of
 * opening another, out of 1.5 s of CPU per scenario, and a new one has nothing to forget.
 */
export class Workstations {
  private readonly postes: Postes<Workstation>;

  constructor(private readonly target: TargetFile, private readonly browser: () => Promise<Browser>) {
    this.postes = new Postes(target.postes.simultanes);
  }

  /** @throws CIBLE-POSTE beyond the number the target file allows. */
  async take(poste: string, person: AdmittedProfessional): Promise<Workstation> {
    const existing = this.postes.get(poste);
    if (existing) { existing.person = person; return existing; }
    this.postes.refuseOneMore(poste);
    const { largeur, hauteur } = this.target.postes;
    const context = await (await this.browser()).newContext({
      viewport: { width: largeur, height: hauteur }, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', acceptDownloads: true,
    });
    context.setDefaultTimeout(this.target.delais.gesteMs);
    const workstation = { context, page: await context.newPage(), person };
    this.postes.set(poste, workstation);
    return workstation;
  }

  /** @throws CIBLE-POSTE when nobody has taken it. */
  at(poste: string): Workstation { return this.postes.at(poste); }

  /** Forgets every workstation, with its cookies, storage, cache and history. */
  async reset(): Promise<void> {
    const contexts = this.postes.all().map(({ context }) => context);
    this.postes.clear();
    await Promise.all(contexts.map((context) => context.close()));
  }
}

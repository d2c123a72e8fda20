import type { Browser, BrowserContext, Page } from 'playwright';
import { HomologairError } from '../../erreurs/error';
import type { AdmittedProfessional } from '../contract';
import type { TargetFile } from '../target/schema';

/** One workstation: one browser context of its own, and the person at it. */
export interface Workstation { context: BrowserContext; page: Page; person: AdmittedProfessional }

/** The workstations of one scenario. Two persons at one poste follow each other in the same browser, as they do in a ward. */
export class Workstations {
  private readonly open = new Map<string, Workstation>();

  constructor(private readonly target: TargetFile, private readonly browser: () => Promise<Browser>) {}

  /** @throws CIBLE-POSTE beyond the number the target file allows. */
  async take(poste: string, person: AdmittedProfessional): Promise<Workstation> {
    const { simultanes, largeur, hauteur } = this.target.postes;
    const existing = this.open.get(poste);
    if (existing) { existing.person = person; return existing; }
    if (this.open.size >= simultanes) throw this.refused(poste, `${this.open.size} postes sont déjà ouverts`);
    const context = await (await this.browser()).newContext({
      viewport: { width: largeur, height: hauteur }, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', acceptDownloads: true,
    });
    context.setDefaultTimeout(this.target.delais.gesteMs);
    const workstation = { context, page: await context.newPage(), person };
    this.open.set(poste, workstation);
    return workstation;
  }

  /** @throws CIBLE-POSTE when nobody has taken it. */
  at(poste: string): Workstation {
    const workstation = this.open.get(poste);
    if (!workstation) throw this.refused(poste, 'personne ne l’a pris');
    return workstation;
  }

  /** Forgets every workstation, its cookies and its cache. */
  async reset(): Promise<void> {
    const contexts = [...this.open.values()].map(({ context }) => context);
    this.open.clear();
    await Promise.all(contexts.map((context) => context.close()));
  }

  private refused(poste: string, raison: string): HomologairError {
    return new HomologairError('CIBLE-POSTE', { poste, raison, limite: this.target.postes.simultanes });
  }
}

import type { Browser } from 'playwright';
import type { AdmittedProfessional } from '../contract';
import { Postes } from '../postes';
import type { TargetFile } from '../target/schema';
import { takeSeat, type Seat } from './seats';

/** One workstation: one browser context of its own, and the person at it. */
export interface Workstation extends Seat { person: AdmittedProfessional }

/** The workstations of one scenario. Two persons at one poste follow each other in the same browser, as they do in a ward. */
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
    const seat = await takeSeat(await this.browser(), { width: largeur, height: hauteur });
    seat.context.setDefaultTimeout(this.target.delais.gesteMs);
    const workstation = { ...seat, person };
    this.postes.set(poste, workstation);
    return workstation;
  }

  /** @throws CIBLE-POSTE when nobody has taken it. */
  at(poste: string): Workstation { return this.postes.at(poste); }

  /** Forgets every workstation, with its cookies, storage, cache and history. */
  async reset(): Promise<void> {
    const left = this.postes.all();
    this.postes.clear();
    await Promise.all(left.map((workstation) => workstation.leave()));
  }
}

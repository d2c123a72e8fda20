import type { AdmittedProfessional, TargetDriver } from '../../dpi/contract';
import { ScenarioAdmissions } from './admissions';
import { withoutSecrets } from './without-secrets';

/** Who sits at which workstation. */
export class ScenarioWorkstations extends ScenarioAdmissions {
  /** Who sat last at each workstation taken so far. */
  private readonly seated = new Map<string, AdmittedProfessional>();
  private readonly posts = new Map<string, string>();

  /** Whether somebody is at work at the current workstation. */
  occupied(): boolean { return this.posts.has(this.poste); }
  /** Persona at work at the current workstation. */
  protected personAtPost(): string | undefined { return this.posts.get(this.poste); }
  async takePost(person: AdmittedProfessional): Promise<void> {
    if (this.posts.get(this.poste) === person.persona) return;
    await this.need('prendreSonPoste');
    await this.cible.prendreSonPoste(person, this.poste);
    this.posts.set(this.poste, person.persona);
    this.seated.set(this.poste, person);
    this.act({ act: 'shift-start', person: withoutSecrets(person), poste: this.poste });
  }
  protected leavePost(): void { this.posts.delete(this.poste); }
  protected override async sitAtScreens(from: TargetDriver, to: TargetDriver): Promise<void> {
    if (this.seated.size === 0) return;
    for (const [poste, person] of this.seated) await to.recevoir?.(person, poste, await from.remettre?.(poste) ?? { cookies: [] });
    this.act({ act: 'handed-over', postes: [...this.seated.keys()] });
  }
}

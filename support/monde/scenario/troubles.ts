import type { AdmittedPatient } from '../../dpi/contract';
import { ScenarioAuthentication } from './authentication';

/** Gestures made while the DMP answers badly, or late. */
export class ScenarioTroubles extends ScenarioAuthentication {
  /** Consults while the DMP keeps its answer; another page is looked at meanwhile, then the answer is let go. No sleep: the mock tells when the request has arrived. */
  async lookElsewhereDuringCall(patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    await this.dmp.fault({ transaction: 'TD0.2', panne: { genre: 'retenue' } });
    this.mockConfigured('panne', 'réponse retenue');
    const over = new AbortController();
    let shown = true;
    const consultation = this.gesture('consulterDmp', 'consulter', { patient: patient.persona }, (poste) => this.cible.consulterDmp(patient, poste)).finally(() => { over.abort(); });
    // Whatever comes of it is told once the answer has been let go.
    consultation.catch(() => undefined);
    try {
      await this.dmp.untilHeld(over.signal);
      shown = await this.readIfShown('autre-page');
    } finally {
      await this.dmp.clearFaults();
    }
    // A frozen screen may have taken the consultation's own delay with it: what was observed stands.
    await consultation.catch((error: unknown) => { if (shown) throw error; });
  }
  /** The DMP answers the next verification with each code in turn; what the screen says is read after each. */
  async meetEachFault(codes: readonly string[], patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    for (const code of codes) {
      await this.dmp.fault({ transaction: 'TD0.2', panne: { genre: 'faute', code, raison: 'Essai du banc', role: 'Sender' } });
      this.mockConfigured('panne', code);
      await this.gesture('verifierDmp', 'verifier-dmp', { patient: patient.persona }, (poste) => this.cible.verifierDmp(patient, poste));
      await this.read('message', false);
    }
  }
}

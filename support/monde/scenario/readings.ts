import type { ScreenReading, TraceFilter } from '../../dpi/contract';
import { HomologairError } from '../../erreurs/error';
import type { ScreenFact } from '../../journal/facts';
import { ScenarioGestures } from './gestures';

/** What is seen of the target: its screens, and the traces it exports. */
export class ScenarioReadings extends ScenarioGestures {
  /** @param evidence false: many readings in a row, whose words are enough. */
  async read(reading: string, evidence = true): Promise<ScreenReading> {
    if (this.banc.withoutScreens) {
      this.journal.append({ kind: 'screen', reading, mapped: false });
      return { reading, mapped: false };
    }
    await this.needScreen(`la lecture d'écran « ${reading} »`);
    await this.need('lire');
    const { screenshot, file, ...read } = await this.cible.lire(reading, this.poste, evidence && this.banc.withoutImages !== true);
    const fact: Omit<ScreenFact, 'seq' | 'at'> = {
      kind: 'screen', ...read, ...(this.personAtPost() ? { person: this.personAtPost() } : {}),
      ...(screenshot ? { screenshot: this.journal.body(screenshot) } : {}), ...(file ? { file: this.journal.body(file) } : {}),
    };
    this.journal.append(fact);
    return read;
  }
  /** A page that never comes within the target's own delay reads as nothing. */
  protected async readIfShown(reading: string): Promise<boolean> {
    try {
      return (await this.read(reading)).text !== undefined;
    } catch (error) {
      if (!(error instanceof HomologairError) || error.code !== 'CIBLE-GESTE') throw error;
      this.journal.append({ kind: 'screen', reading, mapped: true });
      return false;
    }
  }
  async exportTraces(filter: TraceFilter, format: 'json' | 'csv'): Promise<void> {
    await this.needScreen('une extraction de traces');
    await this.need('exporterTraces');
    const exported = await this.cible.exporterTraces(filter, format, this.poste);
    this.journal.append({ kind: 'exported-trace', format: exported.format, filter, raw: this.journal.body(exported.raw), entries: exported.entries });
  }
}

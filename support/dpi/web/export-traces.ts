import type { TraceExport, TraceFilter } from '../contract';
import { HomologairError } from '../../erreurs/error';
import type { TargetFile } from '../target/schema';
import type { TraceMap } from '../target/trace-map';
import { describe } from '../target/locator';
import { readTraces, type TraceFormat } from '../traces/read-traces';
import { locate, type Screen } from './locate';
import { perform, StepFailure } from './perform';

/** The target's traces as a person extracts them: the extraction screen, its filter, the downloaded file. */
export async function exportTraces(screen: Screen, base: string, target: TargetFile, format: TraceFormat): Promise<TraceExport> {
  const map = target.traces as TraceMap;
  const trigger = map[format]?.declencher;
  if (!trigger) throw new HomologairError('CIBLE-VERBE', { cible: target.cible.nom, verbe: 'exporterTraces', raison: `le format ${format} n’est pas décrit` });
  await perform(screen, base, map.acces);
  const [download] = await Promise.all([screen.page.waitForEvent('download'), locate(screen, trigger).click()])
    .catch((cause: unknown) => { throw new StepFailure(`télécharger l’extraction par ${describe(trigger)}`, 'un fichier téléchargé', cause); });
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await download.delete();
  const raw = Buffer.concat(chunks);
  return { format, raw, entries: readTraces(raw, format, map, target.cible.nom) };
}

/** The filter as variables of the target file. */
export const filterVariables = (filter: TraceFilter): Record<string, string> => ({
  'filtre.professionnel': filter.professionnel ?? '', 'filtre.du': filter.du ?? '', 'filtre.au': filter.au ?? '',
});

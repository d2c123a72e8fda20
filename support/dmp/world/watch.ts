import { howMany } from '../../how-many';

export interface WatchThresholds { dossiersAlerte: number; dossiersBlocage: number; documentsAlerte: number; documentsBlocage: number }
export interface WatchRules { fenetreMinutes: number; professionnel: WatchThresholds; structure: WatchThresholds }
export type WatchedKind = 'professionnel' | 'structure';

/** Consumption of one professional or structure within the window. */
export interface WatchState { genre: WatchedKind; qui: string; dossiers: number; documents: number; etat: 'normal' | 'alerte' | 'bloque'; depuis?: string; motif?: string }

interface Count { patients: Map<string, number>; documents: { at: number; number: number }[]; total: number; blocked?: { since: Date; reason: string } }

/**
 * Misuse watch (seed 003 §5.6: number of records read, systematic retrieval of documents): distinct records and retrieved documents per
 * professional and per structure over a sliding window; a warning, then a block that only the administration lifts.
 */
export class MisuseWatch {
  private readonly counts: Record<WatchedKind, Map<string, Count>> = { professionnel: new Map(), structure: new Map() };

  /** The block in force, whose words are for the refusal. */
  blockOf(kind: WatchedKind, who: string): { since: Date; reason: string } | undefined { return this.counts[kind].get(who)?.blocked; }

  /** Counts one admitted access and returns what to say of it. */
  saw(kind: WatchedKind, who: string, seen: { ins: string; documents: number }, at: Date, rules: WatchRules): string | undefined {
    const count = this.countOf(kind, who);
    const now = at.getTime();
    forget(count, now - rules.fenetreMinutes * 60_000);
    count.patients.delete(seen.ins);
    count.patients.set(seen.ins, now);
    if (seen.documents > 0) addDocuments(count, now, seen.documents);
    const limits = rules[kind];
    const over = (limit: number, value: number): boolean => limit > 0 && value >= limit;
    if (over(limits.dossiersBlocage, count.patients.size) || over(limits.documentsBlocage, count.total)) {
      count.blocked ??= { since: at, reason: sentence(count, rules) };
      return `mésusage présumé, accès bloqué : ${count.blocked.reason}`;
    }
    if (over(limits.dossiersAlerte, count.patients.size) || over(limits.documentsAlerte, count.total)) return `alerte de mésusage (${kind} ${who}) : ${sentence(count, rules)}`;
    return undefined;
  }

  states(at: Date, rules: WatchRules): WatchState[] {
    return (['professionnel', 'structure'] as const).flatMap((genre) => [...this.counts[genre]].map(([qui, count]): WatchState => {
      forget(count, at.getTime() - rules.fenetreMinutes * 60_000);
      const { dossiersAlerte, documentsAlerte } = rules[genre];
      const alert = (dossiersAlerte > 0 && count.patients.size >= dossiersAlerte) || (documentsAlerte > 0 && count.total >= documentsAlerte);
      return {
        genre, qui, dossiers: count.patients.size, documents: count.total, etat: count.blocked !== undefined ? 'bloque' : alert ? 'alerte' : 'normal',
        ...(count.blocked === undefined ? {} : { depuis: count.blocked.since.toISOString(), motif: count.blocked.reason }),
      };
    }));
  }

  /** Forgets counts and blocks: of one, or of all. */
  reset(kind?: WatchedKind, who?: string): void {
    for (const one of kind === undefined ? (['professionnel', 'structure'] as const) : [kind]) {
      if (who === undefined) this.counts[one].clear(); else this.counts[one].delete(who);
    }
  }

  private countOf(kind: WatchedKind, who: string): Count {
    let count = this.counts[kind].get(who);
    if (count === undefined) this.counts[kind].set(who, count = { patients: new Map(), documents: [], total: 0 });
    return count;
  }
}

/** By the minute, so that memory depends on the window and not on the traffic. */
function addDocuments(count: Count, now: number, number: number): void {
  const minute = now - (now % 60_000);
  const last = count.documents.at(-1);
  if (last?.at === minute) last.number += number; else count.documents.push({ at: minute, number });
  count.total += number;
}

/** Drops what is older than the window; the map is in order of last access. */
function forget(count: Count, before: number): void {
  for (const [ins, at] of count.patients) { if (at > before) break; count.patients.delete(ins); }
  let old = 0;
  while (old < count.documents.length && (count.documents[old] as { at: number }).at <= before) { count.total -= (count.documents[old] as { number: number }).number; old += 1; }
  if (old > 0) count.documents.splice(0, old);
}

const sentence = (count: Count, rules: WatchRules): string =>
  `${howMany(count.patients.size, 'dossier')} et ${howMany(count.total, 'document')} en ${howMany(rules.fenetreMinutes, 'minute')}`;

import type { TargetSnapshot } from '../../journal/facts';
import type { TargetFile } from './schema';

/** What judging needs of the target file, for the journal's header. `verbs`: those this run's driver can do. */
export function targetSnapshot(target: TargetFile, verbs: readonly string[]): TargetSnapshot {
  return {
    name: target.cible.nom,
    version: target.cible.version,
    temoin: target.cible.temoin,
    longestDelayMs: target.delais.plusLongDelaiMs,
    reopeningDelayMs: target.delais.reouvertureUnFacteur,
    inactivityDelayMs: target.delais.inactivite,
    ...(target.prechargement === undefined ? {} : { preload: { beforeMs: target.prechargement.avant, types: target.prechargement.types } }),
    means: target.moyens.map((means) => ({ id: means.id, factors: means.facteurs.map((factor) => factor.nature), row2020: means.ligne2020 })),
    lps: target.lps,
    ...(target.plateforme === undefined ? {} : { platform: target.plateforme }),
    transactions: target.transactions,
    methodPlace: target.methode.emplacement,
    oppositions: target.oppositions,
    words: target.vocabulaire,
    ...(target.alimentation === undefined ? {} : { automaticDocuments: target.alimentation.automatiques }),
    verbs: [...verbs],
  };
}

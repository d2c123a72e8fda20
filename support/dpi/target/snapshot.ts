import type { TargetSnapshot } from '../../journal/facts';
import { fromEnvironment } from './owner-personas';
import type { TargetFile } from './schema';

/** What judging needs of the target file, for the journal's header. `verbs`: those this run's driver can do. */
export function targetSnapshot(target: TargetFile, verbs: readonly string[], environment: NodeJS.ProcessEnv = process.env): TargetSnapshot {
  return {
    name: target.cible.nom,
    version: target.cible.version,
    temoin: target.cible.temoin,
    longestDelayMs: target.delais.plusLongDelaiMs,
    reopeningDelayMs: target.delais.reouvertureUnFacteur,
    inactivityDelayMs: target.delais.inactivite,
    noticePeriodMs: target.delais.informationRpps,
    ...(target.prechargement === undefined ? {} : { preload: { beforeMs: target.prechargement.avant, types: target.prechargement.types } }),
    means: target.moyens.map((means) => ({ id: means.id, factors: means.facteurs.map((factor) => factor.nature), row2020: means.ligne2020 })),
    lps: withItsNumber(target.lps, 'lps.homologation', environment),
    ...(target.plateforme === undefined ? {} : { platform: withItsNumber(target.plateforme, 'plateforme.homologation', environment) }),
    transactions: target.transactions,
    methodPlace: target.methode.emplacement,
    oppositions: target.oppositions,
    words: target.vocabulaire,
    ...(target.alimentation === undefined ? {} : { automaticDocuments: target.alimentation.automatiques }),
    verbs: [...verbs],
  };
}

/** The number is a secret: named in the file, and taken from the environment. @throws CIBLE-SECRET. */
const withItsNumber = (component: TargetFile['lps'], field: string, environment: NodeJS.ProcessEnv): TargetFile['lps'] =>
  (component.homologation?.startsWith('{env:') === true ? { ...component, homologation: fromEnvironment(component.homologation, field, environment) } : component);

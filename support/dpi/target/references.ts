import type { z } from 'zod';
import { ALL_GESTURES, type Action } from './gesture';
import type { Locator } from './locator';
import type { TargetFile } from './schema';
import { READING_VARIABLES, TRACE_VARIABLES, VARIABLES_OF, variablesIn } from './variables';

type Path = (string | number)[];
interface Report { addIssue(issue: { code: 'custom'; message: string; path: Path }): void }

/** What no field alone can tell: every state referred to exists, and every variable belongs to its gesture. */
export function checkReferences(target: TargetFile, context: z.RefinementCtx): void {
  const report = context as unknown as Report;
  const states = Object.keys(target.etats);
  for (const verb of ALL_GESTURES) {
    const gesture = target.gestes[verb];
    if (!gesture) continue;
    const check = checker(report, states, VARIABLES_OF[verb]);
    gesture.etapes.forEach((action, index) => { check.action(action, ['gestes', verb, 'etapes', index]); });
    gesture.fin.forEach((end, index) => { check.locator(end, ['gestes', verb, 'fin', index]); });
  }
  for (const [name, reading] of Object.entries(target.lectures)) {
    const check = checker(report, states, READING_VARIABLES);
    reading.acces?.forEach((action, index) => { check.action(action, ['lectures', name, 'acces', index]); });
    if ('ou' in reading && reading.ou) reading.ou.forEach((place, index) => { check.locator(place, ['lectures', name, 'ou', index]); });
    if ('tableau' in reading && reading.tableau) check.locator(reading.tableau, ['lectures', name, 'tableau']);
    if (reading.type === 'fichier') check.locator(reading.fichier.declencher, ['lectures', name, 'fichier', 'declencher']);
    if ('lignes' in reading && reading.lignes) check.locator(reading.lignes, ['lectures', name, 'lignes']);
  }
  const traces = target.traces;
  if (traces) {
    const check = checker(report, states, TRACE_VARIABLES);
    traces.acces.forEach((action, index) => { check.action(action, ['traces', 'acces', index]); });
    for (const format of ['json', 'csv'] as const) {
      const map = traces[format];
      if (map) check.locator(map.declencher, ['traces', format, 'declencher']);
    }
  }
}

interface Checker { action(action: Action, path: Path): void; locator(locator: Locator, path: Path): void }

function checker(report: Report, states: readonly string[], allowed: readonly string[]): Checker {
  const strings = (text: string | undefined, path: Path): void => {
    const unknown = variablesIn(text ?? '').find((name) => !allowed.includes(name));
    if (unknown !== undefined) report.addIssue({ code: 'custom', path, message: `une variable que ce geste connaît : ${allowed.map((name) => `{${name}}`).join(', ')}` });
  };
  const locator = (found: Locator, path: Path): void => {
    if (found.etat !== undefined && !states.includes(found.etat)) {
      report.addIssue({ code: 'custom', path, message: `un état décrit dans « etats » : ${states.join(', ') || 'aucun pour l’instant'}` });
    }
    for (const key of ['nom', 'motif', 'etiquette', 'texte', 'contient'] as const) strings(found[key], [...path, key]);
    if (found.dans) locator(found.dans, [...path, 'dans']);
  };
  const action = (step: Action, path: Path): void => {
    strings(step.aller, [...path, 'aller']);
    for (const key of ['cliquer', 'remplir', 'cocher', 'choisir', 'attendre', 'siPresent'] as const) {
      const found = step[key];
      if (found) locator(found, [...path, key]);
    }
    strings(step.remplir?.valeur, [...path, 'remplir', 'valeur']);
    strings(step.choisir?.option, [...path, 'choisir', 'option']);
    step.siPresent?.alors.forEach((inner, index) => { action(inner, [...path, 'siPresent', 'alors', index]); });
    step.siPresent?.sinon?.forEach((inner, index) => { action(inner, [...path, 'siPresent', 'sinon', index]); });
  };
  return { action, locator };
}

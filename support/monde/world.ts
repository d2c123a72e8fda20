import { setWorldConstructor } from '@cucumber/cucumber';
import { ScenarioTroubles } from './scenario/troubles';

/**
 * What one scenario does to its target, in the words of the people who work. Each layer of `scenario/` knows only those
 * below it: record, cast, admissions, workstations, gestures, readings, bench settings, authentication, troubles.
 */
export class Monde extends ScenarioTroubles {}

setWorldConstructor(Monde);

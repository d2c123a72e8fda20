import type { TemoinDelays } from '../config';
import { ShownContents } from '../documents/shown';
import type { Account, Patient, Session, Structure } from '../model';
import type { TemoinPorts } from '../ports';
import type { ScreenBook } from '../screens/book';

/**
 * What every gesture works with, whoever asks for it: a page of the DPI or its porte de conduite. A gesture takes it, does
 * what the person asked through the ports, and tells what came out; it knows neither HTTP nor HTML.
 */
export interface Desk { ports: TemoinPorts; delays: TemoinDelays; /** The words traces quote. */ book: ScreenBook; shown: ShownContents; /** Ends when the preloads asked for so far have. */ preloads: Promise<void> }

export const openDesk = (ports: TemoinPorts): Desk => ({ ports, delays: ports.settings.delays(), book: ports.screens.book(), shown: new ShownContents(), preloads: Promise.resolve() });

/** A person logged in: account, session, and the structure where that account works. */
export interface User { account: Account; session: Session; structure: Structure; /** Patients whose record is open in an emergency, for the banner. */ emergencies: string[] }
/** The same person, in one patient's record. */
export interface AtWork extends User { patient: Patient }

import { switchSecret } from '../gestes/parameters';
import type { Desk } from '../gestes/context';
import { ended, told, type Answer } from './answer';
import { inRecord } from './dmp-gestures';
import type { Poste } from './postes';

interface PatientGiven { ins: string; oid: string }

const secret = (on: boolean) => (desk: Desk, poste: Poste, given: PatientGiven): Promise<Answer> => inRecord(desk, poste, given, async (at) =>
  (switchSecret(desk, at, on) === 'done' ? ended('dossier') : told(desk, { message: 'secrete-non-offerte' })));

/** A minor's secret connection. */
export const GESTION_GESTURES = { demanderConnexionSecrete: secret(true), quitterConnexionSecrete: secret(false) };

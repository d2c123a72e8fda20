import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Resultat } from '../../jugement/resultat';
import { isGenuine, isOf, isSaltOf, verdictsDigest, type Attestation, type MaskedMatter } from '../redaction/attestation';
import { placeholdersOf } from '../redaction/placeholder';
import { RECALCULE, REPRIS, type Standing } from '../redaction/taken-up';
import { piecesOf, withFile } from '../zip/pieces';
import { anomaly, type Anomaly } from './anomaly';

/** What is known of a redacted container beside its judgement. */
export interface RedactionTold {
  masques: MaskedMatter[];
  recalcules: number; repris: number;
  /** How each verdict was had: of the questions in the order of the journals, then of the findings over the whole run (no scenario). */
  verdicts: Standing[];
  sel: 'non demandé' | 'reconnu' | 'autre';
  /** Whether it was made of the record of the complete container given. */
  complet?: 'reconnu' | 'autre';
  /** Placeholders of the value asked that stand in the record, and how many times. */
  valeur?: { empreinte: string; occurrences: number }[];
}
export interface SaltOptions { /** Of the authorised reader. */ salt?: string; /** Is it one of those taken out? */ value?: string; /** `SHA256SUMS` of the complete container it should come from. */ complete?: string }

/** Checks what a redacted container attests against the result it carries, and against the salt when the reader has it. */
export function checkRedaction(folder: string, attestation: Attestation, claimed: Resultat, verdicts: readonly Standing[], { salt, value, complete }: SaltOptions): { told: RedactionTold; anomalies: Anomaly[] } {
  const wrong = (detail: string): Anomaly => anomaly('SCEAU-ATTESTATION', { detail }), known = salt !== undefined && isSaltOf(attestation, salt), own = known && complete !== undefined ? isOf(attestation, complete, salt) : undefined;
  const told: RedactionTold = {
    masques: attestation.masques, recalcules: verdicts.filter(({ statut }) => statut === RECALCULE).length, repris: verdicts.filter(({ statut }) => statut === REPRIS).length, verdicts: [...verdicts],
    sel: salt === undefined ? 'non demandé' : known ? 'reconnu' : 'autre',
    ...(own === undefined ? {} : { complet: own ? 'reconnu' : 'autre' }),
    ...(known && value !== undefined ? { valeur: occurrencesOf(folder, placeholdersOf(value, salt)) } : {}),
  };
  return {
    told,
    anomalies: [
      ...(attestation.execution === claimed.run ? [] : [wrong('elle est d’une autre exécution')]),
      ...(attestation.verdicts === verdictsDigest(claimed) ? [] : [wrong('les verdicts annoncés ne sont pas ceux qu’elle atteste')]),
      ...(salt === undefined ? [] : !known ? [anomaly('SCEAU-SEL-AUTRE')] : isGenuine(attestation, salt) ? [] : [wrong('elle n’a pas été faite avec ce sel')]),
      ...(own === false ? [wrong('elle n’a pas été faite de l’enregistrement du conteneur complet donné')] : []),
    ],
  };
}

/** How often each placeholder stands in the journals and the result; those that do not are left out. */
function occurrencesOf(folder: string, placeholders: readonly string[]): { empreinte: string; occurrences: number }[] {
  const files = ['resultat.json', ...readdirSync(join(folder, 'journal')).map((name) => join('journal', name))];
  return placeholders.map((empreinte) => ({ empreinte, occurrences: files.reduce((sum, name) => sum + countIn(join(folder, name), empreinte), 0) })).filter(({ occurrences }) => occurrences > 0);
}

function countIn(path: string, text: string): number {
  let count = 0, held = '';
  withFile(path, (file) => {
    for (const piece of piecesOf(file)) {
      // ASCII: a piece may end within a character, never within what is sought once the end of the piece before is put in front of it.
      held += piece.toString('latin1');
      const parts = held.split(text);
      count += parts.length - 1;
      held = (parts.at(-1) ?? '').slice(-text.length + 1);
    }
  });
  return count;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/racine';
import { HomologairError } from '../../support/erreurs/error';

const shared = process.env['HOMOLOGAIR_SHARED'] ?? join(projectRoot, '..', 'shared');
export const CASES = join(shared, 'cases');
/** Reason to skip a test that needs the shared cases, or false. */
export const noCases: string | false = existsSync(CASES) ? false : `cas partagés absents : ${CASES}`;
export const caseBytes = (...parts: string[]): Buffer => readFileSync(join(CASES, ...parts));

export interface CaseVerdict { topic: string; file: string; verdict: string; why: string }
export const verdicts = (): CaseVerdict[] => readFileSync(join(CASES, 'VERDICTS.tsv'), 'utf8').split('\n').slice(1)
  .map((line) => line.split('\t')).filter((cells) => cells.length >= 4)
  .map(([topic = '', file = '', verdict = '', why = '']) => ({ topic, file, verdict, why }));

/** Code of the HomologairError that `act` throws, or `accepté`. Anything else thrown passes through: it is a defect. */
export function codeOf(act: () => unknown): string {
  try {
    act();
    return 'accepté';
  } catch (error) {
    if (error instanceof HomologairError) return error.code;
    throw error;
  }
}

/** CPU of this process spent in `act`, milliseconds. */
export function cpuOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A SOAP message of about `kilobytes`, as dense in elements and attributes as a DMP query. */
export function soapOf(kilobytes: number): Buffer {
  const slot = '<rim:Slot name="$XDSDocumentEntryStatus"><rim:ValueList><rim:Value>(\'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved\')</rim:Value></rim:ValueList></rim:Slot>';
  let body = '';
  while (body.length < kilobytes * 1024 - 500) body += slot;
  return Buffer.from('<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:rim="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">'
    + `<soap:Body><q id="é">${body}</q></soap:Body></soap:Envelope>`);
}

import type { Body, ExchangeFact, ExportedTraceFact, Fact, PieceFact, ScreenFact } from '../../journal/facts';
import { HomologairError } from '../../erreurs/error';
import type { RunRecord } from '../../rapports/record';
import type { Redaction } from '../../rapports/redact';
import { showBody, showHttp, type ShownBody } from '../../rapports/show-exchange';
import { showClaims, writtenClaims } from '../../rapports/show-vihf';
import { visible } from '../../rapports/text';
import type { PlannedProof } from './preuve';

/** A file of a proof, before it is written. */
export interface ProofContent { name: string; bytes: Buffer }
export interface ContentOptions {
  /** Pictures cannot be redacted: when names must not be read, only what was read on them is kept; nor is any digest that would let a name be guessed. */
  pictures: boolean;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The files that show a proof, redacted; a body the record has lost is said in their place. Pure. */
export function proofContents(proof: PlannedProof, record: RunRecord, redaction: Redaction, { pictures }: ContentOptions): ProofContent[] {
  const several = proof.facts.length > 1;
  return proof.facts.flatMap((id, index) => {
    const fact = record.fact(id);
    if (fact === undefined) return [];
    const prefix = several ? `${String(index + 1).padStart(2, '0')}-` : '';
    return filesOf(fact, record, redaction, pictures).map(({ name, bytes }) => ({ name: `${prefix}${name}`, bytes }));
  });
}

function filesOf(fact: Fact, record: RunRecord, redaction: Redaction, pictures: boolean): ProofContent[] {
  try {
    switch (fact.kind) {
      case 'exchange': return exchange(fact, record, redaction, pictures);
      case 'screen': return screen(fact, record, redaction, pictures);
      case 'exported-trace': return trace(fact, record, redaction);
      case 'piece': return piece(fact, record, redaction, pictures);
      case 'statement': return [json('declaration.json', { question: fact.question, réponse: fact.answer, par: fact.by, le: fact.at }, redaction)];
      case 'refused-connection': return [json('connexion-refusee.json', { par: fact.by, code: fact.code, détail: fact.detail, 'certificat du serveur': fact.served, 'certificats du client': fact.peer?.chain.length ?? 0, le: fact.at }, redaction)];
      case 'identity': return [json('fournisseur.json', { fournisseur: fact.provider, étape: fact.step, demande: fact.request, acr: fact.acr, amr: fact.amr, facteurs: fact.factors, le: fact.at }, redaction)];
      default: return [];
    }
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return [{ name: 'illisible.txt', bytes: utf8(`${redaction.text(visible(error.message))}\n`) }];
  }
}

function json(name: string, value: unknown, redaction: Redaction): ProofContent {
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? redaction.text(visible(inner)) : inner), 2);
  return { name, bytes: utf8(`${redaction.text(text)}\n`) };
}

function exchange(fact: ExchangeFact, record: RunRecord, redaction: Redaction, open: boolean): ProofContent[] {
  const file = (name: string, { type, text }: ShownBody): ProofContent => ({ name: `${name}.${type === 'application/xml' ? 'xml' : 'txt'}`, bytes: utf8(text) });
  const request = showBody(record.bytes(fact.request), fact.requestHeaders, redaction, open), response = showBody(record.bytes(fact.response), fact.responseHeaders, redaction, open);
  const told = ({ sha256 }: Body, { masked }: ShownBody): string => (masked ? 'empreinte retirée avec ce qui y est masqué' : sha256);
  const claims = writtenClaims(fact, record);
  return [
    file('requete', request),
    ...(claims ? [json('vihf.json', showClaims(claims), redaction)] : []),
    file('reponse', response),
    { name: 'echange.txt', bytes: utf8(`${showHttp(fact, redaction)}\nCorps d’origine, au journal :\n${open ? `  requête ${told(fact.request, request)}\n  réponse ${told(fact.response, response)}` : '  empreintes retirées avec les identités'}\n`) },
  ];
}

const pictureType = (bytes: Buffer | undefined): 'jpg' | 'png' | undefined => {
  const head = bytes?.subarray(0, 4).toString('hex') ?? '';
  return head.startsWith('ffd8ff') ? 'jpg' : head === '89504e47' ? 'png' : undefined;
};

function screen(fact: ScreenFact, record: RunRecord, redaction: Redaction, pictures: boolean): ProofContent[] {
  const picture = fact.screenshot && record.bytes(fact.screenshot), type = pictureType(picture);
  return [
    ...(pictures && picture && type ? [{ name: `ecran.${type}`, bytes: picture }] : []),
    json('lecture.json', {
      lecture: fact.reading, relevée: fact.mapped ? 'oui' : 'non, à examiner', texte: fact.text, lignes: fact.rows, messages: fact.matches, le: fact.at,
      ...(picture && !pictures ? { image: 'retirée : une image ne se masque pas' } : {}),
    }, redaction),
  ];
}

function trace(fact: ExportedTraceFact, record: RunRecord, redaction: Redaction): ProofContent[] {
  return [
    { name: `traces.${fact.format}.txt`, bytes: utf8(redaction.text(visible(record.bytes(fact.raw).toString('utf8')))) },
    json('traces-lues.json', fact.entries, redaction),
  ];
}

/** The declaration always; the file only when it is a text that can be redacted, or when pictures and prints may be shown. */
function piece(fact: PieceFact, record: RunRecord, redaction: Redaction, pictures: boolean): ProofContent[] {
  const { titre, date, validite, numero, detenteur, fichier, champs } = fact;
  const bytes = fact.body && record.bytes(fact.body);
  const declared = json('piece.json', { pièce: titre, fichier: pictures ? fichier : { nom: fichier.nom, present: fichier.present }, date, validité: validite, numéro: numero, détenteur: detenteur, champs }, redaction);
  if (bytes === undefined) return [declared];
  if (/\.(txt|md|csv)$/i.test(fichier.nom)) return [declared, { name: 'piece.txt', bytes: utf8(redaction.text(visible(bytes.toString('utf8')))) }];
  const type = bytes.subarray(0, 4).toString('latin1') === '%PDF' ? 'pdf' : pictureType(bytes);
  return type !== undefined && pictures ? [declared, { name: `piece.${type}`, bytes }] : [declared];
}

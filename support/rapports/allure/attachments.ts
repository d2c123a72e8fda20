import type { ExchangeFact, ExportedTraceFact, Fact, PieceFact, RefusedConnectionFact, ScreenFact } from '../../journal/facts';
import { HomologairError } from '../../erreurs/error';
import { transactionOf } from '../../xds/transaction';
import type { RunRecord } from '../record';
import type { Redaction } from '../redact';
import { showBody, showHttp, writtenAction } from '../show-exchange';
import { showClaims, writtenClaims } from '../show-vihf';
import { visible } from '../text';
import type { AllureAttachment } from './model';
import type { ResultStore } from './store';

/** What a reader of the report can open; any other file stays in the record, known by its digest. */
function pieceType(name: string, bytes: Buffer): 'application/pdf' | 'image/jpeg' | 'image/png' | 'text/plain' | undefined {
  const head = bytes.subarray(0, 4).toString('latin1');
  if (head === '%PDF') return 'application/pdf';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head === '\x89PNG') return 'image/png';
  return /\.(txt|md|csv)$/i.test(name) ? 'text/plain' : undefined;
}

/** Writes what one fact shows. Everything is redacted but the pictures, which show test identities. */
export class FactAttachments {
  constructor(private readonly record: RunRecord, private readonly store: ResultStore, private readonly redaction: Redaction) {}

  /** Attachments of a fact, none for a fact that has nothing to show. */
  of(fact: Fact): AllureAttachment[] {
    try {
      switch (fact.kind) {
        case 'exchange': return this.exchange(fact);
        case 'screen': return this.screen(fact);
        case 'exported-trace': return this.trace(fact);
        case 'refused-connection': return [this.refused(fact)];
        case 'piece': return this.piece(fact);
        case 'statement': return [this.json(`Déclaration de ${fact.by}`, { question: fact.question, réponse: fact.answer, par: fact.by })];
        default: return [];
      }
    } catch (error) {
      if (!(error instanceof HomologairError)) throw error;
      return [this.store.attach('Pièce illisible', 'text/plain', this.clean(error.message))];
    }
  }

  private clean(text: string): string { return this.redaction.text(visible(text)); }
  private json(name: string, value: unknown): AllureAttachment {
    const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? this.clean(inner) : inner), 2);
    return this.store.attach(this.clean(name), 'application/json', `${this.redaction.text(text)}\n`);
  }

  private exchange(fact: ExchangeFact): AllureAttachment[] {
    const transaction = transactionOf(writtenAction(this.record.bytes(fact.request), fact.requestHeaders)) ?? fact.path.split('/').at(-1) ?? '';
    const body = (name: string, bytes: Buffer, headers: [string, string][]): AllureAttachment => {
      const { type, text } = showBody(bytes, headers, this.redaction);
      return this.store.attach(this.clean(name), type, text);
    };
    const claims = writtenClaims(fact, this.record);
    return [
      body(`Requête ${transaction}`, this.record.bytes(fact.request), fact.requestHeaders),
      ...(claims ? [this.json(`VIHF décodé ${transaction}`, showClaims(claims))] : []),
      body(`Réponse ${transaction} (${fact.status === 0 ? 'coupée' : fact.status})`, this.record.bytes(fact.response), fact.responseHeaders),
      this.store.attach(this.clean(`Échange ${transaction}`), 'text/plain', showHttp(fact, this.redaction)),
    ];
  }

  /** The declaration as it was recorded, and the file itself when it was small enough to be kept. */
  private piece(fact: PieceFact): AllureAttachment[] {
    const { titre, date, validite, numero, detenteur, fichier, champs } = fact;
    const bytes = fact.body && this.record.bytes(fact.body);
    const type = bytes && pieceType(fichier.nom, bytes);
    return [
      this.json(`Pièce déclarée : ${titre}`, { pièce: titre, fichier, date, validité: validite, numéro: numero, détenteur: detenteur, champs }),
      ...(bytes && type ? [this.store.attach(this.clean(fichier.nom), type, type === 'text/plain' ? this.clean(bytes.toString('utf8')) : bytes)] : []),
    ];
  }

  private screen(fact: ScreenFact): AllureAttachment[] {
    const picture = fact.screenshot && this.record.bytes(fact.screenshot);
    const type = picture?.subarray(0, 3).toString('hex') === 'ffd8ff' ? 'image/jpeg' : picture?.subarray(0, 4).toString('hex') === '89504e47' ? 'image/png' : undefined;
    const read = { lecture: fact.reading, relevée: fact.mapped ? 'oui' : 'non, à examiner', texte: fact.text, lignes: fact.rows, messages: fact.matches };
    return [...(picture && type ? [this.store.attach(this.clean(`Écran ${fact.reading}`), type, picture)] : []), this.json(`Lecture de l’écran ${fact.reading}`, read)];
  }

  private trace(fact: ExportedTraceFact): AllureAttachment[] {
    return [
      this.json('Traces du DPI, lues', fact.entries),
      this.store.attach(`Traces du DPI, export ${fact.format}`, 'text/plain', this.clean(this.record.bytes(fact.raw).toString('utf8'))),
    ];
  }

  private refused({ by, code, detail, served, peer }: RefusedConnectionFact): AllureAttachment {
    return this.json('Connexion refusée', { par: by === 'mock' ? 'le DMP simulé' : 'le client', code, détail: detail, 'certificat présenté par le serveur': served, 'certificats du client': peer?.chain.length ?? 0, tls: peer && `${peer.protocol} ${peer.cipher}` });
  }
}

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { HomologairError } from '../../support/erreurs/error';
import { faultOf } from '../../support/xds/fault-of';
import { openXml } from '../../support/xml/open';
import { NS } from '../../support/xml/namespaces';
import { codeOf, readMessage } from './samples';

before(openXml);

const ID = '<a:MessageID>urn:uuid:1</a:MessageID>';
const ACTION = '<a:Action>urn:act</a:Action>';
const NAMESPACES = `xmlns:s="${NS.soap12}" xmlns:a="${NS.wsa}" xmlns:w="${NS.wsse}" xmlns:x="urn:x"`;
const envelope = (header: string, body = '<x:p/>'): string =>
  `<s:Envelope ${NAMESPACES}><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
const children = (inside: string): string => `<s:Envelope ${NAMESPACES}>${inside}</s:Envelope>`;
const HEADER = `<s:Header>${ACTION}${ID}</s:Header>`;
const BODY = '<s:Body><x:p/></s:Body>';

/** [what the message has, the message, code of the refusal or undefined when accepted] */
const REQUESTS: readonly (readonly [string, string, ErrorCode | undefined])[] = [
  ['all it needs', envelope(ACTION + ID), undefined],
  ['SOAP 1.1', envelope(ACTION + ID).replaceAll(NS.soap12, NS.soap11), 'XDS-SOAP-VERSION'],
  ['an Envelope of nobody', `<Envelope>${''}</Envelope>`, 'XDS-SOAP-VERSION'],
  ['no envelope', '<x:p xmlns:x="urn:x"/>', 'XDS-SOAP-ENVELOPPE-ABSENTE'],
  ['no body', children(HEADER), 'XDS-SOAP-CORPS-ABSENT'],
  ['two bodies', children(HEADER + BODY + BODY), 'XDS-SOAP-CORPS-DOUBLE'],
  ['two headers', children(HEADER + HEADER + BODY), 'XDS-SOAP-EN-TETE-DOUBLE'],
  ['header after body', children(BODY + HEADER), 'XDS-SOAP-ENFANT-INATTENDU'],
  ['header in the wrong case', children(`<s:HeaDER>${ACTION}${ID}</s:HeaDER>${BODY}`), 'XDS-SOAP-ENFANT-INATTENDU'],
  ['header without namespace', children(`<Header>${ACTION}${ID}</Header>${BODY}`), 'XDS-SOAP-ENFANT-INATTENDU'],
  ['something after the body', children(`${HEADER}${BODY}<x:fin/>`), 'XDS-SOAP-ENFANT-INATTENDU'],
  ['a processing instruction in the body', envelope(ACTION + ID, '<x:p><?php ?></x:p>'), 'XDS-SOAP-INSTRUCTION'],
  ['a processing instruction before the root', `<?pi x?>${envelope(ACTION + ID)}`, 'XDS-SOAP-INSTRUCTION'],
  ['one inside wsse:Security (for the VIHF to name)', envelope(`${ACTION}${ID}<w:Security><?pi x?></w:Security>`), undefined],
  ['an empty body', envelope(ACTION + ID, ' <!-- rien --> '), 'XDS-CORPS-VIDE'],
  ['two payloads', envelope(ACTION + ID, '<x:p/><x:p/>'), 'XDS-CORPS-MULTIPLE'],
  ['no header at all', children(BODY), 'XDS-WSA-ACTION-ABSENTE'],
  ['no Action', envelope(ID), 'XDS-WSA-ACTION-ABSENTE'],
  ['an empty Action', envelope(`<a:Action> </a:Action>${ID}`), 'XDS-WSA-ACTION-ABSENTE'],
  ['an Action of no namespace', envelope(`<Action>urn:act</Action>${ID}`), 'XDS-WSA-ACTION-ABSENTE'],
  ['a block of no namespace', envelope(`${ACTION}${ID}<bloc/>`), 'XDS-SOAP-EN-TETE-SANS-ESPACE'],
  ['no MessageID', envelope(ACTION), 'XDS-WSA-MESSAGEID-ABSENT'],
  ['an empty MessageID', envelope(`${ACTION}<a:MessageID/>`), 'XDS-WSA-MESSAGEID-ABSENT'],
  ['a bare number as MessageID', envelope(`${ACTION}<a:MessageID>42</a:MessageID>`), 'XDS-WSA-MESSAGEID-FORME'],
  ['a MessageID of two words', envelope(`${ACTION}<a:MessageID>urn:uuid:1 urn:uuid:2</a:MessageID>`), 'XDS-WSA-MESSAGEID-FORME'],
  ['two Actions', envelope(ACTION + ACTION + ID), 'XDS-WSA-EN-TETE-DOUBLE'],
  ['two MessageIDs', envelope(ACTION + ID + ID), 'XDS-WSA-EN-TETE-DOUBLE'],
  ['two To', envelope(`${ACTION}${ID}<a:To/><a:To/>`), 'XDS-WSA-EN-TETE-DOUBLE'],
  ['two wsse:Security', envelope(`${ACTION}${ID}<w:Security/><w:Security/>`), 'XDS-WSA-EN-TETE-DOUBLE'],
  ['two RelatesTo (lawful)', envelope(`${ACTION}${ID}<a:RelatesTo>urn:1</a:RelatesTo><a:RelatesTo>urn:2</a:RelatesTo>`), undefined],
  ['a draft of WS-Addressing', envelope((ACTION + ID)).replaceAll(NS.wsa, 'http://schemas.xmlsoap.org/ws/2004/08/addressing'), 'XDS-WSA-VERSION'],
  ['an anonymous ReplyTo', envelope(`${ACTION}${ID}<a:ReplyTo><a:Address>${NS.wsa}/anonymous</a:Address></a:ReplyTo>`), undefined],
  ['a ReplyTo elsewhere', envelope(`${ACTION}${ID}<a:ReplyTo><a:Address>http://127.0.0.1/</a:Address></a:ReplyTo>`), 'XDS-WSA-REPLYTO'],
  ['an unknown block to understand', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="true"/>`), 'XDS-SOAP-MUSTUNDERSTAND'],
  ['the same, with 1', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="1"/>`), 'XDS-SOAP-MUSTUNDERSTAND'],
  ['the same, for the next node', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="1" s:role="${NS.soap12}/role/next"/>`), 'XDS-SOAP-MUSTUNDERSTAND'],
  ['the same, for another role', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="1" s:role="urn:autre"/>`), undefined],
  ['an unknown block one may ignore', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="false"/><x:c/>`), undefined],
  ['known blocks to understand', envelope(`<a:Action s:mustUnderstand="true">urn:act</a:Action>${ID}<w:Security s:mustUnderstand="1"/>`), undefined],
  ['mustUnderstand of no namespace on Action (real clients)', envelope(`<a:Action mustUnderstand="true">urn:act</a:Action>${ID}`), undefined],
  ['mustUnderstand of no namespace on an unknown block', envelope(`${ACTION}${ID}<x:b mustUnderstand="true"/>`), undefined],
  ['a mustUnderstand that says neither', envelope(`${ACTION}${ID}<x:b s:mustUnderstand="oui"/>`), 'XDS-SOAP-MUSTUNDERSTAND-VALEUR'],
  ['an empty To (published examples)', envelope(`${ACTION}${ID}<a:To/>`), undefined],
  ['a payload with its text in CDATA and comments', envelope(ACTION + ID, '<x:p><![CDATA[a]]><!-- b --></x:p>'), undefined],
];

for (const [what, message, code] of REQUESTS) {
  test(`request with ${what}: ${code ?? 'read'}`, () => {
    if (code === undefined) assert.equal(readMessage(message, ({ headers }) => headers.action), 'urn:act');
    else assert.equal(codeOf(() => readMessage(message, () => undefined)), code);
  });
}

test('an answer is read without Action nor MessageID', () => {
  assert.equal(readMessage(children(BODY), ({ payload }) => payload.name, 'réponse'), 'p');
});

test('text split by comments and CDATA is read whole', () => {
  const split = envelope(`<a:Action>urn:<!-- x -->ac<![CDATA[t]]></a:Action>${ID}`);
  assert.equal(readMessage(split, ({ headers }) => headers.action), 'urn:act');
});

test('faults called for by each defect', () => {
  const table = { 'XDS-SOAP-VERSION': 'VersionMismatch', 'XDS-SOAP-MUSTUNDERSTAND': 'MustUnderstand', 'XDS-CORPS-VIDE': 'Sender' } as const;
  for (const [code, expected] of Object.entries(table)) assert.equal(faultOf(new HomologairError(code as ErrorCode)).code, expected);
  const missing = faultOf(new HomologairError('XDS-WSA-MESSAGEID-ABSENT'));
  assert.deepEqual([missing.code, missing.subcode], ['Sender', 'wsa:MessageAddressingHeaderRequired']);
});

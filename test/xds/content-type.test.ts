import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentType, requireSameAction, requireSoap } from '../../support/xds/parse/content-type';
import { codeOf } from './samples';

/** [header, action read] */
const ACTIONS: readonly (readonly [string, string | undefined])[] = [
  ['application/soap+xml', undefined],
  ['application/soap+xml; charset=UTF-8', undefined],
  ['application/soap+xml; charset=UTF-8; action="urn:a"', 'urn:a'],
  ['application/soap+xml;charset=utf-8;action=urn:a:b/c', 'urn:a:b/c'],
  ['application/soap+xml; action=""', undefined],
  ['application/soap+xml; action=', undefined],
  ['application/soap+xml; action="None"', undefined],
  ['application/soap+xml; action=None;', undefined],
  ['Application/SOAP+XML ; Action = "urn:a" ; ', 'urn:a'],
  ['multipart/related; type="application/xop+xml"; start-info="application/soap+xml; action=\\"urn:a\\""; boundary=b', 'urn:a'],
  ['multipart/related; boundary="x;y"; action="urn:a"', 'urn:a'],
];

test('action: given, empty, "None", missing, in start-info', () => {
  for (const [header, action] of ACTIONS) assert.equal(parseContentType(header).action, action, header);
});

test('multipart parameters', () => {
  const read = parseContentType('multipart/related; boundary="a b\\"c"; start="<r@x>"; type="application/XOP+xml"; start-info="application/soap+xml"');
  assert.deepEqual([read.mediaType, read.boundary, read.start, read.type, read.startInfo], ['multipart/related', 'a b"c', 'r@x', 'application/xop+xml', 'application/soap+xml']);
});

test('unreadable headers', () => {
  const table = [
    [undefined, 'XDS-TYPE-MEDIA-ABSENT'], ['  ', 'XDS-TYPE-MEDIA-ABSENT'], ['soap', 'XDS-TYPE-MEDIA-FORME'], ['application/', 'XDS-TYPE-MEDIA-FORME'],
    ['application/soap+xml charset=UTF-8', 'XDS-TYPE-MEDIA-FORME'], ['application/soap+xml; action="urn:a', 'XDS-TYPE-MEDIA-FORME'],
    ['application/soap+xml; action="a"; ACTION="b"', 'XDS-TYPE-MEDIA-PARAMETRE-DOUBLE'],
  ] as const;
  for (const [header, code] of table) assert.equal(codeOf(() => parseContentType(header)), code, header);
});

test('SOAP 1.2 in UTF-8 only', () => {
  const table = [
    ['application/soap+xml', 'soap'], ['application/soap+xml; charset=utf-8', 'soap'], ['multipart/related; boundary=b', 'mtom'],
    ['text/xml; charset=utf-8', 'XDS-TYPE-MEDIA'], ['application/xml', 'XDS-TYPE-MEDIA'], ['application/json', 'XDS-TYPE-MEDIA'], ['multipart/form-data; boundary=b', 'XDS-TYPE-MEDIA'],
    ['application/soap+xml; charset=iso-8859-1', 'XDS-JEU-DE-CARACTERES'], ['application/soap+xml; charset=utf-16', 'XDS-JEU-DE-CARACTERES'],
  ] as const;
  for (const [header, expected] of table) {
    const act = (): string => requireSoap(parseContentType(header));
    if (expected === 'soap' || expected === 'mtom') assert.equal(act(), expected);
    else assert.equal(codeOf(act), expected, header);
  }
});

test('action of the transport against wsa:Action', () => {
  for (const transport of [undefined, '', '""', 'None', 'urn:a', '"urn:a"']) assert.doesNotThrow(() => requireSameAction('urn:a', transport));
  for (const transport of ['urn:b', '"urn:b"', 'urn:A']) assert.equal(codeOf(() => requireSameAction('urn:a', transport)), 'XDS-ACTION-CONTRADICTOIRE');
});

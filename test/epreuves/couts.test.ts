import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { exclusiveC14n } from '../../support/xml/c14n';
import { parseXml, withXml } from '../../support/xml/door';
import { libxml, openXml } from '../../support/xml/open';
import { codeOf, cpuOf, soapOf } from '../xml/materials';

const nested = (n: number): string => Array.from({ length: n }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
const many = (n: number, piece: (i: number) => string): string => Array.from({ length: n }, (_, i) => piece(i)).join('');

/** Attacks whose refusal must cost little: under 150 ms of CPU (one pass over some megabytes at most), where letting them in would cost seconds or the memory. */
const ATTACKS: Record<string, [() => Buffer, code: string]> = {
  'P01 billion laughs, 10^20': [() => Buffer.from(`<!DOCTYPE l [<!ENTITY e0 "lol">${nested(20)}]><l>&e20;</l>`), 'XML-DOCTYPE'],
  'P02 explosion quadratique': [() => Buffer.from(`<!DOCTYPE l [<!ENTITY a "${'A'.repeat(100_000)}">]><l>${'&a;'.repeat(10_000)}</l>`), 'XML-DOCTYPE'],
  'P06 200 000 niveaux': [() => Buffer.from('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), 'XML-PROFONDEUR'],
  'P07 50 000 attributs': [() => Buffer.from(`<a ${many(50_000, (i) => `a${i}="" `)}/>`), 'XML-ATTRIBUTS-ELEMENT'],
  'P08 5 000 espaces de noms × 2 000 éléments': [() => Buffer.from(`<a ${many(5_000, (i) => `xmlns:n${i}="u:${i}" `)}>${many(2_000, (i) => `<n${i}:x/>`)}</a>`), 'XML-ATTRIBUTS-ELEMENT'],
  'P09 100 Mo': [() => Buffer.alloc(100_000_000, 'x'), 'XML-TAILLE'],
  'un million d’éléments': [() => Buffer.from(`<a>${'<b/>'.repeat(1_000_000)}</a>`), 'XML-NOEUDS'],
  'un million d’attributs': [() => Buffer.from(`<a>${`<b ${many(100, (i) => `a${i}="" `)}/>`.repeat(10_000)}</a>`), 'XML-ATTRIBUTS'],
};

before(openXml);

describe('ce que coûte une attaque', () => {
  for (const [name, [build, code]] of Object.entries(ATTACKS)) {
    test(`${name} : ${code}, presque gratuitement`, () => {
      const bytes = build();
      codeOf(() => parseXml(bytes)); // warm-up
      const cost = cpuOf(() => assert.equal(codeOf(() => parseXml(bytes)), code));
      assert.ok(cost < 150, `${cost.toFixed(1)} ms`);
    });
  }

  test('le pire message admis par défaut reste sous quelques secondes, forme canonique comprise', () => {
    const open = many(100, (d) => `<e${d} ${many(250, (i) => `xmlns:n${d}_${i}="u:${d}:${i}" `)}>`);
    const bytes = Buffer.from(`${open}${'<n0_0:x/>'.repeat(400_000)}${many(100, (d) => `</e${99 - d}>`)}`);
    const cost = cpuOf(() => withXml(bytes, (root) => exclusiveC14n(root)));
    assert.ok(cost < 10_000, `${cost.toFixed(0)} ms`);
  });

  test('un message de 5 Ko passe la porte en moins d’une milliseconde de CPU', () => {
    const bytes = soapOf(5);
    const turn = (): number => cpuOf(() => { for (let i = 0; i < 1000; i++) parseXml(bytes).dispose(); }) / 1000;
    turn();
    const cost = Math.min(turn(), turn());
    assert.ok(cost < 1, `${cost.toFixed(3)} ms (objectif 0,15 ms : figures du dossier bench/)`);
  });

  test('aucun document ne reste en mémoire après 2 000 messages lus, refusés ou mal lus', () => {
    const { diag } = libxml();
    diag.configure({ enabled: true });
    try {
      for (let i = 0; i < 2000; i++) {
        withXml(soapOf(1), (root) => exclusiveC14n(root));
        codeOf(() => parseXml(Buffer.from('<a><b></a>')));
        codeOf(() => withXml(Buffer.from('<a xmlns="relatif"/>'), (root) => exclusiveC14n(root)));
      }
      assert.deepEqual(Object.keys(diag.report() as object), []);
    } finally {
      diag.configure({ enabled: false });
    }
  });
});

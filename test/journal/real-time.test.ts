import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../support/journal/facts';
import { realEnd, realTime } from '../../support/journal/real-time';

const DAY = 86_400_000, START = Date.UTC(2026, 2, 1, 10);
const at = (seq: number, milliseconds: number, more: object = { kind: 'barrier', after: 'x' }): Fact => ({ seq, at: new Date(START + milliseconds).toISOString(), ...more }) as Fact;
const moved = (milliseconds: number): object => ({ kind: 'act', act: 'time-moved', milliseconds });

test('l’heure réelle : celle du banc, moins ce que la conduite a ajouté jusque-là', () => {
  const facts = [at(1, 0), at(2, 10), at(3, DAY + 20, moved(DAY)), at(4, DAY + 30), at(5, 7 * DAY + 40, moved(6 * DAY)), at(6, 7 * DAY + 50)], real = realTime({ clockOffsetMs: 0 });
  assert.deepEqual(facts.map((fact) => real(fact) - START), [0, 10, 20, 30, 40, 50]);
});

test('la fin réelle est celle du dernier exécutant, chacun ayant sa propre horloge', () => {
  const header = { startedAt: new Date(START).toISOString(), clockOffsetMs: 0 };
  assert.equal(realEnd([[at(1, 0), at(2, DAY + 5, moved(DAY))], [at(1, 3), at(2, 9)]], header), new Date(START + 9).toISOString());
  assert.equal(realEnd([[]], header), header.startedAt);
});

test('ce que la cible fait d’elle-même pendant qu’on avance l’heure ne retarde pas la fin', () => {
  const header = { startedAt: new Date(START).toISOString(), clockOffsetMs: 0 }, preloaded = at(2, 2 * DAY + 10);
  assert.equal(realEnd([[at(1, 0), preloaded, at(3, 2 * DAY + 20, moved(2 * DAY)), at(4, 2 * DAY + 30)]], header), new Date(START + 30).toISOString());
});

test('un enregistrement abîmé a une fin lui aussi : un instant qui n’en est pas un ne compte pas', () => {
  const header = { startedAt: new Date(START).toISOString(), clockOffsetMs: 0 }, broken = { ...at(2, 5), at: '2026-03-01T1x:00' };
  assert.equal(realEnd([[at(1, 3), broken]], header), new Date(START + 3).toISOString());
  assert.equal(realEnd([[at(1, 3, moved(-1e300)), at(2, 4)]], header), header.startedAt);
});

test('une cible déjà avancée par une exécution précédente : l’avance du départ n’est pas du temps passé', () => {
  const ahead = 6 * 3_600_000, header = { startedAt: new Date(START).toISOString(), clockOffsetMs: ahead };
  const facts = [at(1, ahead), at(2, ahead + DAY + 5, moved(DAY)), at(3, ahead + DAY + 9)], real = realTime(header);
  assert.deepEqual(facts.map((fact) => real(fact) - START), [0, 5, 9]);
  assert.equal(realEnd([facts], header), new Date(START + 9).toISOString());
});

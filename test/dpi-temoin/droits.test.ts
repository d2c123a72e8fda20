import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choicesOf } from '../../support/dpi-temoin/droits/choices';
import { rightsGate } from '../../support/dpi-temoin/droits/gate';
import type { Canal, Choice, Etape, RightsEvent, Usage } from '../../support/dpi-temoin/droits/model';
import type { RightsAsked } from '../../support/dpi-temoin/droits/ports';
import { AUBRAC, login, PAT, startBench, STRUCTURE, insOf, type Bench, type Visitor } from './kit/temoin';

const by = { at: '2026-11-22T09:00:00.000Z', author: { login: 'aubrac', nom: 'Alice Aubrac' } };
const told = (canal: Canal): RightsEvent => ({ ...by, kind: 'information', canal });
const chose = (usage: Usage, choice: 'opposition' | 'non-opposition'): RightsEvent => ({ ...by, kind: 'choix', usage, choice, canal: 'oral' });
const stay = (etape: Etape): RightsEvent => ({ ...by, kind: 'prise-en-charge', etape });

const HISTORIES: [string, RightsEvent[], Choice, Choice][] = [
  ['rien', [], 'non-recueillie', 'non-recueillie'],
  ...(['oral', 'telephone', 'portail', 'questionnaire'] as const).map((canal): [string, RightsEvent[], Choice, Choice] => [`informé, ${canal}`, [told(canal)], 'non-opposition', 'non-opposition']),
  ...(['courrier', 'convocation'] as const).map((canal): [string, RightsEvent[], Choice, Choice] => [`informé, ${canal}`, [told(canal)], 'non-recueillie', 'non-recueillie']),
  ['convoqué, puis reprise de contact', [stay('convocation'), told('convocation'), stay('reprise-de-contact')], 'non-opposition', 'non-opposition'],
  ['convoqué, puis début', [stay('convocation'), told('convocation'), stay('debut')], 'non-opposition', 'non-opposition'],
  ['pris en charge sans information', [stay('debut')], 'non-recueillie', 'non-recueillie'],
  ['opposé à la consultation seule', [told('oral'), chose('consultation', 'opposition')], 'opposition', 'non-opposition'],
  ['opposé à l’alimentation seule', [told('oral'), chose('alimentation', 'opposition')], 'non-opposition', 'opposition'],
  ['opposé avant d’être pris en charge', [told('courrier'), chose('consultation', 'opposition'), stay('debut')], 'opposition', 'non-opposition'],
  ['opposé, informé de nouveau', [chose('consultation', 'opposition'), told('oral')], 'opposition', 'non-opposition'],
  ['opposé puis levée', [told('oral'), chose('consultation', 'opposition'), chose('consultation', 'non-opposition')], 'non-opposition', 'non-opposition'],
  ['séjour suivant, convoqué', [told('oral'), stay('debut'), stay('sortie'), stay('convocation'), told('convocation')], 'non-recueillie', 'non-recueillie'],
  ['séjour suivant, opposition gardée', [chose('consultation', 'opposition'), stay('sortie'), stay('convocation')], 'opposition', 'non-recueillie'],
];
describe('l’état des droits suit leur histoire', () => {
  for (const [name, history, consultation, alimentation] of HISTORIES) {
    test(name, () => {
      const choices = choicesOf(history);
      assert.deepEqual([choices.consultation.choice, choices.alimentation.choice], [consultation, alimentation]);
    });
  }
});

const ASKED: RightsAsked = { use: 'consultation', place: 'equipe', permitted: true, stage: 'debut', consent: false, choices: choicesOf([told('oral')]) };
const opposed = choicesOf([told('oral'), chose('consultation', 'opposition')]);
const REFUSALS: [string, Partial<RightsAsked>, string | undefined][] = [
  ['équipe informée', {}, undefined],
  ['opposition', { choices: opposed }, 'opposition-consultation'],
  ['opposition, existence', { choices: opposed, use: 'existence' }, undefined],
  ['opposition à la consultation, alimentation', { choices: opposed, use: 'alimentation' }, undefined],
  ['non recueillie', { choices: choicesOf([]) }, 'information-patient'],
  ['non recueillie, alimentation', { choices: choicesOf([]), use: 'alimentation' }, 'information-patient'],
  ['opposition à l’alimentation', { choices: choicesOf([told('oral'), chose('alimentation', 'opposition')]), use: 'alimentation' }, 'opposition-alimentation'],
  ['opposition à l’alimentation, consultation', { choices: choicesOf([told('oral'), chose('alimentation', 'opposition')]) }, undefined],
  ['sous responsabilité', { place: 'responsabilite' }, 'sous-responsabilite'],
  ['sous responsabilité, alimentation', { place: 'responsabilite', use: 'alimentation' }, undefined],
  ['hors équipe', { place: 'hors-equipe' }, 'hors-equipe'],
  ['hors équipe, consentement', { place: 'hors-equipe', consent: true }, undefined],
  ['hors équipe, consentement, opposition', { place: 'hors-equipe', consent: true, choices: opposed }, 'opposition-consultation'],
  ['habilitation retirée', { permitted: false }, 'sans-permission'],
  ['habilitation retirée, existence', { permitted: false, use: 'existence' }, 'sans-permission'],
  ['habilitation retirée, alimentation', { permitted: false, use: 'alimentation' }, undefined],
  ['sortie', { stage: 'sortie' }, 'prise-en-charge-terminee'],
];
describe('ce que les droits arrêtent', () => {
  for (const [name, asked, refusal] of REFUSALS) test(`${name} : ${refusal ?? 'permis'}`, () => { assert.equal(rightsGate().refuse({ ...ASKED, ...asked }), refusal); });
});

const consulted = (bench: Bench): boolean => bench.dmp.transactions.some((transaction) => transaction !== 'TD0.2');
const PAGE = '/patients/1/droits';
async function rights(visitor: Visitor, path: string, form: Record<string, string>): Promise<void> {
  await visitor.go(PAGE);
  await visitor.submit(`${PAGE}/${path}`, form);
}
async function ask(visitor: Visitor): Promise<void> {
  await visitor.go('/patients/1');
  await visitor.submit('/patients/1/dmp');
}

test('une opposition arrête la consultation, jusqu’à sa levée, et l’histoire en est gardée', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await rights(v, 'choix', { usage: 'consultation', canal: 'oral', choix: 'opposition' });
  assert.match(v.html, /Opposition, le \d\d\/\d\d\/\d{4} à \d\d:\d\d, à l’oral, par Alice Aubrac/);
  await ask(v);
  assert.match(v.alert, /Le patient s’oppose à la consultation/);
  assert.deepEqual(bench.dmp.transactions, []);
  assert.equal(bench.ports.opposition.feedingAllowed({ id: 1 }), true);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp/statut');
  assert.deepEqual(bench.dmp.transactions, ['TD0.2'], 'l’existence se vérifie encore');
  await rights(v, 'choix', { usage: 'consultation', canal: 'oral', choix: 'non-opposition' });
  await ask(v);
  assert.ok(consulted(bench));
  assert.deepEqual(bench.ports.opposition.history({ id: 1 }).map(({ kind }) => kind), ['information', 'prise-en-charge', 'choix', 'choix']);
  assert.deepEqual(bench.ports.traces.select({}).filter(({ action }) => /opposition/.test(action)).map(({ action, issue, motif }) => [action, issue, motif]),
    [['opposition', 'consultation', undefined], ['levee-opposition', 'consultation', undefined]]);
});

test('une liste déjà reçue ne se rouvre plus après l’opposition', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await ask(v);
  assert.equal(v.path, '/patients/1/dmp');
  await rights(v, 'choix', { usage: 'consultation', canal: 'oral', choix: 'opposition' });
  await v.go('/patients/1/dmp');
  assert.equal(v.path, '/patients/1');
});

test('l’opposition survit à un vrai redémarrage, par la porte d’admission aussi', async (t) => {
  const first = await startBench();
  const v = await login(first);
  await rights(v, 'choix', { usage: 'consultation', canal: 'oral', choix: 'opposition' });
  const bench = await first.restart();
  t.after(bench.close);
  assert.equal(bench.ports.opposition.state({ id: 1 }).consultation.choice, 'opposition');
  const refused = await bench.door('/redemarrage', {});
  assert.equal(refused.status, 400, 'ce banc ne sait pas refaire les ports');
});

test('l’histoire des droits ne se modifie ni ne s’efface', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const database = new (await import('libsql')).default(bench.config.database);
  t.after(() => database.close());
  assert.throws(() => database.exec('DELETE FROM droits'), /ne se supprime pas/);
  assert.throws(() => database.exec('UPDATE droits SET json = \'{}\''), /ne se modifie pas/);
});

test('un consentement n’est enregistré que la case cochée, et n’ouvre qu’à un seul', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const outsider = { ...AUBRAC, persona: 'larzac', login: 'larzac', rpps: '10000000025', nom: 'Larzac', place: 'hors-equipe' };
  const other = { ...outsider, persona: 'mejean', login: 'mejean', rpps: '10000000033', nom: 'Méjean' };
  await bench.door('/admission', { professionnels: [outsider, other], patients: [{ ...PAT, ins: insOf('1600275100002') }], structure: STRUCTURE });
  const v = await login(bench);
  await rights(v, 'consentement', { pour: 'larzac' });
  assert.match(v.alert, /Rien n’a été enregistré/);
  assert.deepEqual(bench.ports.consent.holders({ id: 1 }), []);
  await rights(v, 'consentement', { pour: 'larzac', case: 'oui' });
  assert.deepEqual(bench.ports.consent.holders({ id: 1 }), ['larzac']);
  assert.equal(bench.ports.consent.valid({ id: 1 }, { ...outsider, place: 'hors-equipe', finess: '', passwordHash: '' }, true), true);
  assert.equal(bench.ports.consent.valid({ id: 1 }, { ...other, place: 'hors-equipe', finess: '', passwordHash: '' }, true), false);
  assert.doesNotMatch(v.html, / checked/);
});

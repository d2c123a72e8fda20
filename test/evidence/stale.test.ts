import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleOf, type Recorded, type Today } from '../../support/evidence/perimes/stale';
import type { PieceFact } from '../../support/journal/facts';
import type { Resultat } from '../../support/jugement/resultat';
import type { Exigence } from '../../support/referentiel/schema';
import { aHeader } from '../jugement/journal-builder';
import { EXIGENCES } from '../jugement/record';

const scenario = { id: 's', questions: [{ rule: 'essai/echo' }] };
const exigence = ({ slug, numeros, phrase, force }: (typeof EXIGENCES)[number]): object => ({ slug, numbers: numeros, sentence: phrase, force, verdict: 'conforme', scenarios: slug === 'exi-liee' ? [{ id: 's', verdict: 'conforme' }] : [] });
const piece = { kind: 'piece', piece: 'support', titre: 'Support documentaire', fichier: { nom: 'support.pdf', present: true, sha256: 'aa' }, champs: { exigences: ['rec-libre'] } } as unknown as PieceFact;
const recorded: Recorded = {
  header: aHeader({ run: 'r', catalogue: { sha256: '', exigences: EXIGENCES, means: [] }, rules: { 'essai/echo': 1, 'essai/autre': 1, 'essai/passage': 1, 'essai/lectures': 1 }, readings: { 'lectures/faits': 1 } }), pieces: [piece], referentiel: '1.0',
  resultat: { scenarios: [scenario], exigences: EXIGENCES.map(exigence), runFindings: ['essai/passage', 'essai/lectures', 'journal/intact'].map((rule) => ({ rule, verdict: 'conforme' })) } as unknown as Resultat, proofs: [{ number: 'HOM/1', exigences: ['exi-liee'] }],
};
const rules = (change: Record<string, number>): Partial<Today> => ({ rules: { 'essai/echo': 1, 'essai/autre': 1, 'essai/passage': 1, 'essai/lectures': 1, ...change } });
const today = (change: Partial<Today> = {}): Today => ({ le: '2026-06-01', exigences: EXIGENCES as unknown as Exigence[], ...rules({}) as Pick<Today, 'rules'>, ruleExigences: { 'essai/passage': ['rec-libre'], 'essai/lectures': [] }, ...change });
const edited = (change: object): Exigence[] => EXIGENCES.map((one, index) => (index === 0 ? { ...one, ...change } : one)) as unknown as Exigence[];

/** What changed, the exigences to prove again with why, and why the whole is to be renewed. */
const ROWS: readonly (readonly [string, Partial<Today>, exigences: Record<string, RegExp>, general: RegExp | undefined])[] = [
  ['rien', {}, {}, undefined],
  ['l’ordre des clés du catalogue', { exigences: EXIGENCES.map((one) => Object.fromEntries(Object.entries(one).reverse())) as unknown as Exigence[] }, {}, undefined],
  ['le texte d’une exigence', { exigences: edited({ phrase: 'Autre.' }) }, { 'exi-liee': /a changé au catalogue \(phrase\)/ }, undefined],
  ['une exigence ôtée', { exigences: EXIGENCES.slice(1) as unknown as Exigence[] }, { 'exi-liee': /plus au catalogue/ }, undefined],
  ['une exigence nouvelle', { exigences: [...EXIGENCES, { ...EXIGENCES[0], slug: 'exi-neuve' }] as unknown as Exigence[] }, { 'exi-neuve': /nouvelle/ }, undefined],
  ['la version d’une règle demandée', rules({ 'essai/echo': 2 }), { 'exi-liee': /essai\/echo est passée de la version 1 à la version 2/ }, undefined],
  ['la version d’une règle que rien n’a demandée', rules({ 'essai/autre': 2 }), {}, undefined],
  ['la version d’une règle jugée sur le passage entier', rules({ 'essai/passage': 2 }), { 'rec-libre': /essai\/passage est passée de la version 1 à la version 2/ }, undefined],
  ['la version d’une règle du passage entier qu’aucune exigence ne porte', rules({ 'essai/lectures': 2 }), {}, /passage entier, la règle essai\/lectures est passée de la version 1 à la version 2/],
  ['les lectures', { readings: { 'lectures/faits': 2 } }, {}, /lectures\/faits, de la version 1 à la version 2.*rejuger/],
  ['les mêmes lectures', { readings: { 'lectures/faits': 1, 'lectures/neuve': 1 } }, {}, undefined],
  ['une règle disparue', { rules: { 'essai/autre': 1, 'essai/passage': 1, 'essai/lectures': 1 } }, { 'exi-liee': /disparu/ }, undefined],
  ['la version de la cible', { versionCible: '2.0' }, { 'exi-liee': /version 1\.0.*version 2\.0/ }, /2\.0 de la cible/],
  ['la même version de la cible', { versionCible: '1.0' }, {}, undefined],
  ['la configuration de l’éditeur, après', { configurationModifiee: '2026-03-02' }, { 'exi-liee': /configuration/ }, /configuration de l’éditeur/],
  ['la configuration de l’éditeur, avant', { configurationModifiee: '2026-03-01' }, {}, undefined],
  ['le PV expiré', { pvExpire: '2026-05-31' }, {}, /PV a expiré le 2026-05-31/],
  ['le PV le dernier jour', { pvExpire: '2026-06-01' }, {}, undefined],
  ['le référentiel', { referentiel: '1.1' }, {}, /version 1\.0 à la version 1\.1/],
  ['l’engagement PGSSI-S', { pgssiModifiee: '2026-04-01' }, {}, /PGSSI-S/],
  ['un fichier du support', { pieces: [{ piece: 'support', fichier: 'support.pdf', sha256: 'bb' }] }, { 'rec-libre': /Support documentaire.*a changé/ }, /support documentaire a changé/],
  ['un fichier du support ôté', { pieces: [] }, { 'rec-libre': /plus au registre/ }, /support documentaire a changé/],
  ['le même support', { pieces: [{ piece: 'support', fichier: 'support.pdf', sha256: 'aa' }] }, {}, undefined],
];
for (const [name, change, expected, general] of ROWS) {
  test(`périmé par ${name}`, () => {
    const { exigences, generales } = staleOf(recorded, today(change));
    assert.deepEqual(exigences.map(({ slug }) => slug), Object.keys(expected));
    for (const { slug, raisons } of exigences) assert.match(raisons.map(({ phrase }) => phrase).join('\n'), expected[slug] ?? /$^/);
    if (general === undefined) assert.deepEqual(generales, []);
    else assert.match(generales.map(({ phrase }) => phrase).join('\n'), general);
  });
}

test('ce qui est périmé dit quels scénarios dérouler et quelles preuves refaire', () => {
  const [stale] = staleOf(recorded, today({ versionCible: '2.0' })).exigences;
  assert.deepEqual([stale?.scenarios, stale?.preuves], [['s'], ['HOM/1']]);
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadTarget } from '../../support/dpi/target-file';
import type { TargetFile } from '../../support/dpi/target/schema';
import type { ScreenBook } from '../../support/dpi-temoin/screens/book';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';
import { fixture, projectRoot } from '../../support/racine';
import { RENAMED_BOOK } from './renamed-book';

const temoin = loadTarget(fixture('cibles', 'temoin.yaml'));
const copy = loadTarget(join(projectRoot, 'test', 'dpi', 'cibles', 'copie-renommee.yaml'));

/** What a reading gives, whatever the way. */
const columns = (target: TargetFile): Record<string, string[]> => Object.fromEntries(Object.entries(target.lectures).map(([name, reading]) =>
  [name, Object.keys('colonnes' in reading ? reading.colonnes : 'cellules' in reading ? reading.cellules : {}).sort()]));
const keys = (record: object = {}): string[] => Object.keys(record).sort();

/** Every word and address by which a target file finds something on a screen; a CSS selector is markup, but for the texts it quotes. */
function words(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'string') return words(inner);
    if (key === 'css') return [...inner.matchAll(/(?:text-is|has-text)\("([^"]+)"\)|label="([^"]+)"/g)].map(([, text, label]) => text ?? label ?? '');
    return ['nom', 'motif', 'etiquette', 'texte', 'contient', 'aller'].includes(key) && !/^\{[^}]*\}$/.test(inner) ? [inner] : [];
  });
}

/** The fields of a file to download are no words of a screen, as those of the traces. */
const onScreen = (reading: TargetFile['lectures'][string]): unknown => (reading.type === 'fichier' ? { acces: reading.acces, fichier: reading.fichier } : reading);

/** Words of the bench's own pages (identity providers, Web PS): the same whatever the target. */
const BENCH_PAGES = new Set(['Web PS DMP', 'Web PS DMP (simulé)', 'Valider mon identité', 'Votre identité', 'ce que je sais', 'ce que je possède', 'autre chose que je sais']);

describe('the renamed copy’s target file', () => {
  test('describes all that the témoin’s describes', () => {
    assert.deepEqual(keys(copy.gestes), keys(temoin.gestes));
    assert.deepEqual(Object.entries(copy.gestes).map(([verb, { fin }]) => [verb, fin.length]).sort(), Object.entries(temoin.gestes).map(([verb, { fin }]) => [verb, fin.length]).sort());
    assert.deepEqual(columns(copy), columns(temoin));
    assert.deepEqual(keys(copy.messages), keys(temoin.messages));
    assert.deepEqual(copy.configurations, temoin.configurations);
    for (const format of ['json', 'csv'] as const) assert.deepEqual(keys(copy.traces?.[format]?.champs), keys(temoin.traces?.[format]?.champs), format);
    assert.deepEqual(words(copy.traces?.acces).length, words(temoin.traces?.acces).length);
  });

  test('uses none of the words, addresses and patterns of the témoin’s', () => {
    const found = ({ etats, gestes, lectures, traces }: TargetFile): string[] =>
      [etats, gestes, Object.values(lectures).map(onScreen), traces?.acces, traces?.json?.declencher, traces?.csv?.declencher].flatMap((part) => words({ part }));
    const known = new Set(found(temoin));
    assert.ok(known.has('Se connecter') && known.has('/connexion') && known.has('^Dossier de '));
    assert.deepEqual(found(copy).filter((word) => known.has(word) && !BENCH_PAGES.has(word)), []);
    assert.deepEqual(Object.values(copy.messages).filter((pattern) => Object.values(temoin.messages).includes(pattern)), []);
  });

  const prefixed = (prefix: string, texts: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix} ${key}`, text]));
  const named = (target: TargetFile, text: string): string[] => Object.keys(target.messages).filter((name) => new RegExp(target.messages[name] as string, 'iu').test(text)).sort();
  const told = (book: ScreenBook): Record<string, string> => ({
    ...Object.fromEntries(Object.entries(book.messages).map(([name, { titre, texte }]) => [name, `${titre} ${texte}`])),
    questionAbsent: book.texts.questionAbsent, questionExpired: book.texts.questionExpired,
    ...prefixed('alerte', book.consultation.alerts), banner: book.consultation.emergency.banner,
    ...prefixed('choix', Object.fromEntries([['oppose', book.rights.choices.opposition], ['accepte', book.rights.choices['non-opposition']], ['information', book.rights.informTitle]].map(([key, quoi]) => [key, book.rights.said.replace('{quoi}', quoi ?? '')]))),
    unsaid: book.rights.choices['non-recueillie'], untold: book.rights.untold,
    ...prefixed('trait', book.exchange.traits), ...prefixed('confirmation', book.gestion.properties.confirmText),
  });
  /** What the screens must never offer, so that no book says it: the ways back from a shown document. */
  const FORBIDDEN = { temoin: { retour: 'Masquer aux représentants légaux', cacher: 'Cacher au patient' }, copy: { retour: '· Masquer aux représentants légaux', cacher: '· Cacher au patient' } };
  test('names each thing the professional is told as the témoin’s does', () => {
    const said = { ...told(FRENCH_BOOK), ...FORBIDDEN.temoin };
    const saidOtherwise: Record<string, string> = { ...told(RENAMED_BOOK), ...FORBIDDEN.copy };
    const recognised = Object.entries(said).map(([name, text]) => [name, named(temoin, text)] as const);
    for (const [name, names] of recognised) assert.deepEqual(named(copy, saidOtherwise[name] ?? ''), names, name);
    assert.deepEqual([...new Set(recognised.flatMap(([, names]) => names))].sort(), keys(temoin.messages), 'each message of the file is one the screens can show, or must not');
  });
});

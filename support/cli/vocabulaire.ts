import { readVocabulary, type Vocabulary } from '../monde/vocabulary';
import { EXIT } from './exit-codes';
import type { JsonOption } from './options';

const say = (line = ''): void => { process.stdout.write(`${line}\n`); };

function printed({ etapes, doubles, inutiles, inconnues }: Vocabulary): void {
  let noun = '';
  for (const { nom, phrase, exemple } of etapes) {
    if (nom !== noun) say(`${noun === '' ? '' : '\n'}${nom}`);
    noun = nom;
    say(`  ${phrase}`);
    if (exemple !== null && exemple !== phrase) say(`      par exemple : ${exemple}`);
  }
  say(`\n${etapes.length} étapes.`);
  for (const [what, found] of [['En double', doubles], ['Ne sert à aucun scénario', inutiles], ['Inconnue du vocabulaire', inconnues]] as const) for (const one of found) say(`${what} : « ${one} »`);
}

/** `homologair vocabulaire`: every step, by noun, with an example. Exit 1 when one is written twice, serves nothing or is not known. */
export async function vocabulaire(options: JsonOption): Promise<void> {
  const found = await readVocabulary();
  if (options.json) say(JSON.stringify(found));
  else printed(found);
  process.exitCode = found.doubles.length + found.inutiles.length + found.inconnues.length === 0 ? EXIT.conforme : EXIT.nonConforme;
}

import { defineParameterType } from '@cucumber/cucumber';

const key = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

defineParameterType({
  name: 'professionnel', useForSnippets: false,
  regexp: /(?:la docteure|le docteur|la pharmacienne|le pharmacien|l'agent|l'agente|l'infirmière|l'infirmier|la secrétaire|le secrétaire) [A-ZÀ-Ý][A-Za-zÀ-ÿ-]*/,
  transformer: (text: string) => key(text.split(' ').at(-1) ?? ''),
});
defineParameterType({
  name: 'patient', useForSnippets: false, regexp: /(?:le patient|la patiente) Pat-[A-ZÀ-Ý][a-zà-ÿ]+/,
  transformer: (text: string) => key(text.split(' ').at(-1) ?? ''),
});
/** « le DMP du patient », « le DMP de la patiente Pat-Quatre »: the persona, or undefined for the patient in hand. */
defineParameterType({
  name: 'dmp', useForSnippets: false, regexp: /le DMP (?:du patient|de la patiente)(?: Pat-[A-ZÀ-Ý][a-zà-ÿ]+)?/,
  transformer: (text: string) => /Pat-\S+/.exec(text)?.[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
});
defineParameterType({ name: 'pronom', useForSnippets: false, regexp: /elle|il/, transformer: (text: string) => text });
defineParameterType({ name: 'guillemets', useForSnippets: false, regexp: /« [^»]+ »/, transformer: (text: string) => text.slice(2, -2) });
/** « le patient », « de la patiente Pat-Quatre »: the persona, or undefined for the patient in hand. */
defineParameterType({
  name: 'malade', useForSnippets: false, regexp: /(?:le patient|la patiente|du patient|de la patiente)(?: Pat-[A-ZÀ-Ý][a-zà-ÿ]+)?/,
  transformer: (text: string) => { const name = /Pat-\S+/.exec(text)?.[0]; return name === undefined ? undefined : key(name); },
});
/** What a professional writes: « une lettre de liaison de sortie ». */
defineParameterType({ name: 'ecrit', useForSnippets: false, regexp: /une? [^«»]+?/, transformer: (text: string) => text });
/** « du docteur Lozère », « de la docteure Aubrac ». */
defineParameterType({
  name: 'responsable', useForSnippets: false, regexp: /(?:du docteur|de la docteure) [A-ZÀ-Ý][A-Za-zÀ-ÿ-]*/,
  transformer: (text: string) => key(text.split(' ').at(-1) ?? ''),
});

/** What a scenario says of the profile's reading → switches of the register and their readings, as a question carries them. */
const LECTURES: Record<string, string> = {
  'le couple est admis': 'finess-du-certificat=admis', 'seul un certificat au FINESS géographique est admis': 'finess-du-certificat=geographique-seul',
  'le couple est admis et que la liste blanche porte des FINESS': 'finess-du-certificat=admis,objet-de-la-liste-blanche=finess',
  'le couple est admis et que la liste blanche porte des certificats': 'finess-du-certificat=admis,objet-de-la-liste-blanche=certificat',
  "seul un certificat de l'établissement vaut": 'certificat-des-echanges-automatises=etablissement',
  'le silence du patient vaut accord': 'accord-de-l-equipe-de-soins=presume', "l'accord du patient se recueille": 'accord-de-l-equipe-de-soins=recueilli',
};
defineParameterType({ name: 'lecture', useForSnippets: false, regexp: Object.keys(LECTURES).map((said) => new RegExp(said)), transformer: (said: string) => LECTURES[said] ?? '' });

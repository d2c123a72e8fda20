import { aubrac, table, type Scene } from './scene';

const read = (s: Scene, mode?: string): Scene => s.call({ transaction: 'TD3.2', ...(mode === undefined ? {} : { claims: { mode } }) });
table('air/mode-de-lecture', [
  { name: 'en AIR', scene: (s) => read(s.signIn().consult().listed()), verdict: 'conforme' },
  { name: 'en authentification directe', scene: (s) => read(s.signIn().consult().listed(), 'DIRECTE'), verdict: 'conforme' },
  { name: 'en indirecte simple', scene: (s) => read(s.signIn().consult().listed(), 'INDIRECTE'), verdict: 'non conforme', told: /TD3.2 en INDIRECTE/ },
  { name: 'sans jeton', scene: (s) => s.signIn().consult().call({ transaction: 'TD3.1', token: 'none' }), verdict: 'non conforme', told: /aucun/ },
  { name: 'jeton illisible', scene: (s) => s.signIn().consult().call({ transaction: 'TD3.1', token: { refused: 'VIHF-EMPREINTE' } }), verdict: 'non concluant' },
  { name: 'rien n’est lu', scene: (s) => s.signIn().call({ transaction: 'TD0.2' }), verdict: 'non concluant' },
]);

table('air/canal-integre', [
  { name: 'la connexion a suffi', scene: (s) => s.signIn().consult().listed(), verdict: 'conforme' },
  { name: 'un code redemandé avant l’appel', scene: (s) => s.signIn().code(aubrac).consult().listed(), verdict: 'non conforme', told: /code-a-usage-unique/ },
  { name: 'hors AIR', scene: (s) => read(s.signIn().consult(), 'DIRECTE'), verdict: 'non conforme', told: /DIRECTE/ },
  { name: 'rien n’est lu', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);

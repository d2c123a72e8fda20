import { PARTIAL_SUCCESS, RESPONSE_STATUS } from '../../support/xds/types';
import { lozere, table, type Call, type Scene } from './scene';

const WHOLE: Call = { details: { registryStatus: RESPONSE_STATUS.success, partialSuccess: false } };
const PART: Call = { details: { registryStatus: PARTIAL_SUCCESS, partialSuccess: true, registryErrors: [{ code: 'XDSRegistryError', context: '', severity: 'Error' }] }, fault: { code: 'XDSRegistryError', reason: '' } };
const asked = (s: Scene, call: Call): Scene => s.signIn().consult().listed(call);
const shown = (s: Scene, told: boolean, titles = ['Lettre', 'Biologie']): Scene =>
  s.screen({ reading: 'documents', person: 'aubrac', rows: titles.map((titre) => ({ titre })) }).screen(told ? { text: 'Liste incomplète.', matches: ['liste-incomplete'] } : { matches: [] });

table('ecran/liste-incomplete', [
  { name: 'partielle, et dite', scene: (s) => shown(asked(s, PART), true), verdict: 'conforme' },
  { name: 'entière, et rien n’est dit', scene: (s) => shown(asked(s, WHOLE), false), verdict: 'conforme' },
  { name: 'partielle puis entière', scene: (s) => shown(asked(s, PART).consult().listed(WHOLE), false), verdict: 'conforme' },
  { name: 'deux recherches d’un geste, dont une partielle', scene: (s) => shown(asked(s, PART).listed(WHOLE), true), verdict: 'conforme' },
  { name: 'partielle, et tue', scene: (s) => shown(asked(s, PART), false), verdict: 'non conforme', told: /XDSRegistryError/ },
  { name: 'entière, et dite incomplète', scene: (s) => shown(asked(s, WHOLE), true), verdict: 'non conforme', told: /la liste est entière/ },
  { name: 'partielle, et rien n’est montré', scene: (s) => asked(s, PART).screen({ reading: 'documents', person: 'aubrac' }).screen({ text: 'Panne', matches: [] }), verdict: 'non conforme', told: /2 documents venus/ },
  { name: 'partielle, dite, et un document venu manque', scene: (s) => shown(asked(s, PART), true, ['Lettre']), verdict: 'non conforme', told: /1 à l’écran/ },
  { name: 'la réponse d’un autre', scene: (s) => shown(s.signIn().consult().listed({ ...PART, person: lozere }), false), verdict: 'non concluant' },
  { name: 'aucune recherche', scene: (s) => shown(s.signIn().consult(), true), verdict: 'non concluant' },
  { name: 'liste non lue', scene: (s) => asked(s, PART).screen({ matches: ['liste-incomplete'] }), verdict: 'non concluant' },
  { name: 'message non décrit', scene: (s) => asked(s, PART).screen({ reading: 'documents', rows: [] }).screen({ mapped: false }), verdict: 'à examiner' },
]);

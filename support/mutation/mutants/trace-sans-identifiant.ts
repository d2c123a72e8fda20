import type { Mutant } from '../mutant';

export const traceSansIdentifiant: Mutant = {
  id: 'trace-sans-identifiant', port: 'traces', exigence: 'contenu-des-traces', rule: 'trace/contenu',
  sentence: 'Les traces des appels ne portent pas l’identifiant local de l’utilisateur.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'appel' ? { ...entry, login: undefined, nom: undefined } : entry); } } }),
};

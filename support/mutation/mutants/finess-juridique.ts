import type { Mutant } from '../mutant';

export const finessJuridique: Mutant = {
  id: 'finess-juridique', port: 'structureSource', exigence: 'air-finess-et-rpps', rule: 'air/finess-geographique',
  sentence: 'Le FINESS juridique est envoyé à la place du FINESS géographique.',
  change: (ports) => ({ ...ports, structureSource: { claims: (structure) => ({ ...ports.structureSource.claims(structure), structure: `1${structure.finessJuridique}` }) } }),
};

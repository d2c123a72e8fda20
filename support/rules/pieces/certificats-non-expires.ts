import { breaks, holds, type Finding } from '../finding';
import { french, runDay } from './days';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 002, expiry of certificates: renewed before its end. */
export const certificatesNotExpired: Rule = {
  id: 'piece/certificats-non-expires', version: 1,
  exigences: [],
  sentence: 'Aucun certificat listé n’est expiré, et chacun a une date de renouvellement.',
  judge: (view) => eachPiece(view, ({ champs: { certificats } }, at): Finding[] => {
    if (certificats === undefined) return [unsaid('certificats', at)];
    const place = at('champs.certificats');
    if (certificats.length === 0) return [breaks({ expected: 'au moins un certificat', got: 'aucun', ...place })];
    return certificats.map(({ identifiant, fin, renouvellement }) => {
      if (fin < runDay(view)) return breaks({ expected: `${identifiant} valide au ${french(runDay(view))}`, got: `expiré le ${french(fin)}`, ...place });
      if (renouvellement === undefined || renouvellement > fin) return breaks({ expected: `un renouvellement de ${identifiant} prévu avant le ${french(fin)}`, got: renouvellement === undefined ? 'aucune date' : french(renouvellement), ...place });
      return holds(place, `${identifiant}, jusqu’au ${french(fin)}`);
    });
  }),
};

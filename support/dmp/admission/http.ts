import type { AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** A whole POST, uncompressed, below the services' base. */
export function http({ incoming, dmp }: AdmissionContext): Outcome {
  if (incoming.bodyTrouble === 'cut') return refused('http', 'DMP-HTTP-INTERROMPU', { recus: incoming.body.length });
  if (incoming.service === undefined) return refused('http', 'DMP-HTTP-CHEMIN', { chemin: incoming.path });
  if (incoming.method !== 'POST') return refused('http', 'DMP-HTTP-METHODE', { methode: incoming.method });
  if (incoming.bodyTrouble === 'too-large') return refused('http', 'DMP-HTTP-TAILLE', { maximum: dmp.settings.maxBodyBytes });
  const encoding = incoming.contentEncoding?.trim().toLowerCase();
  if (encoding !== undefined && encoding !== '' && encoding !== 'identity') return refused('http', 'DMP-HTTP-COMPRESSE', { encodage: encoding });
  return ADMITTED;
}

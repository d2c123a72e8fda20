import type { AdmissionContext } from './context';
import { dossier } from './dossier';
import { droitFonctionnel } from './droit-fonctionnel';
import { fraicheur } from './fraicheur';
import { identiteTls } from './identite-tls';
import { http } from './http';
import { listeBlanche } from './liste-blanche';
import { ADMITTED, type Outcome, type StageName } from './outcome';
import { professionnel } from './professionnel';
import { soap } from './soap';
import { structure } from './structure';
import { surveillance } from './surveillance';
import { toldInHistory } from './historique';
import { vihfContenu } from './vihf-contenu';
import { vihfIntegrite } from './vihf-integrite';

export interface Stage { readonly name: StageName; readonly airOnly?: true; readonly judge: (context: AdmissionContext) => Outcome }

/** The admission of the mock DMP, in order. The door has judged TLS identity once already; the answer comes after. */
export const ADMISSION: readonly Stage[] = [
  { name: 'identite-tls', judge: identiteTls },
  { name: 'http', judge: http },
  { name: 'soap', judge: soap },
  { name: 'vihf-integrite', judge: vihfIntegrite },
  { name: 'vihf-contenu', judge: vihfContenu },
  { name: 'structure', judge: structure },
  { name: 'fraicheur', airOnly: true, judge: fraicheur },
  { name: 'liste-blanche', airOnly: true, judge: listeBlanche },
  { name: 'droit-fonctionnel', judge: droitFonctionnel },
  { name: 'professionnel', judge: professionnel },
  { name: 'surveillance', judge: surveillance },
  { name: 'dossier', judge: dossier },
];

/** Runs the stages until one refuses, which the patient's history then says. The context keeps what was learnt; the caller disposes its document. */
export function admit(context: AdmissionContext): Outcome {
  for (const { judge, airOnly } of ADMISSION) {
    if (airOnly === true && context.air !== true) continue;
    const outcome = judge(context);
    if (!outcome.admitted) { toldInHistory(context, outcome); return outcome; }
  }
  return ADMITTED;
}

import { howMany } from '../how-many';
import type { Token } from '../lecture/view';
import { holds, nonConcluant, sansObjet, type Finding } from './finding';
import type { Rule } from './rule';

/** Stage at which the mock refuses what the first reading refuses. */
const INTEGRITY_STAGE = 'vihf-integrite';

/** Decision 3: each signature is read twice, by two readers that share nothing. The second runs here, on every exchange. */
export const twoReadingsAgree: Rule = {
  id: 'vihf/deux-lectures', version: 1,
  exigences: [],
  sentence: 'Les deux lectures de chaque signature s’accordent.',
  judge: ({ tokens }) => {
    if (tokens.length === 0) return [sansObjet('aucun jeton reçu par cet exécutant')];
    const findings = tokens.map(judgeToken);
    const plain = findings.filter((finding) => finding.verdict === 'conforme' && finding.reason === undefined).length;
    // A run has hundreds of tokens: agreements are counted, everything else is listed.
    return [...findings.filter((finding) => finding.verdict !== 'conforme' || finding.reason !== undefined), ...(plain === 0 ? [] : [holds({}, `${howMany(plain, 'jeton lu')} deux fois, d’accord`)])];
  },
};

function judgeToken({ first, second, fact, exchange: { fact: { admission } } }: Token): Finding {
  if (first.accepted && !second.accepted) {
    return nonConcluant(`alerte sur notre lecteur : le premier accepte, le second refuse (${second.code} : ${second.detail})`, { fact });
  }
  if (first.accepted) {
    return !admission.admitted && admission.stage === INTEGRITY_STAGE
      ? { verdict: 'erreur du banc', reason: `le DMP simulé a refusé un jeton que les deux lectures acceptent (${admission.code ?? 'sans code'})`, fact } : holds({ fact });
  }
  const unsigned = first.code === 'VIHF-SIGNATURE-ABSENTE';
  if (admission.admitted && !unsigned) return { verdict: 'erreur du banc', reason: `le DMP simulé a admis un jeton que la lecture refuse (${first.code})`, fact };
  if (second.accepted) return { ...holds({ fact }, first.code), reason: `refusé par notre politique, accepté par le second lecteur (${first.code})` };
  return unsigned && admission.admitted ? { ...holds({ fact }), reason: 'jeton sans signature, admis en mode direct' } : holds({ fact });
}

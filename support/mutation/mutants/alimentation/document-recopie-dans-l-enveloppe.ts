import { cidUrl } from '../../../xds/build/mtom';
import type { Mutant } from '../../mutant';

export const documentRecopieDansLEnveloppe: Mutant = {
  id: 'document-recopie-dans-l-enveloppe', port: 'lotPackaging', exigence: 'ex-2-1-1260', rule: 'alimentation/mtom',
  sentence: 'Le document est recopié en base 64 dans l’enveloppe.',
  change: (ports) => ({ ...ports, lotPackaging: { pack: ({ body, parts }) => ({ parts: [], body: parts.reduce((text, { cid, content }) =>
    text.replace(new RegExp(`<xop:Include [^>]*href="${cidUrl(cid).replaceAll('.', '\\.')}"/>`), content.toString('base64')), body) }) } }),
};

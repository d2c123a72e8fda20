import { aExaminer, breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const IN_FORCE = '1.0';

/** Référentiel, annexe 1. Document 000 gives v1.0 as the text in force: minutes against another version are to be redone (l. 595), which the commission judges. */
export const referenceVersionWritten: Rule = {
  id: 'piece/version-du-referentiel', version: 1,
  exigences: [],
  sentence: 'La version du référentiel est écrite au procès-verbal.',
  judge: (view) => eachPiece(view, ({ champs: { versionReferentiel } }, at) => {
    if (versionReferentiel === undefined) return unsaid('versionReferentiel', at);
    const version = /\d+\.\d+/.exec(versionReferentiel)?.[0];
    if (version === undefined) return breaks({ expected: 'un numéro de version', got: `« ${versionReferentiel} »`, ...at('champs.versionReferentiel') });
    return version === IN_FORCE ? holds(at('champs.versionReferentiel'), version) : aExaminer(`le procès-verbal vise la version ${version}, le référentiel en vigueur est la ${IN_FORCE}`, at('champs.versionReferentiel'));
  }),
};

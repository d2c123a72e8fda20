import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctDmpErrors } from '../../support/dpi-temoin/gateway/dmp-errors';
import { MESSAGES } from '../../support/dpi-temoin/screens/messages';
import { errorCodes, UNKNOWN_CODE } from '../../support/monde/error-codes';

test('chaque code de la table d’erreurs, alimentation comprise, a sa propre phrase, et un code inconnu la sienne', () => {
  const said = new Map<string, string>();
  for (const code of [...errorCodes(), UNKNOWN_CODE]) {
    const { titre, texte } = MESSAGES[distinctDmpErrors().tell({ kind: 'faute', code, reason: 'Essai' }).message];
    const sentence = `${titre} ${texte}`;
    assert.equal(said.get(sentence), undefined, `${code} : ${sentence}`);
    said.set(sentence, code);
  }
});

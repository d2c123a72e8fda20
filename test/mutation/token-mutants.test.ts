import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { TemoinPorts } from '../../support/dpi-temoin/ports';
import { untouchedTree } from '../../support/dpi-temoin/token/vihf-tree';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { VIHF_ATTRIBUTES } from '../../support/vihf/claims';
import { buildAssertion } from '../../support/vihf/issue/issue';
import { withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { airClaims } from '../vihf/messages';

before(openXml);

const assertion = buildAssertion(airClaims('CN=cachet,OU=10B0999999,O=CH FICTIF,ST=Rhône (69),C=FR'));
const onTree = MUTANTS.filter(({ port }) => port === 'vihfTree');
const edited = onTree.map((mutant) => [mutant.id, mutant.change({ vihfTree: untouchedTree() } as TemoinPorts).vihfTree.edit(assertion)] as const);

test('each mutant of the assertion changes it, in a way of its own, and leaves well-formed XML to sign', () => {
  for (const [id, xml] of edited) {
    assert.notEqual(xml, assertion, id);
    assert.doesNotThrow(() => withXml(Buffer.from(xml), () => undefined), id);
  }
  assert.equal(new Set(edited.map(([, xml]) => xml)).size, edited.length);
});

test('each attribute a consultation must carry is left out by one mutant and given twice by another', () => {
  // Lawfully absent: the installation’s number, a minor’s secret connection; the kit’s spelling of the mode is the other one’s double.
  const { lpsId: _id, confidentialityCode: _secret, modeOfKit, ...compulsory } = VIHF_ATTRIBUTES;
  const times = (xml: string, name: string): number => xml.split(`Name="${name}"`).length - 1;
  const values = (xml: string, name: string): number => (new RegExp(`Name="${name}">(.*?)</saml2:Attribute>`).exec(xml)?.[1] ?? '').split('<saml2:AttributeValue>').length - 1;
  for (const name of Object.values(compulsory)) {
    assert.ok(edited.some(([, xml]) => times(xml, name) === 0), `${name} left out`);
    const other = name === VIHF_ATTRIBUTES.modeOfExamples ? modeOfKit : name;
    const before = values(assertion, other);
    assert.ok(edited.some(([, xml]) => times(xml, other) > times(assertion, other) || (before > 0 && values(xml, other) === 2 * before)), `${name} given twice`);
  }
});

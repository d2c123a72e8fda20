import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { PARAMETERS_NAMESPACE } from '../../support/dmp/parametres/xml';
import { parseXml } from '../../support/xml/door';
import { openBench, type Bench } from '../dmp/suites/bench';

interface Got { status: number; location?: string; type?: string; text: string }

describe('the server parameter file', () => {
  let bench: Bench, url: string;
  before(async () => { bench = await openBench(); url = (await bench.dmp.side.parametersUrls()).initiale; });
  after(() => bench.close());

  const get = (address = url, method = 'GET'): Promise<Got> => new Promise((resolve, reject) => {
    const asked = request(address, { method, ca: readFileSync(bench.pki.serverCa) }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, type: answer.headers['content-type'], text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.on('error', reject).end();
  });
  const admin = (method: string, body?: unknown): Promise<Response> =>
    fetch(`${bench.dmp.admin}/parametres`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  const facts = (): number => bench.journal.facts().filter((fact) => fact.kind === 'exchange' && fact.side?.service === 'parametres').length;

  test('is XML over HTTPS, without client certificate, and says that its schema is ours', async () => {
    const { status, type, text } = await get();
    assert.equal(status, 200);
    assert.match(type ?? '', /^application\/xml/);
    parseXml(Buffer.from(text, 'utf8')).dispose();
    assert.match(text, new RegExp(PARAMETERS_NAMESPACE));
    assert.match(text, /propre au banc/);
    assert.match(text, /nom="age-majorite">18</);
    assert.match(text, /nom="cumul-invisible_patient-masque_ps">false</);
  });

  test('the administration moves the values; each GET is a fact', async () => {
    const before_ = facts();
    assert.equal((await admin('PUT', { ageMajorite: 16, cumulInvisiblePatientMasquePs: true, gestionMineurs: false })).status, 200);
    const { text } = await get();
    assert.match(text, /nom="age-majorite">16</);
    assert.match(text, /cumul-invisible_patient-masque_ps">true</);
    assert.match(text, /gestion-mineurs">false</);
    assert.equal(facts(), before_ + 1);
  });

  test('redirections are served in order, then the file', async () => {
    await admin('PUT', { redirections: [301, 302, 303] });
    const before_ = facts();
    let address = url;
    for (const status of [301, 302, 303]) {
      const answer = await get(address);
      assert.equal(answer.status, status);
      address = new URL(answer.location ?? '', address).href;
    }
    assert.equal((await get(address)).status, 200);
    assert.equal(facts(), before_ + 4);
    const last = bench.last();
    assert.deepEqual(last.side, { service: 'parametres' });
  });

  test('an unknown address is 404, another method 405', async () => {
    assert.equal((await get(`${url}/9`)).status, 404);
    assert.equal((await get(`${url}/x`)).status, 404);
    await admin('PUT', { redirections: [] });
    assert.equal((await get(url, 'POST')).status, 405);
  });

  test('a wrong value is refused by name, and a reset goes back to the start', async () => {
    const wrong = await admin('PUT', { ageMajorite: 'dix-huit' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /ageMajorite/);
    await bench.admin.reset();
    assert.equal((await (await admin('GET')).json() as { ageMajorite: number }).ageMajorite, 18);
  });
});

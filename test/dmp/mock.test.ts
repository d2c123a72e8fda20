import { after, before } from 'node:test';
import { administration } from './suites/administration';
import { admission } from './suites/admission';
import { openBench, type Bench } from './suites/bench';
import { depot } from './suites/depot';
import { gestion } from './suites/gestion';
import { habilitations } from './suites/habilitations';
import { http } from './suites/http';
import { records } from './suites/records';
import { regles } from './suites/regles';
import { requetes } from './suites/requetes';
import { transactions } from './suites/transactions';

/** One mock, one set of keys (some seconds of RSA) for all the suites that talk to it. */
let bench: Bench;
before(async () => { bench = await openBench(); });
after(async () => { await bench.close(); });

for (const suite of [transactions, admission, records, depot, gestion, requetes, habilitations, regles, http, administration]) suite(() => bench);

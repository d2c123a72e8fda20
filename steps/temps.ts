import { When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

const MINUTE = 60_000;

When('{int} minutes passent', async function (this: Monde, minutes: number) { await this.advance(minutes * MINUTE); });
When('un quart du délai passe', async function (this: Monde) { await this.advance(this.reopeningDelay() / 4); });
When('le délai et un quart passent', async function (this: Monde) { await this.advance(this.reopeningDelay() * 1.25); });

import { Given, Then, When } from '@cucumber/cucumber';

Given("rien n'est demandé", () => undefined);
When('rien ne se passe', () => undefined);
Then("rien n'est jugé", () => undefined);

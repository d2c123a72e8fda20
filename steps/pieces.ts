import { Given, Then } from '@cucumber/cucumber';
import { NotExecutable } from '../support/monde/trouble';
import type { Monde } from '../support/monde/world';

/** The piece each scenario is looking at, by the key of its kind. */
const inHand = new WeakMap<Monde, string>();

Given("la pièce {guillemets} de l'établissement", function (this: Monde, name: string) {
  const { kinds = [], register } = this.banc.header.pieces ?? {};
  const kind = kinds.find(({ nom }) => nom === name);
  if (!kind) throw new Error(`Le banc ne connaît pas la pièce « ${name} » ; attendu : ${kinds.map(({ nom }) => nom).join(', ')}.`);
  if (!register) throw new NotExecutable(`pièce attendue : ${kind.titre} ; aucun registre de pièces n'a été donné (--pieces)`);
  inHand.set(this, kind.cle);
});

async function ask(monde: Monde, check: string, params: Record<string, string> = {}): Promise<void> {
  const piece = inHand.get(monde);
  if (piece === undefined) throw new Error("Aucune pièce n'est désignée dans ce scénario.");
  await monde.ask(`piece/${check}`, { piece, ...params });
}

/** What a reviewer checks on a piece → the rule that checks it. */
const CHECKS: Readonly<Record<string, string>> = {
  'son fichier est là': 'presence',
  'son empreinte est celle que le registre déclare': 'empreinte',
  "elle n'est pas plus vieille que l'âge admis": 'age',
  "sa validité n'est pas passée": 'validite',
  'sa dernière mise à jour est datée': 'mise-a-jour',
  'chaque FINESS géographique a la sienne': 'un-par-finess-geographique',
  'chaque FINESS des jetons AIR admis y a son contrat': 'finess-des-jetons',
  'elle est signée du responsable ou de la personne que son mandat désigne': 'signataire-habilite',
  "elle n'est pas antérieure au procès-verbal d'auto-homologation": 'posterieur-au-pv',
  'toutes les étapes de la démarche la précèdent': 'apres-les-etapes',
  "elle n'est pas le procès-verbal lui-même": 'distinct-du-pv',
  'le porteur de la carte est le signataire des contrats': 'porteur-est-signataire',
  'elle va du responsable au signataire des contrats': 'mandat-couvre-signataire',
  'sa mention donne une durée en mois et les réserves': 'mention-homologation',
  'sa durée ne dépasse pas 36 mois': 'duree-36-mois',
  'sa durée a été décidée par celui que le profil retient': 'decideur-de-la-duree',
  'aucune réserve ne porte sur les exigences 4, 23, 25 et 29': 'sans-reserve-4-23-25-29',
  'chaque réserve a une action, un responsable et une date': 'reserves-avec-plan',
  'la version du référentiel y est écrite': 'version-du-referentiel',
  'les identifiants des certificats employés y sont': 'identifiants-des-certificats',
  'les FINESS sous contrat y sont, avec un contact': 'finess-au-proces-verbal',
  "elle n'est pas antérieure à la commission": 'apres-la-commission',
  'le responsable ou son représentant y était': 'responsable-present',
  'les autres acteurs attendus y étaient, ou leur absence est dite': 'absences-motivees',
  "elle suit l'auto-évaluation, la mise en production et la remise des moyens": 'apres-la-grille',
  "la décision sur les moyens d'identification y est distincte de celle sur le DMP": 'decisions-separees',
  'chaque moyen que la cible emploie y est': 'moyens-couverts',
  'chaque moyen y a deux facteurs de natures différentes': 'facteurs-distincts',
  'les 29 exigences y ont leur ligne': 'vingt-neuf-lignes',
  'chaque ligne dit le niveau, les preuves et les parties prenantes': 'niveau-preuve-acteur',
  'les points demandés au support y sont tous': 'points-du-support',
  'les points i, ii et iii y sont': 'points-i-ii-iii',
  'les sept points y sont': 'sept-points',
  'les sanctions du §2.3 y sont citées': 'sanctions-citees',
  'elle dit que les accès sont tracés localement et nationalement': 'acces-traces-dits',
  "l'essai est déclaré réussi": 'essai-reussi',
  'le délai mesuré tient dans celui que le profil retient': 'delai-mesure',
  "elle renvoie au procès-verbal d'auto-homologation": 'pv-au-registre',
  'le logiciel et la version sont ceux de la cible': 'nom-et-version',
  'la version en service est la sienne ou une version postérieure': 'version-en-service',
  "un mois au moins sépare la fin de l'installation de la signature": 'un-mois-d-observation',
  "aucune anomalie n'y empêche un service régulier": 'sans-anomalie-bloquante',
  'chaque flux non observé y a une date': 'flux-non-observes',
  'chaque indicateur y a une valeur et un mois': 'mesures-datees',
  'au moins un service est en production': 'service-en-production',
  'chaque étape de la généralisation a une date': 'etapes-datees',
  'chaque professionnel qui consulte en AIR y est': 'utilisateurs-listes',
  "le service à qui s'adresser et le délai y sont": 'interlocuteur-et-delai',
  'chaque sorte de donnée y a une durée': 'durees-ecrites',
  "aucun certificat listé n'est expiré et chacun a une date de renouvellement": 'certificats-non-expires',
  "ce qu'aucun contrôle ne lit est laissé à la commission": 'reste-a-lire',
};
for (const [sentence, check] of Object.entries(CHECKS)) Then(sentence, async function (this: Monde) { await ask(this, check); });

Then('le profil {guillemets} y est attesté', async function (this: Monde, profil: string) { await ask(this, 'profil-homologue', { profil }); });
/** By one of its tags, « EX_AIR-030 ». */
Then('elle cite {guillemets}', async function (this: Monde, exigence: string) { await ask(this, 'exigences-citees', { exigence }); });
/** « cas 1 » of annexe 4. */
Then("les éléments du {guillemets} de l'annexe 4 y sont tous", async function (this: Monde, cas: string) { await ask(this, 'elements-annexe-4', { cas: cas.replace(' ', '-') }); });

import type { DmpRecord } from '../../world/record';
import { authorisationOf, isMedecinTraitant } from '../../world/reader';
import type { StoredDocument } from '../../world/document';
import { facts, html, table, type Html } from '../html';
import type { SiteParts } from '../parts';
import type { Visitor } from '../visitor';
import { historyFor } from './history';
import type { PageName } from './names';

/** What a page shows, once the visitor may see the record. */
export interface Shown { record: DmpRecord; visitor: Visitor; readable: readonly StoredDocument[]; now: Date; parts: SiteParts }

const day = (xds: string): string => `${xds.slice(6, 8)}/${xds.slice(4, 6)}/${xds.slice(0, 4)}`;
const yes = (value: boolean): string => (value ? 'oui' : 'non');
const identity = ({ record: { patient } }: Shown): Html => facts([
  ['Nom de naissance', patient.nom], ['Prénom', patient.prenom], ['Date de naissance', patient.naissance.split('-').reverse().join('/')], ['Matricule INS', patient.ins],
]);
const documents = (caption: string, list: readonly StoredDocument[]): Html => table(caption, ['Date', 'Titre', 'Type', 'Auteur'],
  list.map(({ entry }) => [day(entry.creationTime), entry.title, entry.typeCode.displayName, entry.author.person.nom]));

/** Vaccination note and certificate, in LOINC as the DMP types them. */
const VACCINATION = new Set(['11369-6', '60484-8', '87273-9']);

const CONTENT: Readonly<Record<PageName, (shown: Shown) => Html>> = {
  TableauDeBord: (shown) => html`${identity(shown)}<p>DMP ouvert. Documents que vous pouvez consulter : ${shown.readable.length}.</p>`,
  DossierPatient: identity,
  GestionDMPPatient: ({ record, visitor, now }) => facts([
    ['État du DMP', 'ouvert'], ['Votre autorisation', authorisationOf(record, visitor.reader, now)], ['Vous êtes médecin traitant DMP', yes(isMedecinTraitant(record, visitor.reader))],
  ]),
  Documents: ({ readable }) => documents('Documents', readable),
  ParcoursDeSoins: ({ readable }) => documents('Parcours de soins, du plus récent au plus ancien', [...readable].sort((a, b) => b.entry.creationTime.localeCompare(a.entry.creationTime))),
  HistoriqueAcces: ({ record, visitor, now, parts }) => table('Accès à ce DMP', ['Date', 'Professionnel', 'Action', 'Issue'],
    historyFor(parts.world.history.of(record.patient.ins), visitor, isMedecinTraitant(record, visitor.reader), now, parts.settings)
      .map((one) => [one.le, one.nom ?? one.professionnel, one.action, one.issue])),
  Parametrages: () => html`<p>Aucun paramétrage n’est proposé par ce site simulé.</p>`,
  VolontesEtDroits: ({ record: { patient } }) => facts([
    ['Accès en urgence (bris de glace) accepté', yes(patient.urgence.brisDeGlace)], ['Accès du centre 15 accepté', yes(patient.urgence.centre15)],
  ]),
  CarnetVaccination: ({ readable }) => documents('Vaccinations', readable.filter(({ entry }) => VACCINATION.has(entry.typeCode.code))),
};

export const contentOf = (page: PageName, shown: Shown): Html => CONTENT[page](shown);

/** Pages of interface-dmp §9 (PDT-INF-527), by the last part of their path; only the preferences are about no patient. */
export const PAGES = {
  TableauDeBord: 'Tableau de bord', DossierPatient: 'Dossier du patient', GestionDMPPatient: 'Gestion du DMP', Documents: 'Documents', ParcoursDeSoins: 'Parcours de soins',
  HistoriqueAcces: 'Historique des accès', Parametrages: 'Paramétrages', VolontesEtDroits: 'Volontés et droits', CarnetVaccination: 'Carnet de vaccination',
} as const;
export type PageName = keyof typeof PAGES;
export const BASE_PATH = '/AccesDirect/';

export interface Asked { page: PageName; ins?: string }

/** The page an address asks for: `/AccesDirect/<page>[/<INS>]`. Only the dashboard and the preferences do without a patient. */
export function pageAsked(path: string): Asked | undefined {
  const [name = '', ins, ...more] = path.slice(BASE_PATH.length).split('/');
  if (!path.startsWith(BASE_PATH) || more.length > 0 || !Object.hasOwn(PAGES, name)) return undefined;
  const page = name as PageName;
  if (ins === undefined || ins === '') return page === 'TableauDeBord' || page === 'Parametrages' ? { page } : undefined;
  return page === 'Parametrages' || !/^[0-9AB]{15}$/.test(ins) ? undefined : { page, ins };
}

export const addressOf = ({ page, ins }: Asked): string => `${BASE_PATH}${page}${ins === undefined ? '' : `/${ins}`}`;

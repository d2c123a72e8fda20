/** A person the provider knows. `rpps` may be missing in a hospital's own directory, never at Pro Santé Connect. */
export interface Person { login: string; nom: string; prenom: string; rpps?: string; profession: string; savoirFaire?: string; /** FINESS of the place where the person practises. */ finess?: string }

/** Natures of factors, in the words of RFC 8176 (`amr`): what the person knows, what the person has. */
export type Nature = 'savoir' | 'possession';

/** Stable subject of a person at this provider. */
export const accountIdOf = (person: Person): string => (person.rpps === undefined ? `local:${person.login}` : `8${person.rpps}`);

/** How the login page, and whoever drives it, calls a person. */
export const labelOf = ({ prenom, nom, rpps }: Person): string => `${prenom} ${nom} – ${rpps === undefined ? 'sans RPPS' : `RPPS ${rpps}`}`;

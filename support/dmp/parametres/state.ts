import { z } from 'zod';
import { readBodyAs } from '../admin/read-body';
import type { Route } from '../admin/router';
import { parametersAtStart, parametersSchema, PLACE_AT_START, placeSchema, redirectionsSchema, type Parameters, type Place, type Redirections } from './values';

const changeSchema = parametersSchema.partial().extend({ redirections: redirectionsSchema.optional(), ...placeSchema.partial().shape });
export type ParametersChange = z.infer<typeof changeSchema>;

/** Values and redirections of the parameter file, which the administration moves. */
export class ParametersState {
  values: Parameters;
  redirections: Redirections = [];
  place: Place = PLACE_AT_START;

  /** @param cumul what the mock itself enforces at the start. */
  constructor(private readonly cumul: () => boolean) { this.values = parametersAtStart(cumul()); }

  reset(): void { this.values = parametersAtStart(this.cumul()); this.redirections = []; this.place = PLACE_AT_START; }

  change({ redirections, adresse = this.place.adresse, enClair = this.place.enClair, ...values }: ParametersChange): void {
    this.values = { ...this.values, ...values };
    this.place = { adresse, enClair };
    if (redirections !== undefined) this.redirections = redirections;
  }
}

/** `/parametres`, for the administration door. */
export function parametersRoutes(state: () => ParametersState): Route[] {
  const told = (): unknown => ({ ...state().values, redirections: state().redirections, ...state().place });
  return [
    { method: 'GET', path: '/parametres', run: () => ({ body: told() }) },
    { method: 'PUT', path: '/parametres', run: ({ body }) => { state().change(readBodyAs(changeSchema, body)); return { body: told() }; } },
  ];
}

import { z } from 'zod';
import { readBodyAs } from '../admin/read-body';
import type { Route } from '../admin/router';
import { parametersAtStart, parametersSchema, redirectionsSchema, type Parameters, type Redirections } from './values';

const changeSchema = parametersSchema.partial().extend({ redirections: redirectionsSchema.optional() });
export type ParametersChange = z.infer<typeof changeSchema>;

/** Values and redirections of the parameter file, which the administration moves. */
export class ParametersState {
  values: Parameters;
  redirections: Redirections = [];

  /** @param cumul what the mock itself enforces at the start. */
  constructor(private readonly cumul: () => boolean) { this.values = parametersAtStart(cumul()); }

  reset(): void { this.values = parametersAtStart(this.cumul()); this.redirections = []; }

  change({ redirections, ...values }: ParametersChange): void {
    this.values = { ...this.values, ...values };
    if (redirections !== undefined) this.redirections = redirections;
  }
}

/** `/parametres`, for the administration door. */
export function parametersRoutes(state: () => ParametersState): Route[] {
  const told = (): unknown => ({ ...state().values, redirections: state().redirections });
  return [
    { method: 'GET', path: '/parametres', run: () => ({ body: told() }) },
    { method: 'PUT', path: '/parametres', run: ({ body }) => { state().change(readBodyAs(changeSchema, body)); return { body: told() }; } },
  ];
}

import { SERVICES_PATH } from './http/handler';
import { PARAMETERS_PATH } from './parametres/server';

/** Ports of a mock that a DPI is set up by hand to call: its services on the one asked for, its parameter file on the next. */
export const addressesFrom = (port: number): { port: number; parametersPort: number } => ({ port, parametersPort: port + 1 });

/** What such a DPI is told. */
export function urlsFrom(known: number): { services: string; parametres: string } {
  const { port, parametersPort } = addressesFrom(known);
  return { services: `https://localhost:${port}${SERVICES_PATH}`, parametres: `https://localhost:${parametersPort}${PARAMETERS_PATH}` };
}

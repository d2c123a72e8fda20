import type { TemoinPorts } from './ports';

type Functions = Record<string, unknown>;

/** The same ports, each telling its name whenever one of its functions is called: what a scenario really leans on. */
export function recordingPorts(ports: TemoinPorts, onCall: (port: string) => void): TemoinPorts {
  const wrapped = Object.entries(ports).map(([name, port]) => [name, recorded(port as Functions, () => onCall(name))]);
  return Object.fromEntries(wrapped) as unknown as TemoinPorts;
}

function recorded(port: Functions, tell: () => void): Functions {
  return Object.fromEntries(Object.entries(port).map(([name, value]) => [name, typeof value !== 'function' ? value : (...given: unknown[]): unknown => {
    tell();
    return (value as (...all: unknown[]) => unknown).apply(port, given);
  }]));
}

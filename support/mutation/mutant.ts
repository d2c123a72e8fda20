import type { TemoinPorts } from '../dpi-temoin/ports';

/** The témoin with one port replaced: a defect a real DPI could have. */
export interface Mutant {
  /** French, hyphenated: names the defect. */
  readonly id: string;
  readonly port: keyof TemoinPorts;
  /** Slug of the exigence it breaks. */
  readonly exigence: string;
  /** Rule that must turn red. */
  readonly rule: string;
  /** Scenario where it shows best, by its id: the first tried. By default they come in the order of `concerned`. */
  readonly scenario?: string;
  /** French: what this DPI does wrong. */
  readonly sentence: string;
  change(ports: TemoinPorts): TemoinPorts;
}

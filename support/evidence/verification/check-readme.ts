import { FORM, README } from '../sceau/names';
import { readmeFacts, readmeText, type ReadmeFacts } from '../sceau/readme';
import { anomaly, type Anomaly } from './anomaly';
import { EARLIER, type Found } from './found';

const wrong = (detail: string): Anomaly => anomaly('SCEAU-LISEZ-MOI', { fichier: README, detail });

/**
 * Writes LISEZ-MOI again from what the container holds, and compares: it is what most readers stop at. Of an earlier form only what it says of this
 * container can be told again; its other sentences were another bench's.
 */
export function checkReadme(text: string, facts: ReadmeFacts, form: number): Found {
  if (form > FORM) return { anomalies: [wrong(`il est de forme ${form}, que ce banc ne connaît pas`)], nonControle: [] };
  if (form < FORM) return { anomalies: factAnomalies(text.split('\n'), facts), nonControle: [`${README}, hors ce qu’il dit de cette exécution (${EARLIER})`] };
  const expected = readmeText(facts);
  return { anomalies: text === expected ? [] : [wrong(firstDifference(text.split('\n'), expected.split('\n')))], nonControle: [] };
}

function firstDifference(found: readonly string[], expected: readonly string[]): string {
  const at = expected.findIndex((line, index) => found[index] !== line), line = at < 0 ? expected.length : at;
  return `ligne ${line + 1} : ${found[line] === undefined ? 'rien' : `« ${found[line].trim().slice(0, 120)} »`} au lieu de ${expected[line] === undefined ? 'la fin' : `« ${expected[line].trim().slice(0, 120)} »`}`;
}

/** Each line of facts once, no other line under its label, every warning there. */
function factAnomalies(found: readonly string[], facts: ReadmeFacts): Anomaly[] {
  const { warnings, lines } = readmeFacts(facts);
  const labelled = lines.filter((line) => line.includes(' : ')).map((line) => [line, line.slice(0, line.indexOf(' : ')).trimEnd()] as const);
  return [
    ...[...warnings, ...lines].filter((line) => !found.includes(line)).map((line) => wrong(`il ne porte pas « ${line.trim().slice(0, 120)} »`)),
    ...found.filter((line) => labelled.some(([expected, label]) => line !== expected && line.startsWith(label) && line.slice(label.length).trimStart().startsWith(':'))).map((line) => wrong(`il porte « ${line.trim().slice(0, 120)} »`)),
  ];
}

import { z } from 'zod';
import { WORST_FIRST } from './order';

/** A file made by hand, or by who would have it believed: what is not listed here is left as it is, for the judgement made again to tell apart. */
const text = z.string(), verdict = z.enum(WORST_FIRST), count = z.number();
const finding = z.looseObject({ verdict, reason: text.optional(), expected: text.optional(), got: text.optional(), fact: text.optional(), at: text.optional() });
const scenario = z.looseObject({
  id: text, name: text, feature: text, uri: text, line: count, tags: z.array(text), worker: text, verdict, reason: text.optional(), durationMs: count, retained: verdict.optional(),
  steps: z.array(z.looseObject({ index: count, text, status: text, trouble: text.optional(), facts: z.array(text) })),
  questions: z.array(z.looseObject({ scenario: text, step: count, text, rule: text, ruleVersion: count, params: z.record(z.string(), text), verdict, findings: z.array(finding) })),
});

/** `resultat.json` as `docs/resultat.md` tells it. */
export const resultSchema = z.looseObject({
  format: z.literal(1), run: text, suite: text, startedAt: text, endedAt: text, realEndedAt: text.optional(),
  target: z.looseObject({ name: text, version: text, temoin: z.boolean() }), profile: text, verdict, exitCode: count,
  notExecuted: z.array(z.looseObject({ scenario: text, reason: text })),
  journal: z.array(z.looseObject({ worker: text, state: z.enum(['intact', 'interrompu', 'altéré']), head: text, facts: count })),
  scenarios: z.array(scenario),
  exigences: z.array(z.looseObject({
    slug: text, numbers: z.record(z.string(), text), sentence: text, force: text, verdict: z.union([verdict, z.literal('non testée')]),
    scenarios: z.array(z.looseObject({ id: text, verdict })), reason: text.optional(),
  })),
  runFindings: z.array(finding.extend({ rule: text })),
});

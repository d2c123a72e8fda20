import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JournalHeader } from '../../support/journal/facts';
import type { Verdict } from '../../support/rules/finding';
import { RULES } from '../../support/rules/index';
import { worstOf, type Scene } from '../rules/scene';
import { sceneWith, type Alter } from './registre';

/** One altered piece and what its rule says of it. */
export interface Row { name: string; verdict: Verdict; alter?: Alter; params?: Record<string, string>; header?: Partial<JournalHeader>; scene?(scene: Scene): Scene; /** Found in one of the findings. */ told?: RegExp }

/** Truth table of one rule over the example's pieces: its first row is the example as it stands. */
export function pieceTable(check: string, piece: string, rows: readonly Row[]): void {
  describe(`piece/${check} sur ${piece}`, () => {
    for (const { name, verdict, alter, params, header, scene = (same: Scene) => same, told } of rows) {
      it(`${verdict} : ${name}`, () => {
        const rule = RULES.get(`piece/${check}`);
        assert.ok(rule, check);
        const findings = rule.judge(scene(sceneWith(alter, header)).view(rule.id, { piece, ...params }));
        assert.ok(findings.length > 0, 'au moins un constat');
        assert.equal(worstOf(findings), verdict, JSON.stringify(findings, null, 1));
        if (told !== undefined) assert.match(JSON.stringify(findings), told);
      });
    }
  });
}

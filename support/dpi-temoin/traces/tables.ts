/** Setting that says up to when a purge may destroy. */
export const KEPT_SINCE = 'traces-gardees-depuis';

/**
 * Local traces, and the seal of each: the tables themselves refuse any change (EX_AIR-070, EX_AIR-090), but to destroy what is no longer
 * to be kept. Dropped first: an earlier version's refused that too.
 */
const GUARDS = `
CREATE TRIGGER IF NOT EXISTS traces_sans_modification BEFORE UPDATE ON traces BEGIN SELECT RAISE(ABORT, 'les traces ne se modifient pas'); END;
DROP TRIGGER IF EXISTS traces_sans_suppression;
CREATE TRIGGER traces_sans_suppression BEFORE DELETE ON traces WHEN OLD.a >= COALESCE((SELECT valeur FROM reglages WHERE cle = '${KEPT_SINCE}'), '') BEGIN SELECT RAISE(ABORT, 'les traces ne se suppriment pas'); END;
`;
export const TRACE_TABLES = `
CREATE TABLE IF NOT EXISTS traces (
  rang INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT NOT NULL, login TEXT, rpps TEXT, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS traces_a ON traces (a);
CREATE TABLE IF NOT EXISTS traces_sceaux (rang INTEGER PRIMARY KEY, sceau TEXT NOT NULL);
${GUARDS}`;

/** What someone with the file in hand does first, and last. */
export const LIFT_GUARDS: readonly string[] = ['DROP TRIGGER IF EXISTS traces_sans_modification', 'DROP TRIGGER IF EXISTS traces_sans_suppression'];
export const PUT_GUARDS: readonly string[] = GUARDS.split('\n').filter((line) => line !== '');

import { createHash } from 'node:crypto';

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
/** The digest Allure 3 makes its own identifiers with; it protects nothing. */
export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** One result of one run. */
export const resultUuid = (...parts: string[]): string => digest(...parts).slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
/** The same scenario, or the same rule over the whole run, from one run to the next. */
export const testCaseId = (...parts: string[]): string => digest(...parts).slice(0, 32);

/** How Allure 3 calls a result in its tree (core, store/convert.js). */
export const allure3ResultId = (uuid: string): string => md5(uuid);
/** How Allure 3 finds a result again in its history: the test case, then its parameters, of which ours count none. */
export const allure3HistoryId = (scenario: string): string => `${md5(testCaseId(scenario))}.${md5('')}`;

import type { RppsNoticePort } from '../ports';

/** Référentiel §6.3: whoever's RPPS goes to the DMP knows it. Told at first login, again after a period; not to those who have none. */
export function periodicNotice(periodMs: number): RppsNoticePort {
  return {
    due: (account, now) => account.rpps !== undefined
      && (account.noticeAt === undefined || now.getTime() - Date.parse(account.noticeAt) > periodMs),
  };
}

import type { AutoLogoutPort } from '../ports';

/** A session nobody used for a while is closed at the next request. */
export function inactivityLogout(delayMs: number): AutoLogoutPort {
  return {
    expired: (session, now) => now.getTime() - Date.parse(session.lastSeenAt) > delayMs,
    delay: () => delayMs,
  };
}

import type { Account } from '../model';

/** Whether a new password may be taken. */
export interface PasswordRulesPort { tooSimple(password: string, account: Account): boolean }

const SHORTEST = 12;
const KINDS: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/** Twelve characters of three kinds at least, without the person's own name or identifier, and not one character over and over. */
export function strongPasswords(): PasswordRulesPort {
  return {
    tooSimple: (password, { login, nom, prenom }) => {
      const said = password.normalize('NFKC').toLowerCase();
      return [...password].length < SHORTEST || KINDS.filter((kind) => kind.test(password)).length < 3 || new Set(said).size < 6
        || [login, nom, prenom].some((own) => own.length > 2 && said.includes(own.toLowerCase()));
    },
  };
}

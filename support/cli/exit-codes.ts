/** Exit codes of every command (README "Codes de retour"). Precedence 5, 2, 4, 1, 3, 0. */
export const EXIT = { conforme: 0, nonConforme: 1, usage: 2, nonConcluant: 3, banc: 4, altere: 5 } as const;

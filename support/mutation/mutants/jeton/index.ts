import type { Mutant } from '../../mutant';
import { ASSERTION_MUTANTS } from './assertion';
import { ABSENT_ATTRIBUTES } from './attributs-absents';
import { WRONG_ATTRIBUTES } from './attributs-faux';
import { SIGNATURE_MUTANTS } from './signature';

/** The VIHF: each attribute absent, wrong or double; the assertion around them; its signature. */
export const TOKEN_MUTANTS: readonly Mutant[] = [...ABSENT_ATTRIBUTES, ...WRONG_ATTRIBUTES, ...ASSERTION_MUTANTS, ...SIGNATURE_MUTANTS];

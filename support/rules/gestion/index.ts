import type { Rule } from '../rule';
import { secretConnectionDeclared } from './connexion-secrete-declaree';
import { secretConnectionOffered } from './connexion-secrete-offerte';
import { parametersAtTheirAddress } from './parametres-adresse-en-vigueur';
import { parametersNeverInClear, parametersRedirectionsFollowed } from './parametres-redirections';
import { parametersReadEachDay } from './parametres-relus-chaque-jour';

/** Server parameters, minors, and the documents a professional wrote. */
export const GESTION_RULES: readonly Rule[] = [
  parametersReadEachDay, parametersRedirectionsFollowed, parametersNeverInClear, parametersAtTheirAddress, secretConnectionDeclared, secretConnectionOffered,
];

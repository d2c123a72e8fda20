import type { XmlElement } from 'libxml2-wasm';
import { exclusiveC14n } from '../../xml/c14n';
import type { VihfClaims } from '../claims';
import { readCanonical } from './canonical';
import { claimsOf } from './claims-of';

/**
 * Claims of an assertion as it is written, verified or not: for a verdict, use those a `Verification` returns.
 * @throws XML-C14N, VIHF-ELEMENT-DOUBLE, VIHF-ATTRIBUT-DOUBLE
 */
export const readClaims = (assertion: XmlElement): VihfClaims => claimsOf(readCanonical(exclusiveC14n(assertion).toString())[0]!);

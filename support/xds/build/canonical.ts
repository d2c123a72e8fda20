import { xmlAttribute, xmlText } from './escape';

/**
 * Text and attribute values as Canonical XML 1.0 writes them (§2.3): a builder that writes its XML canonical from the start needs no
 * canonicaliser. The characters XML forbids are refused.
 */
export const canonicalText = (value: string): string => xmlText(value).replaceAll('&#13;', '&#xD;');

export const canonicalAttribute = (value: string): string => xmlAttribute(value)
  .replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&#9;', '&#x9;').replaceAll('&#10;', '&#xA;').replaceAll('&#13;', '&#xD;');

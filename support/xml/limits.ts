/**
 * What the door accepts at most. Bytes before parsing; depth in nested elements (root = 1); nodes = elements, texts, CDATA
 * sections, comments and processing instructions; attributes include namespace declarations.
 * libxml2 has its own ceilings beyond which a document is "not well-formed": depth 256, 10 MB per text, 50 KB per name.
 */
export interface XmlLimits {
  maxBytes: number; maxDepth: number; maxNodes: number; maxAttributes: number;
  /** Default 256. Uniqueness of attributes and look-up of prefixes cost more than linear on one crowded element. */
  maxAttributesPerElement?: number;
}

export const DEFAULT_ATTRIBUTES_PER_ELEMENT = 256;

/** Wide enough for an answer of some thousand document entries, or a CDA with its PDF inside; small enough to parse in well under a second. */
export const DEFAULT_LIMITS: XmlLimits = Object.freeze({
  maxBytes: 10 * 1024 * 1024, maxDepth: 128, maxNodes: 500_000, maxAttributes: 200_000,
  maxAttributesPerElement: DEFAULT_ATTRIBUTES_PER_ELEMENT,
});

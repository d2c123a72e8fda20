import { readFileSync } from 'node:fs';
import type { XmlElement, XsdValidator } from 'libxml2-wasm';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { withXml } from './door';
import { libxml } from './open';
import { LOCAL_IMPORTS, SCHEMA_FILES, type SchemaName } from './xsd-catalogue';

export { availableSchemas, schemaOrigin, type SchemaName, type SchemaOrigin } from './xsd-catalogue';

/** `message` is libxml2's own, in English; `path` is the XPath of the faulty node. */
export interface XsdError { message: string; line?: number; path?: string }
export type XsdResult = { valid: true } | { valid: false; errors: XsdError[] };

/**
 * Validates a whole document. The document goes through the door first.
 * @throws HomologairError XML-* of the door; XML-XSD-ABSENT when the files of fixtures/xsd are incomplete or do not compile.
 */
export function validateXsd(schema: SchemaName, bytes: Uint8Array): XsdResult {
  const validator = compile(schema);
  return withXml(bytes, (_, document) => verdict(() => validator.validate(document)));
}

/** Validates one element and what it contains, in place: the assertion inside its SOAP message. Same errors as `validateXsd`. */
export function validateElementXsd(schema: SchemaName, element: XmlElement): XsdResult {
  const validator = compile(schema);
  return verdict(() => validator.validate(element));
}

function verdict(validate: () => void): XsdResult {
  try {
    validate();
    return { valid: true };
  } catch (cause) {
    if (!(cause instanceof libxml().XmlValidateError)) throw cause;
    return { valid: false, errors: cause.details.map((d) => ({ message: d.message.trim(), line: d.line || undefined, path: d.xpath })) };
  }
}

const compiled = new Map<SchemaName, XsdValidator>();

/** Compiled at first use, then kept for the life of the process. */
function compile(schema: SchemaName): XsdValidator {
  const known = compiled.get(schema);
  if (known) return known;
  const file = SCHEMA_FILES[schema];

  const { XmlDocument, XsdValidator, XmlBufferInputProvider, xmlRegisterInputProvider, xmlCleanupInputProvider } = libxml();
  const files = Object.fromEntries(Object.entries(LOCAL_IMPORTS).map(([location, local]) => [location, bytesOf(schema, local)]));
  const unknown: string[] = [];
  const local = new XmlBufferInputProvider(files);
  const strict = {
    // Claims every name, so that nothing falls through to another reader, then opens only the known ones.
    match: () => true,
    open: (name: string) => local.open(name) ?? (unknown.push(name), undefined),
    read: (fd: number, buffer: Uint8Array) => local.read(fd, buffer),
    close: (fd: number) => local.close(fd),
  };
  xmlRegisterInputProvider(strict);
  try {
    // Not through the door: the W3C's schema files carry a DOCTYPE of their own. They are the project's, pinned by digest.
    const document = XmlDocument.fromBuffer(bytesOf(schema, file), { url: `${BASE}${file}` });
    try {
      const validator = XsdValidator.fromDoc(document);
      if (unknown.length > 0) {
        validator.dispose();
        throw new HomologairError('XML-XSD-ABSENT', { schema, cause: `il importe ${unknown.join(', ')}, inconnu` });
      }
      compiled.set(schema, validator);
      return validator;
    } finally {
      document.dispose();
    }
  } catch (cause) {
    if (cause instanceof HomologairError) throw cause;
    throw new HomologairError('XML-XSD-ABSENT', { schema, cause: unknown.length > 0 ? `il importe ${unknown.join(', ')}, inconnu` : 'il ne se compile pas' }, cause);
  } finally {
    xmlCleanupInputProvider();
  }
}

const BASE = 'urn:homologair:xsd:';

function bytesOf(schema: SchemaName, file: string): Buffer {
  try {
    return readFileSync(fixture('xsd', ...file.split('/')));
  } catch (cause) {
    throw new HomologairError('XML-XSD-ABSENT', { schema, cause: `le fichier fixtures/xsd/${file} ne se lit pas` }, cause);
  }
}

import { HomologairError } from '../../erreurs/error';

export interface ContentType {
  /** Lower case. */
  mediaType: string;
  /** Empty, `None` and missing are the same: real clients write all three (the action is then wsa:Action alone). */
  action?: string;
  boundary?: string;
  /** Content-ID of the root part, without its angle brackets. */
  start?: string;
  startInfo?: string;
  charset?: string;
  /** `type` of multipart/related. */
  type?: string;
}

const MEDIA_TYPE = /\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*/y;
/** Lenient on unquoted values: `:` and `/` are not token characters, but many stacks leave an action unquoted. */
const PARAMETER = /;\s*(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"\s]*))\s*)?/y;

/** Reads an HTTP or MIME Content-Type. Throws XDS-TYPE-MEDIA-ABSENT, -FORME, -PARAMETRE-DOUBLE. */
export function parseContentType(header: string | undefined): ContentType {
  if (header === undefined || header.trim() === '') throw new HomologairError('XDS-TYPE-MEDIA-ABSENT');
  const unreadable = (position: number): never => { throw new HomologairError('XDS-TYPE-MEDIA-FORME', { valeur: header.slice(0, 200), position }); };
  MEDIA_TYPE.lastIndex = 0;
  const mediaType = MEDIA_TYPE.exec(header)?.[1] ?? unreadable(0);
  const parameters = new Map<string, string>();
  let position = MEDIA_TYPE.lastIndex;
  while (position < header.length) {
    PARAMETER.lastIndex = position;
    const found = PARAMETER.exec(header) ?? unreadable(position);
    position = PARAMETER.lastIndex;
    if (found[1] === undefined) continue;
    const name = found[1].toLowerCase();
    if (parameters.has(name)) throw new HomologairError('XDS-TYPE-MEDIA-PARAMETRE-DOUBLE', { parametre: name });
    parameters.set(name, found[2]?.replace(/\\(.)/g, '$1') ?? found[3] ?? '');
  }
  const startInfo = parameters.get('start-info');
  return {
    mediaType: mediaType.toLowerCase(),
    action: saidAction(parameters.get('action')) ?? saidAction(/;\s*action="?([^";]+)"?/.exec(startInfo ?? '')?.[1]),
    boundary: parameters.get('boundary'), start: parameters.get('start')?.replace(/^<(.*)>$/, '$1'), startInfo,
    charset: parameters.get('charset'), type: parameters.get('type')?.toLowerCase(),
  };
}

const saidAction = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' || value.trim().toLowerCase() === 'none' ? undefined : value.trim();

/** Only SOAP 1.2 in UTF-8, alone or as MTOM. Throws XDS-TYPE-MEDIA, XDS-JEU-DE-CARACTERES. */
export function requireSoap(contentType: ContentType): 'soap' | 'mtom' {
  const { mediaType, charset } = contentType;
  if (mediaType !== 'application/soap+xml' && mediaType !== 'multipart/related') throw new HomologairError('XDS-TYPE-MEDIA', { type: mediaType });
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw new HomologairError('XDS-JEU-DE-CARACTERES', { charset });
  return mediaType === 'multipart/related' ? 'mtom' : 'soap';
}

/** wsa:Action against the transport's action (Content-Type, or SOAPAction without its quotes). Throws XDS-ACTION-CONTRADICTOIRE. */
export function requireSameAction(wsaAction: string | undefined, transportAction: string | undefined): void {
  const transport = saidAction(transportAction?.replace(/^"(.*)"$/, '$1'));
  if (wsaAction === undefined || transport === undefined || wsaAction === transport) return;
  throw new HomologairError('XDS-ACTION-CONTRADICTOIRE', { wsa: wsaAction, transport });
}

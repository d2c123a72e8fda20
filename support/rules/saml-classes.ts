/** Authentication context classes of SAML 2.0 (saml-authn-context-2.0-os §3.4), by their last segment. */
export const SAML_CLASSES: readonly string[] = [
  'InternetProtocol', 'InternetProtocolPassword', 'Kerberos', 'MobileOneFactorUnregistered', 'MobileTwoFactorUnregistered', 'MobileOneFactorContract',
  'MobileTwoFactorContract', 'Password', 'PasswordProtectedTransport', 'PreviousSession', 'X509', 'PGP', 'SPKI', 'XMLDSig', 'Smartcard', 'SmartcardPKI',
  'SoftwarePKI', 'Telephony', 'NomadTelephony', 'PersonalTelephony', 'AuthenticatedTelephony', 'SecureRemotePassword', 'TLSClient', 'TimeSyncToken', 'unspecified',
];

/** Classes whose very definition is one factor, or none: they deny what a two-factor means does. */
export const ONE_FACTOR_CLASSES: ReadonlySet<string> = new Set([
  'InternetProtocol', 'InternetProtocolPassword', 'MobileOneFactorUnregistered', 'MobileOneFactorContract', 'Password', 'PasswordProtectedTransport',
  'PreviousSession', 'Telephony', 'NomadTelephony', 'PersonalTelephony', 'AuthenticatedTelephony', 'SecureRemotePassword', 'unspecified',
]);

/** The class a URI names; the 2020 table writes `SmartCardPKI` for SAML's `SmartcardPKI`, so case is forgiven. */
export function samlClass(uri: string, prefix: string): string | undefined {
  if (!uri.startsWith(prefix)) return undefined;
  const name = uri.slice(prefix.length).toLowerCase();
  return SAML_CLASSES.find((known) => known.toLowerCase() === name);
}

/** Codes of TD0.2 (interface-dmp §3.3), shared by build and parse. */
export const TD02 = {
  /** HL7 interactions and trigger events. */
  interactions: '2.16.840.1.113883.1.6',
  /** The DMP as a receiving device. */
  dmpDevice: '1.2.250.1.213.4.1.1.1',
  /** The same interaction with another reason is TD1.3a. */
  reason: 'TEST_EXST', reasonSystem: '1.2.250.1.213.1.1.4.11',
  autorisationKey: '1.2.250.1.213.4.1.2.6.1', autorisationValue: '1.2.250.1.213.4.1.2.6.2', medecinTraitantKey: '1.2.250.1.213.4.1.2.6.3',
} as const;

/** Codes of TD0.2 and TD1.3a (interface-dmp §3.3, §3.4), shared by build and parse. */
export const TD02 = {
  /** HL7 interactions and trigger events. */
  interactions: '2.16.840.1.113883.1.6',
  /** The DMP as a receiving device. */
  dmpDevice: '1.2.250.1.213.4.1.1.1',
  /** The same interaction with another reason is TD1.3a (published example of that transaction). */
  reason: 'TEST_EXST', consultationReason: 'CNSLT_DATA', reasonSystem: '1.2.250.1.213.1.1.4.11',
  autorisationKey: '1.2.250.1.213.4.1.2.6.1', autorisationValue: '1.2.250.1.213.4.1.2.6.2', medecinTraitantKey: '1.2.250.1.213.4.1.2.6.3',
  /** Administrative observations: the patient against bris de glace, against access by a regulation centre. */
  observationSystem: '1.2.250.1.213.4.1.2.3', oppositionBrisDeGlace: 'OPPOSITION_BRIS_DE_GLACE', oppositionUrgence: 'OPPOSITION_ACCES_URGENCE',
  /** HL7 personal relationships. */
  relationSystem: '2.16.840.1.113883.1.11.19579',
  /** INS-C, historic: may stand beside the INS. */
  insC: '1.2.250.1.213.1.4.2',
} as const;

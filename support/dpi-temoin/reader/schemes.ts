/** Classification and identification schemes of XDS metadata, and the slot of external references (interface-dmp §4.3). */
export const SCHEME = {
  author: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d', classCode: 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a', typeCode: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983',
  confidentialityCode: 'urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f', formatCode: 'urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d', eventCode: 'urn:uuid:2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4',
  healthcareFacilityTypeCode: 'urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1', practiceSettingCode: 'urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead',
  uniqueId: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab', patientId: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
} as const;
export const REFERENCE_IDS = 'urn:ihe:iti:xds:2013:referenceIdList';

/** What the author of a document may change of it at the DMP (TD3.3). */
export const CHANGES = ['masquer', 'demasquer', 'archiver', 'desarchiver', 'montrer-au-patient', 'montrer-aux-representants', 'supprimer'] as const;
export type DocumentChange = typeof CHANGES[number];

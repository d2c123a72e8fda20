import type { AdmissionBody } from '../admission/schema';
import type { TemoinPorts } from '../ports';

/** Documents of earlier episodes enter the record as they were: final, dated of their act, under their own author, and never sent. */
export function takeOver(ports: TemoinPorts, documents: AdmissionBody['documents']): void {
  const patients = ports.patients.all();
  for (const { ins, oid, titre, type, texte, dateActe, unite, auteur: { parti, ...author } } of documents) {
    const patient = patients.find((one) => one.ins === ins && one.oid === oid);
    if (patient === undefined) continue;
    const uniqueId = ports.documentIds.document();
    ports.localDocuments.add({
      patient: patient.id, title: titre, kind: type, text: texte, author: { ...author, ...(parti === true ? { left: true } : {}) }, actAt: dateActe, createdAt: dateActe,
      visibility: {}, validated: { at: dateActe, login: '' }, history: true, unit: unite, uniqueId, setId: uniqueId, version: 1,
    });
  }
}

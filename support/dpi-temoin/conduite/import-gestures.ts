import { importDocuments } from '../gestes/imports';
import { keptList } from '../gestes/consultation';
import { ended, told } from './answer';
import { inRecord } from './dmp-gestures';
import { impossible } from './impossible';
import type { Player } from './player';

const importing: Player<'importerDocuments'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const documents = poste.shows === 'liste' ? keptList(desk, at)?.documents : undefined;
  if (documents === undefined) throw impossible('aucune-liste');
  const chosen = documents.filter(({ title }) => title === given.document || title === given.autre);
  if (chosen.length === 0) throw impossible('document-absent');
  const result = await importDocuments(desk, at, chosen.map(({ documentUniqueId }) => documentUniqueId));
  poste.shows = undefined;
  switch (result.is) {
    case 'refused': return told(desk, { message: result.refusal });
    case 'nothing-chosen': return told(desk, { message: 'rien-a-importer' });
    case 'failure': return told(desk, desk.ports.dmpErrors.tell(result.failure));
    case 'imported': return ended('dossier');
  }
});

/** Bringing documents into the local record. */
export const IMPORT_GESTURES = { importerDocuments: importing };

import { ASSOCIATION, type DocumentEntry, type DocumentUpdate, type SubmissionSet } from '../types';
import { association } from './association';
import { extrinsicObject } from './extrinsic-object';
import { URI } from './namespaces';
import { registryPackage } from './submission-set';

/**
 * TD3.3 (ITI-57). a, b: the document's metadata as they must become, all of them, under a symbolic id and the document's `lid`, with the
 * version they were read at (`PreviousVersion`). c, d: only the change of status of an entryUUID (interface-dmp §3.3).
 */
export function buildUpdate(o: { lot: SubmissionSet; updates: readonly DocumentUpdate<DocumentEntry>[] }): string {
  const { lot } = o;
  let objects = '';
  let links = '';
  o.updates.forEach((update, index) => {
    const number = String(index + 1).padStart(2, '0');
    const link = { id: `Association${number}`, source: lot.id };
    if (update.kind === 'status') {
      links += association({ ...link, type: ASSOCIATION.updateAvailabilityStatus, target: update.target, originalStatus: update.from, newStatus: update.to });
      return;
    }
    const target = `Document${number}`;
    objects += extrinsicObject({ ...update.entry, entryUuid: target });
    links += association({ ...link, type: ASSOCIATION.hasMember, target, submissionSetStatus: 'Original', previousVersion: update.previousVersion });
  });
  return `<lcm:SubmitObjectsRequest xmlns:lcm="${URI.lcm}"><rim:RegistryObjectList xmlns:rim="${URI.rim}">${objects}${registryPackage(lot)}${links}</rim:RegistryObjectList></lcm:SubmitObjectsRequest>`;
}

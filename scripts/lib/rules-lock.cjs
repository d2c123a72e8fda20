// rules.lock.json: rule or reading id → version, digest of its source, and what was written when the source changed and the meaning did not.
'use strict';

/** Troubles of a lock against today's sources, one French sentence each; none when all is told. */
function lockTroubles(lock, sources) {
  const troubles = [];
  for (const [id, { version, sha256, file }] of sources) {
    const entry = lock[id];
    if (entry === undefined) { troubles.push(`${id} : absente de rules.lock.json (${file}).`); continue; }
    if ((entry.memeSens?.at(-1)?.sha256 ?? entry.origine) !== entry.sha256) troubles.push(`${id} : l’empreinte du fichier de verrouillage n’est ni celle de sa version ni celle d’une mention « même sens ».`);
    if (entry.memeSens?.some(({ raison }) => typeof raison !== 'string' || raison.trim() === '')) troubles.push(`${id} : une mention « même sens » est sans raison.`);
    if (version < entry.version) troubles.push(`${id} : la version recule de ${entry.version} à ${version}.`);
    else if (version > entry.version) troubles.push(`${id} : version ${version} dans le code, ${entry.version} au fichier de verrouillage.`);
    else if (entry.sha256 !== sha256) troubles.push(`${id} : la source a changé sans nouvelle version ni mention « même sens » (${file}).`);
  }
  for (const id of Object.keys(lock)) if (!sources.has(id)) troubles.push(`${id} : au fichier de verrouillage, mais plus dans le code.`);
  return troubles;
}

/**
 * The lock that tells today's sources.
 * @param reason why the sources that changed under the same version mean the same; without it they are refused.
 * @returns { lock, refused } `refused`: rules whose source changed under the same version, or whose version goes back.
 */
function refreshed(lock, sources, reason) {
  const refused = [];
  const entries = [...sources].map(([id, { version, sha256 }]) => {
    const entry = lock[id];
    if (entry === undefined || version > entry.version) return [id, { version, sha256, origine: sha256 }];
    if (version === entry.version && entry.sha256 === sha256) return [id, entry];
    if (version < entry.version || reason === undefined) { refused.push(id); return [id, entry]; }
    return [id, { ...entry, sha256, memeSens: [...(entry.memeSens ?? []), { sha256, raison: reason }] }];
  });
  return { lock: Object.fromEntries(entries), refused };
}

module.exports = { lockTroubles, refreshed };

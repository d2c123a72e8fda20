import { RECALCULE, REPRIS } from '../redaction/taken-up';
import { actText } from '../revue/review';
import { MASKED_WORDS, TEST_KEY_WARNING } from '../sceau/readme';
import type { JudgedAgain } from './check-judgement';
import type { RedactionTold } from './check-redaction';
import type { Verification } from './verify';

/** What a verification says, in French, for a terminal. */
export function verificationText({ conteneur, fichiers, octets, sceau, execution, anomalies, jugement, revue, conforme, genre, expurgation, nonControle }: Verification): string {
  const lines = [`Conteneur : ${conteneur} (${fichiers} fichiers, ${octets} octets)`];
  if (execution) lines.push(`Exécution : ${execution.run}, ${execution.cible} ${execution.version}${execution.temoin ? ' (DPI témoin : démonstration)' : ''}, banc ${execution.banc} (vérifiée par le banc ${execution.bancDuJour})`);
  if (genre !== undefined) lines.push(`Genre : ${genre}${expurgation === undefined ? '' : ` (${expurgation.masques.map((one) => MASKED_WORDS[one] ?? one).join(' ; ')})`}`);
  if (sceau) {
    lines.push(`Scellé le : ${sceau.instant}`, `Certificat : ${sceau.sujet}`, `            délivré par ${sceau.emetteur}, SHA-256 ${sceau.empreinte}`);
    if (sceau.cleDeTest) lines.push(TEST_KEY_WARNING);
    lines.push(sceau.ancre === 'reconnue' ? 'Confiance : le certificat remonte à une ancre donnée.'
      : sceau.ancre === 'non reconnue' ? 'Confiance : le certificat ne remonte à aucune ancre donnée.' : 'Confiance : non demandée (--ancre) ; comparez l’empreinte du certificat à celle remise par une autre voie.');
  }
  if (anomalies.length > 0) lines.push('', `${anomalies.length} anomalie${anomalies.length > 1 ? 's' : ''} :`, ...anomalies.map(({ code, phrase }) => `  ✗ [${code}] ${phrase}`));
  lines.push('', ...(jugement === undefined ? ['Verdicts non rejugés : ce que porte le conteneur n’est pas sûr.'] : judgementLines(jugement)));
  if (nonControle.length > 0) lines.push('', 'Non contrôlé :', ...nonControle.map((one) => `  - ${one}`));
  if (expurgation !== undefined) lines.push(...redactionLines(expurgation));
  if (revue.length > 0) lines.push('', `${revue.length} acte${revue.length > 1 ? 's' : ''} de relecture :`, ...revue.map((line) => `  - ${line.a} ${line.auteur}, ${line.exigence} (banc : ${line.verdictDuBanc}) : ${actText(line)}`));
  lines.push('', conforme ? `Le conteneur est tel qu’il a été scellé, et ses verdicts sont ceux de ses faits${(expurgation?.repris ?? 0) > 0 ? ', hors ceux qu’il reprend' : ''}${nonControle.length > 0 ? ' ; ce qui est dit « non contrôlé » ne l’est pas' : ''}.` : anomalies.length === 0 && jugement?.differences.every(({ cause }) => cause !== undefined) === true ? 'Le conteneur est tel qu’il a été scellé ; le banc d’aujourd’hui juge ses faits autrement, pour les causes dites.' : 'Le conteneur ne vaut pas ce qu’il dit.');
  return `${lines.join('\n')}\n`;
}

function redactionLines({ recalcules, repris, verdicts, sel, complet, valeur }: RedactionTold): string[] {
  const rules = new Map<string, { repris: number; recalcules: number }>();
  for (const { regle, statut } of verdicts) {
    const one = rules.get(regle) ?? { repris: 0, recalcules: 0 };
    one[statut === REPRIS ? 'repris' : 'recalcules'] += 1;
    rules.set(regle, one);
  }
  return [
    '', `Verdicts : ${recalcules} recalculé${recalcules > 1 ? 's' : ''}, ${repris} repris et non recalculé${repris > 1 ? 's' : ''} (leur règle a besoin de ce qui a été retiré) ; --json les donne un à un.`,
    ...[...rules].sort(([one], [other]) => (one < other ? -1 : 1)).map(([rule, { repris: taken, recalcules: made }]) => `  - ${rule} : ${[[RECALCULE, made] as const, [REPRIS, taken] as const].filter(([, count]) => count > 0).map(([status, count]) => `${status}${count > 1 ? ` × ${count}` : ''}`).join(' ; ')}`),
    sel === 'non demandé' ? 'Attestation : non éprouvée (--sel) ; sans le sel, un verdict repris ne vaut que ce que vaut le signataire.' : sel === 'reconnu' ? 'Attestation : le sel est celui du conteneur.' : 'Attestation : le sel donné n’est pas celui du conteneur.',
    ...(complet === 'reconnu' ? ['Origine : l’enregistrement du conteneur complet donné.'] : []),
    ...(valeur === undefined ? [] : valeur.length === 0 ? ['Valeur donnée : elle n’est aucune de celles qui ont été retirées.'] : valeur.map(({ empreinte, occurrences }) => `Valeur donnée : retirée ${occurrences} fois, sous ${empreinte}`)),
  ];
}

function judgementLines({ annonce, recalcule, differences, regles, journal }: JudgedAgain): string[] {
  return [
    `Verdict annoncé : ${annonce} ; rejugé : ${recalcule}`,
    ...journal.filter(({ etat }) => etat !== 'intact').map(({ executant, etat }) => `Journal ${executant} : ${etat}`),
    ...(differences.length === 0 ? ['Aucune différence entre les verdicts annoncés et recalculés.'] : [`${differences.length} différence${differences.length > 1 ? 's' : ''} :`]),
    ...differences.flatMap(({ code, phrase, cause }) => [`  ${cause === undefined ? '✗' : '≠'} [${code}] ${phrase}`, ...(cause === undefined ? [] : [`      s’explique par : ${cause}`])]),
    ...(regles.length === 0 ? [] : ['Règles et lectures qui ne sont plus celles du sceau :']),
    ...regles.map(({ regle, scellee, actuelle, verdictsChanges, memeSens }) => `  - ${regle} : ${scellee} au sceau, ${actuelle} aujourd’hui ; ${memeSens === undefined ? `${verdictsChanges} verdict${verdictsChanges > 1 ? 's' : ''} changé${verdictsChanges > 1 ? 's' : ''}` : `même sens : ${memeSens}`}`),
  ];
}

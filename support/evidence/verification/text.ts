import { TEST_KEY_WARNING } from '../sceau/readme';
import type { JudgedAgain } from './check-judgement';
import type { Verification } from './verify';

/** What a verification says, in French, for a terminal. */
export function verificationText({ conteneur, fichiers, octets, sceau, execution, anomalies, jugement, revue, conforme }: Verification): string {
  const lines = [`Conteneur : ${conteneur} (${fichiers} fichiers, ${octets} octets)`];
  if (execution) lines.push(`Exécution : ${execution.run}, ${execution.cible} ${execution.version}${execution.temoin ? ' (DPI témoin : démonstration)' : ''}, banc ${execution.banc}`);
  if (sceau) {
    lines.push(`Scellé le : ${sceau.instant}`, `Certificat : ${sceau.sujet}`, `            délivré par ${sceau.emetteur}, SHA-256 ${sceau.empreinte}`);
    if (sceau.cleDeTest) lines.push(TEST_KEY_WARNING);
    lines.push(sceau.ancre === 'reconnue' ? 'Confiance : le certificat remonte à une ancre donnée.'
      : sceau.ancre === 'non reconnue' ? 'Confiance : le certificat ne remonte à aucune ancre donnée.' : 'Confiance : non demandée (--ancre) ; comparez l’empreinte du certificat à celle remise par une autre voie.');
  }
  if (anomalies.length > 0) lines.push('', `${anomalies.length} anomalie${anomalies.length > 1 ? 's' : ''} :`, ...anomalies.map(({ code, phrase }) => `  ✗ [${code}] ${phrase}`));
  lines.push('', ...(jugement === undefined ? ['Verdicts non rejugés : ce que porte le conteneur n’est pas sûr.'] : judgementLines(jugement)));
  if (revue.length > 0) lines.push('', `${revue.length} acte${revue.length > 1 ? 's' : ''} de relecture :`, ...revue.map((line) => `  - ${line.a} ${line.auteur}, ${line.exigence} (banc : ${line.verdictDuBanc}) : ${line.acte === 'ecarter' ? `écarté en « ${line.verdict} » : ${line.raison}` : `${line.acte} : ${line.texte}`}`));
  lines.push('', conforme ? 'Le conteneur est tel qu’il a été scellé, et ses verdicts sont ceux de ses faits.' : 'Le conteneur ne vaut pas ce qu’il dit.');
  return `${lines.join('\n')}\n`;
}

function judgementLines({ annonce, recalcule, differences, regles, journal }: JudgedAgain): string[] {
  return [
    `Verdict annoncé : ${annonce} ; rejugé : ${recalcule}`,
    ...journal.filter(({ etat }) => etat !== 'intact').map(({ executant, etat }) => `Journal ${executant} : ${etat}`),
    ...(differences.length === 0 ? ['Aucune différence entre les verdicts annoncés et recalculés.'] : [`${differences.length} différence${differences.length > 1 ? 's' : ''} :`]),
    ...differences.flatMap(({ code, phrase, cause }) => [`  ✗ [${code}] ${phrase}`, ...(cause === undefined ? [] : [`      s’explique par : ${cause}`])]),
    ...(regles.length === 0 ? [] : ['Règles qui ne sont plus celles du sceau :']),
    ...regles.map(({ regle, scellee, actuelle, verdictsChanges, memeSens }) => `  - ${regle} : ${scellee} au sceau, ${actuelle} aujourd’hui ; ${memeSens === undefined ? `${verdictsChanges} verdict${verdictsChanges > 1 ? 's' : ''} changé${verdictsChanges > 1 ? 's' : ''}` : `même sens : ${memeSens}`}`),
  ];
}

import type { Parameters } from './values';

/** Namespace of our own: the schema of the real file was not found (interface-dmp §10). */
export const PARAMETERS_NAMESPACE = 'urn:homologair:parametres-serveur:1';

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const model = (name: string, value: { url: string; empreinte: string } | undefined): string =>
  value === undefined ? '' : `  <modele nom="${name}" empreinte="${value.empreinte}">${escape(value.url)}</modele>\n`;

/** The file as served. */
export function parametersXml(p: Parameters): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Fichier de paramètres du DMP simulé. Le schéma du vrai fichier n'est pas publié : celui-ci est propre au banc. -->
<parametres xmlns="${PARAMETERS_NAMESPACE}" simule="true">
  <parametre nom="gestion-mineurs">${p.gestionMineurs}</parametre>
  <parametre nom="age-majorite">${p.ageMajorite}</parametre>
  <parametre nom="cumul-invisible_patient-masque_ps">${p.cumulInvisiblePatientMasquePs}</parametre>
${model('param-document-des-secrets', p.documentDesSecrets)}${model('param-accuse-creation-dmp', p.accuseCreation)}</parametres>
`;
}

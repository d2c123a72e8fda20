import type { Mutant } from '../../mutant';

export const feuilleDeStyleExterne: Mutant = {
  id: 'feuille-de-style-externe', port: 'cdaWriter', exigence: 'ex-2-1-1115', rule: 'alimentation/rien-d-actif',
  sentence: 'Le document appelle une feuille de style à une adresse externe.',
  change: (ports) => ({ ...ports, cdaWriter: { write: (material) => Buffer.from(ports.cdaWriter.write(material).toString('utf8')
    .replace('?>', '?><?xml-stylesheet type="text/xsl" href="https://styles.exemple.test/cda.xsl"?>')) } }),
};

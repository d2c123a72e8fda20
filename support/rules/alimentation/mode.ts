import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { feeds } from './sent';

/** CNDA 0.1-210, EX_AIR-010 (register, alimentation-en-air): an establishment feeds in plain INDIRECTE; its token names its structure and its user, under its two certificates. */
export const indirectFeeding: Rule = {
  id: 'alimentation/mode-indirecte', version: 2,
  exigences: ['cnda-0-1-210', 'conv2020-art-3-consultation-seule', 'cnda-2-1-160'],
  sentence: 'Chaque alimentation part en mode INDIRECTE, avec l’utilisateur et le site dans un jeton que le cachet de l’établissement signe.',
  judge: (view) => {
    const received = feeds(view);
    if (received.length === 0) return [nonConcluant('aucune alimentation reçue')];
    const structure = view.structure();
    return received.flatMap((exchange): Finding[] => {
      const { token, peerCertificate, submission, id: fact } = exchange;
      if (token?.claims === undefined) return [breaks({ expected: 'un jeton lisible', got: exchange.trouble ?? 'aucun jeton vérifié', fact })];
      const { mode, decl, nameId } = token.claims;
      const inAir = token.air && view.header.ambiguities['alimentation-en-air'] === 'oui';
      const people = [...view.mayBeAtWork(exchange), ...view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.professionnels : []))];
      const person = token.rpps === undefined ? nameId.startsWith(`1${structure?.finess ?? ''}/`) : people.some(({ rpps }) => rpps === token.rpps);
      const seal = token.signerCertificate;
      const lot = submission?.signature;
      const findings = [
        ...(mode === 'INDIRECTE' || inAir ? [] : [breaks({ expected: 'le mode INDIRECTE', got: mode ?? 'aucun mode', fact })]),
        ...(decl === undefined || inAir ? [] : [breaks({ expected: 'aucune méthode primaire déclarée', got: decl, fact })]),
        ...(person ? [] : [breaks({ expected: 'l’utilisateur du logiciel', got: nameId, fact })]),
        ...(token.finess === structure?.finess ? [] : [breaks({ expected: structure?.finess ?? 'le FINESS du site', got: token.finess ?? 'aucune structure', fact })]),
        ...(peerCertificate.ok ? [] : [breaks({ expected: 'une connexion par le certificat d’authentification de l’établissement', got: peerCertificate.detail, fact })]),
        ...(seal?.ok === true ? [] : [breaks({ expected: 'un jeton signé par le cachet de l’établissement', got: seal === undefined ? 'aucune signature lue' : seal.detail, fact })]),
        ...(lot?.ok === true && lot.certificate.ok ? [] : [breaks({ expected: 'un lot signé par le cachet de l’établissement', got: lot === undefined ? 'aucune signature' : lot.ok ? 'certificat refusé' : lot.trouble, fact })]),
      ];
      return findings.length > 0 ? findings : [holds({ fact }, nameId)];
    });
  },
};

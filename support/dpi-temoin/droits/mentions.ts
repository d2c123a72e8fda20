import type { MentionsPort } from './ports';
import type { MentionCase, Place } from './model';

/** Written on the model of annexe 4, in the establishment's own words. */
const PARAGRAPHS: Readonly<Record<MentionCase, readonly string[]>> = {
  1: [
    'Pour bien vous soigner, l’équipe de soins qui vous prend en charge consulte les documents de votre profil Mon espace santé et y dépose ceux qui sont utiles à la prévention, à la continuité et à la coordination de vos soins. Les autres professionnels autorisés qui vous suivent pourront les lire.',
    'Vous pouvez vous opposer à la consultation de votre profil Mon espace santé et, pour un motif légitime, à son alimentation. Dites-le à un membre de l’équipe, au bureau des admissions ou sur le portail de l’établissement : vous pourrez changer d’avis à tout moment. Cette opposition peut avoir des conséquences sur la qualité de votre prise en charge.',
    'Sur monespacesante.fr, vous pouvez masquer des documents, bloquer des professionnels ou clôturer votre profil. La foire aux questions du site (monespacesante.fr/questions-frequentes) et le 34 22 répondent à vos questions.',
  ],
  2: [
    'Pour vous prendre en charge, j’ai besoin de consulter les documents de votre profil Mon espace santé et d’y déposer ceux qui serviront à la prévention, à la continuité et à la coordination de vos soins.',
    'Les catégories d’informations partagées sont les suivantes : informations médicales, médico-sociales, administratives, ou autres à préciser.',
    'Le partage passe par votre profil Mon espace santé ; seuls les professionnels habilités y ont accès.',
  ],
  3: [
    'Pour vous prendre en charge, un autre professionnel habilité, extérieur à l’équipe qui vous soigne, devra consulter les documents de votre profil Mon espace santé et y déposer ceux qui serviront à la prévention, à la continuité et à la coordination de vos soins.',
    'Les catégories d’informations que ce professionnel partagera sont les suivantes : informations médicales, médico-sociales, administratives, ou autres à préciser.',
    'Le partage passe par votre profil Mon espace santé ; seuls les professionnels habilités y ont accès.',
  ],
};

/** A member of the team informs, and may collect for an outsider; someone under responsibility informs; an outsider asks for themself. */
const CASES: Readonly<Record<Place, MentionCase[]>> = { equipe: [1, 3], responsabilite: [1], 'hors-equipe': [2] };

export function annexe4Mentions(): MentionsPort {
  return { cases: (place) => CASES[place], paragraphs: (which) => [...PARAGRAPHS[which]], ticked: () => false };
}

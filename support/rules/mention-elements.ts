/** One thing an annexe 4 text says, and the stems by which a reader finds it. `essential`: without it the text is not the one the case asks for. */
export interface MentionElement { what: string; pattern: RegExp; essential: boolean }
export interface Mention { reading: string; elements: readonly MentionElement[] }

const element = (what: string, pattern: RegExp, essential = false): MentionElement => ({ what, pattern, essential });
const SHARED: readonly MentionElement[] = [
  element('le besoin de consulter', /consult|acc[ée]d/iu, true), element('le besoin d’alimenter', /d[ée]pos|vers(er|é)|aliment/iu, true),
  element('les catégories d’informations', /cat[ée]gories? d.informations?/iu), element('le partage par Mon espace santé', /mon ?espace ?sant[ée]/iu), element('les seuls habilités', /habilit|autoris/iu),
  element('le consentement du patient', /consen|accord|autorise/iu, true),
];

/** Elements of annexe 4, by case (référentiel v0.1). */
export const MENTIONS: Readonly<Record<string, Mention>> = {
  1: {
    reading: 'mention-information', elements: [
      element('la consultation et sa finalité', /consult|acc[ée]d/iu, true), element('l’alimentation et sa finalité', /d[ée]pos|vers(er|é)|aliment/iu, true),
      element('les autres professionnels autorisés', /autres? professionnels?/iu), element('le droit de s’opposer à la consultation', /(oppos|refus)[^.]*(consult|acc[èe]s|lecture)/iu, true),
      element('le droit de s’opposer à l’alimentation, pour un motif légitime', /motif l[ée]gitime/iu, true), element('la conséquence possible', /cons[ée]quence|effet|qualit[ée]/iu),
      element('le réglage de la confidentialité', /masqu|bloqu|cl[ôo]tur/iu), element('le site de Mon espace santé', /monespacesante\.fr/iu), element('la foire aux questions', /questions|faq/iu), element('le téléphone', /34\s?22/u),
    ],
  },
  2: { reading: 'mention-consentement', elements: SHARED },
  3: { reading: 'mention-consentement-tiers', elements: [...SHARED, element('un autre professionnel', /autre professionnel|confr[èe]re|tiers|ext[ée]rieur/iu, true)] },
};

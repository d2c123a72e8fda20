import type { HelpConfiguration } from 'commander';

const TITLES: Readonly<Record<string, string>> = { 'Usage:': 'Usage :', 'Commands:': 'Commandes :', 'Options:': 'Options :', 'Arguments:': 'Arguments :' };

/** Commander's help, in French: its titles, and what an option is worth when it is not given. */
export const FRENCH_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  optionDescription: ({ description, defaultValue }) => (defaultValue === undefined || defaultValue === '' ? description : `${description} (par défaut : ${String(defaultValue)})`),
};

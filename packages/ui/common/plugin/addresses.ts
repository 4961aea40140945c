/** Below which address the pages of a plugin stand. Those of core stand at the top. */
export const baseOf = (plugin: string): string => (plugin === 'core' ? '' : `/p/${plugin}`);

/** The address of a page of the navigation: `mediation.desk` stands at `/p/mediation/desk`, `core.work` at `/work`. */
export const addressOf = (plugin: string, navigation: string): string => `${baseOf(plugin)}/${pathOf(navigation)}`;

/** The page a navigation entry names, as a part of an address. */
export const pathOf = (navigation: string): string => navigation.slice(navigation.indexOf('.') + 1);

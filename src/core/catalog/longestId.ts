/**
 * Ids travel between the extension and the wizard's page, which may not send anything long. Apart from the schemas,
 * so that the extension need not ship those.
 */
export const longestId = 40;

import { link } from '../language/prose.ts';

/** Pages about what PowerShell does differently. Read as stored copies; see docs/sources.md. */
export const powershellCitations = {
	quoting: link(
		'Microsoft: about_Parsing',
		'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing'
	),
	redirection: link(
		'about_Redirection',
		'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_redirection'
	)
};

declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** The full address of the site with a trailing slash, if set at build time. */
		readonly VITE_SITE_URL?: string;
	}
}

export {};

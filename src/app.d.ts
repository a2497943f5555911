declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** The full address of the site, with a slash at its end, if it was known while building. */
		readonly VITE_SITE_URL?: string;
	}
}

export {};

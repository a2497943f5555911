/** A text on the page that may become another one while everything around it stays. */
export class Cell {
	/** In prose it stands as code. */
	readonly kind = 'code';
	text = $state.raw('');

	constructor(text: string) {
		this.text = text;
	}
}

/** A key action of both WebDriver versions, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
type Stroke = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

const CONTROL = process.platform === 'darwin' ? '\uE03D' : '\uE009';

const strike = (key: string): readonly Stroke[] => [
	{ type: 'keyDown', value: key },
	{ type: 'keyUp', value: key }
];

const withControl = (key: string): readonly Stroke[] => [
	{ type: 'keyDown', value: CONTROL },
	...strike(key),
	{ type: 'keyUp', value: CONTROL }
];

const keyboard = (actions: readonly Stroke[]) => [{ type: 'key', id: 'keyboard', actions }];

/** Replaces the content of the focused field by typing. */
export const typeOver = (text: string) =>
	keyboard([...withControl('a'), ...Array.from(text).flatMap(strike)]);

/** Replaces the content of the focused field by pasting. */
export const pasteOver = () => keyboard([...withControl('a'), ...withControl('v')]);

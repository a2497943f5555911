import { lexer, walkTokens, type MarkedToken, type Token } from 'marked';

/** Every token of a document, in its order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	void walkTokens(lexer(text), (token) => void tokens.push(token));
	return tokens;
}

/** @returns the tokens of one kind. */
export const kindOf = <K extends MarkedToken['type']>(tokens: readonly Token[], kind: K) =>
	tokens.filter((token): token is Extract<MarkedToken, { type: K }> => token.type === kind);

export const tasksIn = (tokens: readonly Token[]) =>
	kindOf(tokens, 'list_item').filter((item) => item.task);

/** @returns the texts of the code blocks in a language. */
export const codeIn = (tokens: readonly Token[], language: string): readonly string[] =>
	kindOf(tokens, 'code').flatMap(({ lang, text }) => (lang === language ? [text] : []));

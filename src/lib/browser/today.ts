/** @returns today in the reader's time zone, `YYYY-MM-DD` */
export function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => `${part}`.padStart(2, '0'))
		.join('-');
}

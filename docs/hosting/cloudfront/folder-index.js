/**
 * Viewer request, for a bucket that knows no folders: `/about/` gets its index.html, `/about` its slash. Every file of
 * the site has a point in its name, and no folder has one.
 */
function handler(event) {
	const request = event.request;
	const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
	if (name.includes('.')) return request;
	if (name === '') {
		request.uri += 'index.html';
		return request;
	}
	return {
		statusCode: 301,
		statusDescription: 'Moved Permanently',
		// Relative, so that it stays on this host whatever the path looks like.
		headers: { location: { value: `./${name}/` } }
	};
}

/**
 * Viewer request function, for a bucket without folders: adds index.html to `/about/` and redirects `/about` to
 * `/about/`. Every file name of the site contains a period, and no folder name does.
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
		// Relative, so that no path can redirect to another host.
		headers: { location: { value: `./${name}/` } }
	};
}

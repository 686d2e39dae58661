/** Sent with every answer. The content policy of pages comes from Kit, which knows its own nonces (vite.config.ts). */

/** For what Kit does not answer itself: static files, refused posts, wrong methods. Pages bring a policy of their own. */
const nothingAllowed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const off = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking',
];

export function securityHeaders(https: boolean): [string, string][] {
	const headers: [string, string][] = [
		['content-security-policy', nothingAllowed],
		['x-content-type-options', 'nosniff'],
		// Not no-referrer: browsers then send "Origin: null" with a form, which the origin check refuses.
		['referrer-policy', 'same-origin'],
		['x-frame-options', 'DENY'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['cross-origin-embedder-policy', 'require-corp'],
		['permissions-policy', off.map((feature) => `${feature}=()`).join(', ')],
		['x-robots-tag', 'noindex'],
		['x-dns-prefetch-control', 'off'],
	];
	if (https) headers.push(['strict-transport-security', 'max-age=63072000; includeSubDomains; preload']);
	return headers;
}

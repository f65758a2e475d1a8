// The content security policy: one text for the server's header and the build's meta element.
const DIRECTIVES = {
  'default-src': "'none'",
  // Recognising letters in pictures is WebAssembly; no text becomes a script.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

const write = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');

/** For `<meta http-equiv>`: without the directives that browsers only take from a header. */
export const META_POLICY = write(DIRECTIVES);

/** Headers for every answer of a server. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': write({
    ...DIRECTIVES,
    'frame-ancestors': "'none'",
    sandbox: 'allow-scripts allow-same-origin allow-downloads allow-modals',
  }),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
};

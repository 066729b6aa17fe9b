import { NONCE, secureHeaders } from 'hono/secure-headers'

/**
 * Nothing is loaded from elsewhere and no script stands in a page. Style elements that the web app makes at run time
 * need the nonce that the page carries in `<meta property="csp-nonce" nonce="…">`.
 */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Dualtrack is served over plain HTTP on the own machine; a TLS proxy in front sets this itself.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
})

import { NONCE, secureHeaders } from 'hono/secure-headers'

/**
 * Nothing is loaded from elsewhere and no script stands in a page. Style elements that the web app makes at run time
 * need the nonce that the page carries in `<meta property="csp-nonce" nonce="…">`.
 */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    // Pictures of charts are drawn from a blob of the page's own making.
    imgSrc: ["'self'", 'blob:'],
    // They carry their font inside.
    fontSrc: ["'self'", 'data:'],
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

import type { MiddlewareHandler } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'

/** Who may show a page inside a page of theirs: no one, or everyone. */
const framedBy = (who: 'none' | 'everyone') =>
  secureHeaders({
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
      frameAncestors: [who === 'none' ? "'none'" : '*'],
    },
    xFrameOptions: who === 'none' ? 'DENY' : false,
    // Dualtrack is served over plain HTTP on the own machine; a TLS proxy in front sets this itself.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  })

const alone = framedBy('none')
const embedded = framedBy('everyone')

/**
 * Nothing is loaded from elsewhere and no script stands in a page. Style elements that the web app makes at run time
 * need the nonce that the page carries in `<meta property="csp-nonce" nonce="…">`. Only the pages under /embed/, which
 * show a chart and change nothing, may stand inside other web pages.
 */
export const security: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith('/embed/') ? embedded(c, next) : alone(c, next)

/** Beginnings of the names of parameters that say where a reader came from, not what is read. */
const PREFIXES = [
  'utm_',
  'at_',
  'mc_',
  'pk_',
  'mtm_',
  'matomo_',
  'hsa_',
  'vero_',
  'oly_',
  'ns_',
  '__twitter_',
]

const NAMES = new Set([
  ...['_ga', '_gl', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', 'ved', 'usg'],
  ...['fbclid', 'igshid', 'igsh', 'twclid', 'ttclid', 'msclkid', 'yclid', 'ysclid', 'li_fat_id', 'epik'],
  ...['_hsenc', '_hsmi', '__hssc', '__hstc', 'hsctatracking', 'mkt_tok', 'trk', 'wickedid', 'rb_clickid'],
  ...['cmpid', 'cmp', 'icid', 'ito', 'ncid', 'ocid', 'smid', 'smtyp', 'sref', 'soc_src', 'soc_trk', 's_cid'],
  ...[
    'ref',
    'ref_src',
    'ref_url',
    'referrer',
    'referer',
    'source',
    'src',
    'via',
    'feature',
    'from',
    'traffic_source',
  ],
  ...[
    'xtor',
    'taid',
    'sh',
    'share',
    'shared',
    'sharetype',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
  ],
  ...['partner', 'campaign', 'campaign_id', 'partnerid', 'rss', 'feedtype', 'feedname', 'ftag', 'spm'],
])

/** Parameters that choose another form of the same page by their value. */
const FORMS = new Map([
  ['amp', /^(1|true|)$/],
  ['outputtype', /^amp$/],
  ['output', /^amp$/],
])

/** Whether a parameter of an address says nothing of which page it is. */
export function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase()
  return (
    NAMES.has(lower) ||
    PREFIXES.some((prefix) => lower.startsWith(prefix)) ||
    FORMS.get(lower)?.test(value.toLowerCase()) === true
  )
}

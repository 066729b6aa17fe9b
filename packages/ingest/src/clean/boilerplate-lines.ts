/**
 * Lines of a page or a wire story that are not part of its text, by what they are.
 * Each pattern has to match the whole line, so that a sentence about cookies or by-elections stays.
 */

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|bin|al|el|la)){1,4}`
const SEVERAL = `${NAME}(?:(?:, | and |, and | & )${NAME}){0,5}`

/** Names and places, and the words between them: "Reporting by A B in C; editing by D E". */
const CREDITED = String.raw`(?:[\p{Lu}\d][\p{L}\d.'’-]*|and|in|at|for|by|with|the|of|from|[Aa]dditional|[Ff]urther|reporting|writing|editing|&)[,;]?`
const TASK =
  '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Rr]eported|[Tt]ranslated)'
const REPORTING = String.raw`(?:(?:[Aa]dditional|[Ff]urther) )?${TASK}(?: and ${TASK})?(?: by|:) (?=\p{Lu})${CREDITED}(?: ${CREDITED}){0,60}`

const whole = (pattern: string, flags = 'iu') =>
  new RegExp(`^[\\s*•|>–—-]*(?:${pattern})[\\s|.…»›>–—-]*$`, flags)

export const BOILERPLATE_LINES: readonly RegExp[] = [
  // Who wrote it. Names tell themselves by their capitals, so case counts.
  whole(
    String.raw`(?:By|BY|Story by|Analysis by):? ${SEVERAL}(?:(?:, | in | \| | for | \()[^.!?]{2,60})?`,
    'u',
  ),
  whole(String.raw`\(?${REPORTING}\)?\.?`, 'u'),
  whole(
    '(?:the )?(?:associated press|reuters?|agence france-presse|afp|ap|upi|tass|xinhua|dpa)(?: (?:staff|writers?|contributed to this (?:report|story)))?',
  ),
  whole('[^.!?]{3,120} contributed (?:reporting|to this (?:report|story|article))'),
  // When, and how long.
  whole('(?:first |last )?(?:published|updated|modified|posted)(?: on| at|:)? .{4,60}'),
  whole(String.raw`\d{1,2}[ -]min(?:ute)?s?(?: read)?`),
  // Ways on and away.
  whole(
    '(?:read|see|watch|listen|learn|find out|know|view|show)(?: (?:more|also|next|full (?:story|article)|the full (?:story|article)|all))(?: on this(?: story)?| here)?',
  ),
  whole(
    `(?:read more|read also|also read|see also|read next|watch|listen|related|related (?:stories|articles|coverage|news|topics)|more on this(?: story| topic)?|explainer|in pictures|don['’]t miss|recommended(?: stories| reading)?)(?::| -| –| >).{0,200}`,
  ),
  whole(
    '(?:related (?:stories|articles|coverage|news|topics|posts)|more (?:stories|news|on this story|from .{2,40})|most (?:read|popular)|top stories|trending(?: now)?|recommended(?: stories)?|you (?:may|might) also like|keep reading|continue reading|latest news|tags?|topics)',
  ),
  whole('click here .{2,150}'),
  // Advertisements and letters.
  whole(
    '(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|paid content|(?:story|article) continues below(?: advertisement)?|skip (?:to|past|ad|advertisement).{0,60}|scroll to continue.{0,60})',
  ),
  whole(
    '(?:sign up|subscribe|register|log in|sign in)(?: now| today| here| free)?(?:,? (?:to|for) .{2,150})?',
  ),
  whole(
    String.raw`.{0,80}\b(?:newsletters?|inbox|push notifications?)\b.{0,80}\b(?:sign up|subscribe|delivered|every (?:day|morning|week))\b.{0,80}`,
  ),
  whole(
    String.raw`(?:sign up|subscribe|get|receive)\b.{0,100}\b(?:newsletters?|inbox|briefing|app)\b.{0,100}`,
  ),
  // Sharing and comments.
  whole(
    String.raw`(?:(?:share|follow|like|join|find|tweet|email|print|save|copy link|copied|bookmark|whatsapp|facebook|twitter|x|telegram|linkedin|reddit|instagram|youtube|comments?|leave a comment|\d+ (?:comments?|shares?))(?: (?:us|this|on|to|by|via|article|story|link|page|with|friends|and|&|our|a|in|post|an?|the))*[\s,|/•·]*){1,12}`,
  ),
  // Pictures.
  whole(
    String.raw`(?:image|photo|picture|video|photograph|file photo|graphic|map)(?: (?:source|credit|caption|by|courtesy(?: of)?))?\s?:.{2,200}`,
  ),
  whole(
    '(?:.{0,80}[/|] ?)?(?:getty images|ap photo|reuters photo|afp via getty images|file photo)(?: ?[/|].{0,80})?',
  ),
  // Cookies and rights.
  whole(
    String.raw`.{0,120}\b(?:we|our (?:site|website|partners)|this (?:site|website|page|service))\b.{0,60}\buses? (?:of )?cookies\b.{0,300}`,
  ),
  whole(String.raw`.{0,80}\b(?:accept|reject|manage|allow|disable|enable)\b.{0,20}\bcookies\b.{0,200}`),
  whole(
    '(?:cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|accept(?: all)?|i agree|got it)',
  ),
  whole(String.raw`by (?:continuing|using|clicking).{0,100}\b(?:agree|consent|accept)\b.{0,200}`),
  whole(String.raw`(?:©|\(c\)|copyright\b).{0,200}`),
  whole(String.raw`.{0,150}\ball rights reserved\b.{0,150}`),
  whole('this material may not be published, broadcast.{0,120}'),
  whole('our standards: .{2,80}'),
]

/** What stands at the end of the last paragraph: who reported and edited, the agency's mark. */
export const SIGN_OFF = new RegExp(
  String.raw`\s*\(${REPORTING}\.?\)\s*$` +
    String.raw`|(?<=[.!?"”’]) ${REPORTING}\.?$` +
    String.raw`|(?<=[.!?"”’]) *(?:-{1,2}|—) ?(?:Reuters|REUTERS|AFP|AP|TASS|IRNA|Xinhua|IANS|PTI|ANI)\.?$`,
  'u',
)

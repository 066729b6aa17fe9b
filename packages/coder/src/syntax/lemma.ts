/** Past forms that no rule gives; the lemma table of the tagger misses some of them after a prefix. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  (
    'met:meet held:hold spoke:speak spoken:speak sent:send gave:give given:give took:take taken:take told:tell ' +
    'shot:shoot hit:hit struck:strike stricken:strike fought:fight sought:seek brought:bring bought:buy caught:catch ' +
    'withdrew:withdraw withdrawn:withdraw broke:break broken:break cut:cut set:set put:put let:let shut:shut ' +
    'sank:sink sunk:sink blew:blow blown:blow drew:draw drawn:draw threw:throw thrown:throw flew:fly flown:fly ' +
    'froze:freeze frozen:freeze unfroze:unfreeze unfrozen:unfreeze swore:swear sworn:swear tore:tear torn:tear ' +
    'led:lead left:leave lent:lend made:make paid:pay said:say sold:sell stood:stand thought:think won:win wrote:write ' +
    'written:write began:begin begun:begin came:come went:go gone:go chose:choose chosen:choose drove:drive ' +
    'driven:drive fell:fall fallen:fall forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive got:get ' +
    'hid:hide hidden:hide kept:keep knew:know known:know laid:lay lost:lose overthrew:overthrow ran:run ' +
    'rose:rise risen:rise saw:see seen:see shook:shake shaken:shake slammed:slam stole:steal stolen:steal ' +
    'undertook:undertake undertaken:undertake upheld:uphold withheld:withhold unwound:unwind underwent:undergo ' +
    'staged:stage waged:wage raged:rage raped:rape fined:fine sniped:snipe spared:spare dined:dine mediated:mediate ' +
    'reconciled:reconcile pled:plead bade:bid dealt:deal built:build rebuilt:rebuild spent:spend ' +
    'retook:retake retaken:retake overflew:overfly overflown:overfly overran:overrun overtook:overtake shone:shine ' +
    'strung:string lit:light dug:dig flung:fling slung:sling swung:swing swept:sweep fled:flee fed:feed bent:bend ' +
    'bore:bear borne:bear clung:cling rode:ride slid:slide spun:spin stuck:stick wore:wear worn:wear wrung:wring ' +
    'shrank:shrink shrunk:shrink rang:ring rung:ring taught:teach heard:hear beaten:beat'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** What a suffix may stand for, tried in order. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['sses', ['ss']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ing', ['', 'e']],
]

function* candidates(word: string): Generator<string> {
  yield word
  const irregular = IRREGULAR[word]
  if (irregular) yield irregular
  for (const [suffix, replacements] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 2) continue
    const stem = word.slice(0, -suffix.length)
    for (const r of replacements) yield stem + r
    if (suffix !== 's' && /(.)\1$/.test(stem)) yield stem.slice(0, -1)
  }
}

/**
 * The lemmas that a word may have, of those that the vocabulary knows: the word itself ("meeting"), the tagger's lemma
 * and what suffixes and irregular forms give ("meet"). Hyphens inside the word are dropped: "co-operated" → "cooperate".
 */
export function lemmasIn(vocabulary: ReadonlySet<string>, form: string, given: string): string[] {
  const word = form.toLowerCase().replace(/-/g, '')
  const known = new Set<string>()
  for (const candidate of [given.replace(/-/g, ''), ...candidates(word)]) {
    if (vocabulary.has(candidate)) known.add(candidate)
  }
  return [...known]
}

import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('quotations', () => {
  test.each<Row>([
    ['"We will strike back against Israel," Iran\'s foreign minister said.', ['IRN>ISR THREATEN']],
    ['Iran\'s foreign minister said: "We will strike back against Israel."', ['IRN>ISR THREATEN']],
    [
      'The spokesman of the Russian foreign ministry said Moscow would retaliate against Poland.',
      ['RUS>POL THREATEN'],
    ],
    ['"We stand with Ukraine," the German chancellor said.', ['DEU>UKR SUPPORT']],
    ['According to Seoul, North Korea fired shells at a South Korean island.', ['PRK>KOR ASSAULT']],
    ['"We will never surrender to Russia," Zelensky said.', ['UKR>RUS VX']],
    ['"Turkey will support Azerbaijan," Erdogan said.', ['TUR>AZE VC']],
    ['Erdogan said: "Turkey will support Azerbaijan."', ['TUR>AZE VC']],
    ['"Israel attacked our airport," the Lebanese minister said.', ['ISR>LBN ASSAULT']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('an accused act is no act', () => {
  test.each<Row>([
    ['Chad accused Sudan and Libya of arming rebels.', ['TCD>LBY ACCUSE', 'TCD>SDN ACCUSE']],
    ['Ukraine accused Russia of attacking Poland.', ['UKR>RUS ACCUSE']],
    ['Sudan accused Ethiopia of shelling its border posts.', ['SDN>ETH ACCUSE']],
    ['Lebanon was accused by Israel of arming Hezbollah.', ['ISR>LBN ACCUSE']],
    ['India accuses Pakistan of sending gunmen into Kashmir.', ['IND>PAK ACCUSE']],
    ['Cuba dismissed the American accusations.', ['CUB>USA REJECT']],
    ['Eritrea blamed Ethiopia for the raid on Sudan.', ['ERI>ETH ACCUSE']],
    ['Washington charged Tehran with arming the Houthis.', ['USA>IRN ACCUSE']],
    ['Iran accused Israel of killing a scientist.', ['IRN>ISR ACCUSE']],
    ['Mali accused Algeria of shooting down a drone.', ['MLI>DZA ACCUSE']],
    ['Guyana accused Venezuela of moving troops to the border.', ['GUY>VEN ACCUSE']],
    ['Venezuela was accused by Guyana of moving troops to the border.', ['GUY>VEN ACCUSE']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('refused or ruled out', () => {
  test.each<Row>([
    ['Canada thinned out its embassy staff in Lebanon.', []],
    ['North Korea rejected the South Korean offer of talks.', ['KOR>PRK AGREE', 'PRK>KOR REJECT']],
    ['Iran refused to meet American negotiators.', ['IRN>USA REJECT']],
    ['The United States ruled out talks with North Korea.', ['USA>PRK REJECT']],
    ['Egypt declined to host the Israeli delegation.', ['EGY>ISR REJECT']],
    ['China will not sell weapons to Russia.', ['CHN>RUS VX']],
    ['Tehran said it would never negotiate with Washington.', ['IRN>USA REJECT']],
    ['The Russian offer was rejected by Kyiv within hours.', ['RUS>UKR AGREE', 'UKR>RUS REJECT']],
    ['Serbia has refused to recognise Kosovo.', ['SRB>XKX REJECT']],
    ['Moscow called off talks with Tokyo.', ['RUS>JPN REJECT']],
    ['Talks with Tokyo were called off by Moscow.', ['RUS>JPN REJECT']],
    ['The Philippines has ruled out using force against China.', ['PHL>CHN VC']],
    ['Iran refused talks with the United States.', ['IRN>USA REJECT']],
    ['Kosovo refused to sign the deal with Serbia.', ['XKX>SRB REJECT']],
    ['Washington rejected the Chinese proposal.', ['USA>CHN REJECT']],
    ['Denmark rejected an American bid for Greenland.', ['DNK>USA REJECT']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('not done', () => {
  test.each<Row>([
    ['Israel did not attack Iran, the army said.', []],
    ['Japan has not imposed sanctions on Myanmar.', []],
    ['No fighting has resumed between Armenia and Azerbaijan.', []],
    ['Poland denied that it had attacked Belarus.', []],
    ['Ethiopia will not attack Eritrea, its premier promised.', ['ETH>ERI VC']],
    ['Qatar never threatened Bahrain.', []],
    ['Neither Greece nor Turkey mobilised its fleet.', []],
    ['Sudan denied attacking Chad.', []],
    ['Russia did not bomb Poland.', []],
    ['Turkey has not threatened Cyprus.', []],
    ['The army of Sudan was not attacked by Chad.', []],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('to come', () => {
  test.each<Row>([
    ['Brazil may send a delegation to Venezuela next week.', ['BRA>VEN VC']],
    ['The Indian prime minister will visit Japan next month.', ['IND>JPN VC']],
    ['The foreign ministers of Egypt and Turkey are due to meet on Sunday.', ['EGY<>TUR VC']],
    ['Iran is ready for talks with the United States, its president said.', ['IRN>USA VC']],
    ['Netanyahu is to meet Trump in Washington on Wednesday.', ['ISR<>USA VC']],
    ['Turkish and Greek ministers will meet on Friday.', ['GRC<>TUR VC']],
    ['Germany promised to send tanks to Ukraine.', ['DEU>UKR VC']],
    ['South Korea offered food aid to North Korea.', ['KOR>PRK VC']],
    ['Iran and Iraq will sign a gas deal.', ['IRN<>IRQ VC']],
    ['The Israeli prime minister will visit Hungary.', ['ISR>HUN VC']],
    ['Trump is to visit China in April.', ['USA>CHN VC']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('threatened or conditional', () => {
  test.each<Row>([
    ['The United States could strike Iran within days.', ['USA>IRN THREATEN']],
    ['Turkey is considering sanctions against Israel.', ['TUR>ISR THREATEN']],
    ['The United States would impose tariffs on India if it keeps buying Russian oil.', ['USA>IND THREATEN']],
    ['The United States threatened tariffs on Canadian steel.', ['USA>CAN THREATEN']],
    ['Trump vowed to impose a 30 percent tariff on goods from Mexico.', ['USA>MEX THREATEN']],
    ['Israel would strike Iran if the talks collapsed.', ['ISR>IRN THREATEN']],
    [
      'Unless Colombia takes back the migrants, the United States will impose tariffs on it.',
      ['USA>COL THREATEN'],
    ],
    ['Poland may close its border with Belarus.', ['POL>BLR VX']],
    ['The European Union is weighing new sanctions on Russia.', ['EU>RUS THREATEN']],
    ['Iran warned it would respond to any attack by the United States.', ['IRN>USA THREATEN']],
    ['Washington is threatening to double duties on Indian goods.', ['USA>IND THREATEN']],
    ['Russia vowed to retaliate against Britain.', ['RUS>GBR THREATEN']],
    ['North Korea threatened to attack Japan.', ['PRK>JPN THREATEN']],
    ['Trump threatened to impose tariffs on Spain.', ['USA>ESP THREATEN']],
    ['The United States could impose tariffs on Taiwan.', ['USA>TWN THREATEN']],
  ])('%s', (...row) => {
    expectActs(...row)
  })

  // A weakness that docs/model-card.md names: should it be mended, this row tells.
  test.fails('Iran said it would respond to any attack by the United States.', () => {
    expectActs('Iran said it would respond to any attack by the United States.', ['IRN>USA THREATEN'])
  })
})

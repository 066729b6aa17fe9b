import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('mediators', () => {
  test.each<Row>([
    ['Qatar is mediating between Israel and Hamas.', ['HAMAS<>ISR VC', 'QAT>HAMAS VC', 'QAT>ISR VC']],
    ['Oman hosted talks between the United States and Iran.', ['IRN<>USA VC', 'OMN>IRN VC', 'OMN>USA VC']],
    [
      'Egypt hosted a meeting between Ethiopian and Sudanese officials.',
      ['EGY>ETH VC', 'EGY>SDN VC', 'ETH<>SDN VC'],
    ],
    ['Norway carried messages between Colombia and Venezuela.', ['COL<>VEN VC', 'NOR>COL VC', 'NOR>VEN VC']],
    ['The Saudi crown prince hosted the Syrian president in Riyadh.', ['SAU>SYR CONSULT']],
    ['Kuwait mediated talks between Saudi Arabia and Qatar.', ['KWT>QAT VC', 'KWT>SAU VC', 'QAT<>SAU VC']],
    ['Switzerland hosted talks between Russia and Georgia.', ['CHE>GEO VC', 'CHE>RUS VC', 'GEO<>RUS VC']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('rows of names', () => {
  test.each<Row>([
    ['Britain and France condemned Iran for the launch.', ['FRA>IRN ACCUSE', 'GBR>IRN ACCUSE']],
    [
      'Britain, France and Germany imposed sanctions on Iran.',
      ['DEU>IRN SANCTION', 'FRA>IRN SANCTION', 'GBR>IRN SANCTION'],
    ],
    ['Israel bombed targets in Lebanon and Syria.', ['ISR>LBN ASSAULT', 'ISR>SYR ASSAULT']],
    [
      'Kenya, Uganda and Rwanda sent relief supplies to Malawi.',
      ['KEN>MWI AID', 'RWA>MWI AID', 'UGA>MWI AID'],
    ],
    [
      'The United States imposed tariffs on Canada, Mexico and China.',
      ['USA>CAN SANCTION', 'USA>CHN SANCTION', 'USA>MEX SANCTION'],
    ],
    [
      'Australia and New Zealand criticised China and Russia.',
      ['AUS>CHN ACCUSE', 'AUS>RUS ACCUSE', 'NZL>CHN ACCUSE', 'NZL>RUS ACCUSE'],
    ],
    ['French and German ministers condemned Russia.', ['DEU>RUS ACCUSE', 'FRA>RUS ACCUSE']],
    ['Iran condemned Israel and thanked Russia.', ['IRN>ISR ACCUSE', 'IRN>RUS VC']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('what two do together', () => {
  test.each<Row>([
    ['The leaders of China and Japan met in Beijing.', ['CHN<>JPN CONSULT']],
    ['Armenia and Azerbaijan met for a third round.', ['ARM<>AZE CONSULT']],
    ['Talks between Greece and Turkey began on Monday.', ['GRC<>TUR CONSULT']],
    ['Thailand and Cambodia agreed to reopen the crossing.', ['KHM<>THA AGREE']],
    ['Thailand and Cambodia exchanged fire along the border.', ['KHM<>THA ASSAULT']],
    ['US and Iranian officials held talks in Muscat.', ['IRN<>USA CONSULT']],
    ['The US secretary of state spoke by phone with his Indian counterpart.', ['IND<>USA CONSULT']],
    ['Trump met Netanyahu in Florida.', ['ISR<>USA CONSULT']],
    ['Putin held talks with Xi Jinping in Beijing.', ['CHN<>RUS CONSULT']],
    ['Ankara and Baku signed a defence pact.', ['AZE<>TUR VC']],
    ['India and Japan began joint naval exercises off Chennai.', ['IND<>JPN COOPERATE']],
    ['India and China resumed direct talks on the border.', ['CHN<>IND VC']],
    ['A meeting between Chilean and Bolivian officials ended without a result.', ['BOL<>CHL CONSULT']],
    ['Indian and Pakistani troops traded fire across the line.', ['IND<>PAK ASSAULT']],
    ['The Cuban foreign minister met his Spanish counterpart in Madrid.', ['CUB<>ESP CONSULT']],
    ['Ethiopia signed a port deal with Somaliland.', ['ETH<>SOMALILAND VC']],
    ['Belgian officials met their Dutch counterparts in Antwerp.', ['BEL<>NLD CONSULT']],
    ['Narendra Modi and Vladimir Putin spoke by phone on Sunday.', ['IND<>RUS CONSULT']],
    ['Morocco and Spain held talks in Rabat on fishing rights.', ['ESP<>MAR CONSULT']],
    ['Hezbollah and Israel exchanged fire.', ['HEZBOLLAH<>ISR ASSAULT']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

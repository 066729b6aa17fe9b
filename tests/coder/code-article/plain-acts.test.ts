import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('active', () => {
  test.each<Row>([
    ['Israel bombed a weapons depot near Damascus that belongs to Syria.', ['ISR>SYR ASSAULT']],
    ['Russia struck Ukraine with a wave of drones overnight.', ['RUS>UKR ASSAULT']],
    ['China condemned Japan over the shrine visit.', ['CHN>JPN ACCUSE']],
    ['The European Union imposed new sanctions on Belarus on Monday.', ['EU>BLR SANCTION']],
    ['Germany delivered two air defence systems to Ukraine.', ['DEU>UKR AID']],
    ['India expelled three Canadian diplomats on Tuesday.', ['IND>CAN SANCTION']],
    ['Pakistan deployed two brigades to the Afghan border.', ['PAK>AFG MOBILIZE']],
    ['Saudi Arabia urged Iran to halt its enrichment work.', ['SAU>IRN REQUEST']],
    ['Serbia released two soldiers of Kosovo on Friday.', ['SRB>XKX RETREAT']],
    ['The United States imposed tariffs on Canadian steel.', ['USA>CAN SANCTION']],
    ['China slapped tariffs on Australian wine.', ['CHN>AUS SANCTION']],
    ['Washington lifted its tariffs on Japanese steel.', ['USA>JPN MC']],
    ['Russian forces shelled Ukrainian positions near the river.', ['RUS>UKR ASSAULT']],
    ['Rwandan troops crossed into Congo and killed nine soldiers.', ['RWA>COD MX']],
    ['The Pentagon sent a second aircraft carrier towards Venezuela.', ['USA>VEN MOBILIZE']],
    ['Beijing sanctioned three American arms makers on Thursday.', ['CHN>USA SANCTION']],
    ['London froze the assets of two Belarusian ministers.', ['GBR>BLR MX']],
    ['Algeria recalled its ambassador from France in protest.', ['DZA>FRA MX']],
    ['Iranian commandos seized a Greek tanker in the strait.', ['IRN>GRC COERCE']],
    ['South Korea handed over forty ambulances to Mongolia.', ['KOR>MNG AID']],
    ['Canada apologised to Chile for the delay.', ['CAN>CHL VC']],
    ['Israel freed ninety Palestinian prisoners overnight.', ['ISR>PSE RETREAT']],
    ['Washington vetoed the Cuban resolution.', ['USA>CUB REJECT']],
    ['Peru demanded an apology from Mexico.', ['PER>MEX REQUEST']],
    ['China raised tariffs on American soybeans to 40 percent.', ['CHN>USA SANCTION']],
    ['The European Union cut its tariffs on Ukrainian steel.', ['EU>UKR MC']],
    [
      'The Chinese foreign ministry criticised Japan, saying the visit was a provocation.',
      ['CHN>JPN ACCUSE'],
    ],
    ['The Chinese spokeswoman urged Japan to reflect on its history.', ['CHN>JPN REQUEST']],
    ['The United Nations condemned Rwanda.', ['UN>RWA ACCUSE']],
    ['Hamas fired rockets at Israel.', ['HAMAS>ISR ASSAULT']],
    ['Houthi fighters attacked a British ship.', ['HOUTHI>GBR ASSAULT']],
    ['The Indian army killed six Pakistani soldiers.', ['IND>PAK ASSAULT']],
    ['Ukraine thanked Poland for the tanks.', ['UKR>POL SUPPORT']],
    ['Japan lifted its sanctions on Myanmar.', ['JPN>MMR RETREAT']],
    ['Iraq expelled the Swedish ambassador.', ['IRQ>SWE SANCTION']],
    ['Colombia cut ties with Israel.', ['COL>ISR SANCTION']],
    ['Bolivia broke off relations with Israel.', ['BOL>ISR SANCTION']],
    ['China deployed warships near Taiwan.', ['CHN>TWN MOBILIZE']],
    ['The United States detained a Russian banker.', ['USA>RUS COERCE']],
    ['Spain summoned the Argentine ambassador.', ['ESP>ARG ACCUSE']],
    ['Starmer visited India.', ['GBR>IND CONSULT']],
    ['Trump imposed tariffs on Brazil.', ['USA>BRA SANCTION']],
    ['Egypt welcomed the decision of Sudan to rejoin the bloc.', ['EGY>SDN SUPPORT']],
    ['Brazil recalled its envoy after Israel declared the Brazilian president unwelcome.', ['BRA<>ISR MX']],
    ['President Lula visited Chile on Monday.', ['BRA>CHL CONSULT']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('passive', () => {
  test.each<Row>([
    ['A Syrian airfield was bombed by Israel before dawn.', ['ISR>SYR ASSAULT']],
    ['Ukraine was attacked by Russia overnight.', ['RUS>UKR ASSAULT']],
    ['Cuba was condemned by the United States for the arrests.', ['USA>CUB ACCUSE']],
    ['Two Norwegian diplomats were expelled by Moscow.', ['RUS>NOR SANCTION']],
    ['Iran has been warned by Washington not to close the strait.', ['USA>IRN VX']],
    ['Venezuela was threatened with fresh sanctions by the United States.', ['USA>VEN THREATEN']],
    ['A Chinese vessel was rammed by a Philippine patrol boat.', ['PHL>CHN MX']],
    ['Iraqi leaders were briefed by the Turkish foreign minister.', ['TUR>IRQ CONSULT']],
    ['Aid was sent to Lebanon by Kuwait.', ['KWT>LBN AID']],
    ['Lithuania is being threatened by Belarus, officials in Vilnius said.', ['BLR>LTU THREATEN']],
    ['The Venezuelan foreign minister was received by the Spanish king.', ['ESP>VEN CONSULT']],
    ['Six Pakistani soldiers were killed by the Indian army.', ['IND>PAK ASSAULT']],
    ['Ukraine was praised by Poland.', ['POL>UKR SUPPORT']],
    ['The Swedish ambassador was expelled by Iraq.', ['IRQ>SWE SANCTION']],
    ['Japan was threatened by North Korea.', ['PRK>JPN THREATEN']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

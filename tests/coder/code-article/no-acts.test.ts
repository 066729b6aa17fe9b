import { describe, test } from 'vitest'
import { expectActs } from '../support/acts.ts'

describe('nothing between parties', () => {
  test.each([
    'Exports of Chilean copper rose by three percent last year.',
    'An earthquake shook northern Japan on Friday.',
    'Analysts said the war in Ukraine would go on.',
    'Police in France arrested forty protesters.',
    'The dollar fell against the yen.',
    'Lawmakers in Georgia and Alabama passed a budget.',
    'The Pope will travel to Lebanon in May.',
    'Kenyan runners won both races in Japan.',
    'The Bank of Japan kept interest rates steady.',
    'Brazilian soybean farmers expect a record harvest.',
    'A Russian tourist was found dead in Thailand.',
    'Floods killed twelve people in Indonesia.',
    'German carmakers sold fewer cars in China.',
    'The film opens in Italy and Spain next week.',
    'Vietnam is the largest exporter of pepper.',
    'In 1962 the United States blockaded Cuba.',
    'The Russia-Ukraine war has hurt Egyptian wheat buyers.',
    'The Polish border was closed.',
    'The Iranian president spoke.',
    'Brazil will play Germany on Sunday.',
    'Rice prices in Thailand rose.',
    'The French film won a prize in Canada.',
    'A Japanese company opened a plant in Mexico.',
    'Airbus sold ten jets to India.',
    'A storm hit the Philippines.',
    'Analysts in London warned of higher prices in Egypt.',
    'Two decades ago Israel attacked Syria.',
    'Apple criticised China.',
    'Chinese tourists visited Greece.',
    'Kenyan athletes trained in Ethiopia.',
  ])('%s', (text) => {
    expectActs(text, [])
  })
})

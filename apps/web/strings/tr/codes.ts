import type { Words } from '../words.ts'

/** Eylem türleri (PLOVER). */
export const types: Words['types'] = {
  AGREE: 'Anlaşma',
  CONSULT: 'Görüşme',
  SUPPORT: 'Destek',
  CONCEDE: 'Taviz',
  COOPERATE: 'İş birliği',
  AID: 'Yardım',
  RETREAT: 'Geri çekilme',
  REQUEST: 'Talep',
  ACCUSE: 'Suçlama',
  REJECT: 'Ret',
  THREATEN: 'Tehdit etme',
  PROTEST: 'Protesto',
  SANCTION: 'Yaptırım',
  MOBILIZE: 'Askerî yığınak',
  COERCE: 'Zorlama',
  ASSAULT: 'Saldırı',
}

export const quads: Words['quads'] = {
  VC: 'sözlü iş birliği',
  MC: 'fiilî iş birliği',
  VX: 'sözlü çatışma',
  MX: 'fiilî çatışma',
}

export const modalities: Words['modalities'] = {
  actual: 'gerçekleşmiş',
  future: 'ileriye dönük',
  conditional: 'koşullu',
  negated: 'olumsuz',
  alleged: 'iddia',
}

export const kinds: Words['kinds'] = {
  country: 'Ülkeler',
  organisation: 'Kuruluşlar',
  armed_group: 'Silahlı gruplar',
}

export const scales: Words['scales'] = { plover: 'PLOVER', goldstein: 'Goldstein' }

export const measures: Words['measures'] = {
  diplomacy: 'Diplomasi',
  threat: 'Tehdit',
  net: 'Net',
  dualTrack: 'Çift kanallılık',
  share: 'Diplomasi payı',
  volume: 'Eylem sayısı',
}

import { expect, test } from 'vitest'
import { discoverFeeds } from '../../../../packages/ingest/src/parse/feed/discover-feeds.ts'
import { readOpml, writeOpml } from '../../../../packages/ingest/src/parse/feed/opml.ts'

const PAGE = 'https://news.example/world/'

test('a page tells its feeds: those declared first, then those linked to', () => {
  const html = `<head>
    <link rel="stylesheet" type="text/css" href="/style.css">
    <link rel="alternate" type="application/rss+xml" title="World" href="rss.xml">
    <link rel="ALTERNATE feed" type="application/atom+xml; charset=utf-8" href="/atom">
    <link rel="alternate" type="application/json" href="/wp-json/posts/1">
    <link rel="alternate" hreflang="de" href="/de">
    </head><a href="/feed/">All <b>news</b></a> <a href="/feedback">Write to us</a>
    <a href="rss.xml">RSS</a> <a href="javascript:feed">x</a> <a href="ftp://news.example/feed">y</a>`
  expect(discoverFeeds(html, PAGE)).toEqual([
    { url: 'https://news.example/world/rss.xml', title: 'World' },
    { url: 'https://news.example/atom', title: '' },
    { url: 'https://news.example/feed/', title: 'All news' },
  ])
})

test('links are read from the base that a page gives', () => {
  const html =
    '<base href="https://cdn.example/x/"><link rel=alternate type=application/feed+json href=feed.json>'
  expect(discoverFeeds(html, PAGE)).toEqual([{ url: 'https://cdn.example/x/feed.json', title: '' }])
  expect(discoverFeeds('<p>Nothing here', PAGE)).toEqual([])
})

test('OPML: folders are opened, doubles and wrong addresses told apart', () => {
  const opml = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x "y">]><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="Folder"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/rss" htmlUrl="https://a.example" language="en-GB"/>
    <outline text="deeper"><outline xmlUrl="HTTPS://b.example/feed" title="B"/></outline></outline>
    <outline text="Again" xmlUrl="https://a.example/rss"/><outline text="C" xmlUrl="file:///etc/passwd"/></body></opml>`
  expect(readOpml(opml)).toEqual({
    feeds: [
      { url: 'https://a.example/rss', title: 'A & B', link: 'https://a.example/', language: 'en' },
      { url: 'https://b.example/feed', title: 'B', link: null, language: '' },
    ],
    refused: [{ url: 'file:///etc/passwd', reason: expect.stringContaining('http') }],
  })
})

test('what is written is read again', () => {
  const feeds = [
    {
      url: 'https://a.example/rss?x=1&y=2',
      title: 'A "quoted" <name> & more',
      link: 'https://a.example/',
      language: 'en',
    },
    { url: 'https://b.example/feed', title: 'B', link: null, language: '' },
  ]
  expect(readOpml(writeOpml('Feeds', feeds))).toEqual({ feeds, refused: [] })
})

test('a list without feeds is written and read as well', () => {
  const opml = writeOpml('Mine & <yours>', [])
  expect(opml).toContain('<title>Mine &amp; &lt;yours></title>')
  expect(readOpml(opml)).toEqual({ feeds: [], refused: [] })
})

test.each(['', 'no xml', '<rss><channel/></rss>', '<opml><body><outline'])('"%s" is no OPML', (source) => {
  expect(() => readOpml(source)).toThrow(expect.objectContaining({ code: 'UNREADABLE_FILE' }))
})

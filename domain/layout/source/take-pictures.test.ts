import { describe, expect, it } from 'vitest'
import { takePictures } from './take-pictures.ts'

describe('takePictures', () => {
  it.each([
    ['a picture', 'It ![A ship](a.png) sank.', 'It  sank.', 'Left out a picture.'],
    ['one with a title', '![A](a.png "The quay")', '', 'Left out a picture.'],
    ['one whose address has brackets', '![A](a_(1).png).', '.', 'Left out a picture.'],
    ['one whose address is given below', '![A][quay].', '.', 'Left out a picture.'],
    ['a picture that is a link', '[![A](a.png)](https://example.org)', '', 'Left out a picture.'],
    ['pictures', '![A](a.png) ![](b.png)', ' ', 'Left out 2 pictures.'],
  ])('takes out %s', (...[, given, text, message]) => {
    expect(takePictures(given)).toEqual({ text, warnings: [{ code: 'left-out', message, line: 1 }] })
  })

  it.each(['[A link](a.png)', 'Stop! [1](https://example.org)', '\\![A](a.png)', 'Wait![1]'])(
    'leaves %s',
    (text) => expect(takePictures(text)).toEqual({ text, warnings: [] }),
  )
})

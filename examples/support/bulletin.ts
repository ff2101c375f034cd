/** A bulletin to read. */
export interface GivenBulletin {
  readonly text: string;
  readonly publishedAt: string;
}

/** In the official formula, with what a reader must keep apart: a part of a count, places, launch places, what is still airborne. */
const SAMPLE: GivenBulletin = {
  publishedAt: "2025-09-03T05:50:00Z",
  text: `❗️ ЗБИТО/ПОДАВЛЕНО 68 ВОРОЖИХ БПЛА
У ніч на 3 вересня (із 20:30 2 вересня) противник атакував балістичною ракетою Іскандер-М із Курської обл. та 84-ма ударними БпЛА типу Shahed, Гербера (близько 50 із них – шахеди) із напрямків: Шаталово, Міллєрово – рф.
За попередніми даними, станом на 08:30 збито/подавлено 68 ворожих БпЛА. Зафіксовано влучання ракети та 14 БпЛА на шести локаціях, падіння збитих (уламки) на 3.
Дякуємо всім, хто тримає небо!`,
};

/** The file and time of publication that the arguments name, or a sample. A file without a time is of the day of the sample. */
export function bulletinOfArguments([file, publishedAt = SAMPLE.publishedAt]: readonly string[], read: (file: string) => string): GivenBulletin {
  return file === undefined ? SAMPLE : { text: read(file), publishedAt };
}

import type { DayPart, HourPart } from "../../shared/time/time-words.js";

/** Months in the genitive, as dates have them, and in the nominative. */
export const MONTHS: readonly (readonly [pattern: string, month: number])[] = [
  ["января", 1], ["февраля", 2], ["марта", 3], ["апреля", 4], ["мая", 5], ["июня", 6],
  ["июля", 7], ["августа", 8], ["сентября", 9], ["октября", 10], ["ноября", 11], ["декабря", 12],
];

export const WEEKDAYS: readonly (readonly [pattern: string, weekday: number])[] = [
  ["понедельник", 1], ["вторник", 2], ["среду", 3], ["четверг", 4], ["пятницу", 5], ["субботу", 6], ["воскресенье", 7],
];

export const RELATIVE_DAYS: readonly (readonly [pattern: string, days: number])[] = [
  ["сегодня", 0], ["вчера", -1], ["накануне", -1], ["днем ранее", -1], ["днем раньше", -1], ["сутками ранее", -1], ["за день до этого", -1], ["за сутки до этого", -1], ["позавчера", -2],
];

/** Parts of the day. */
export const PARTS: readonly (readonly [part: DayPart, ...patterns: string[]])[] = [
  ["night_into", "в ночь на", "в ночь"],
  ["night", "ночью", "сегодня ночью", "за ночь", "в течение ночи", "в ночное время", "в ночные часы", "всего за ночь", "на протяжении ночи", ...nights(["прошедш", "минувш", "истекш"], "ую", "ей"),
    ...nights(["сегодняшн", "нынешн"], "юю", "ей"), ...nights(["прошл", "рождественск", "пасхальн", "праздничн"], "ую", "ой"), ...nights(["эт"], "у", "ой")],
  ["night_new_year", ...nights(["новогодн"], "юю", "ей")],
  ["night_and_morning", "ночью и утром", "в ночные и утренние часы", "за ночь и утро"],
  ["morning", "утром", "сегодня утром", "ранним утром", "рано утром", "за утро", "в утренние часы", "в утреннее время", "в течение утра", "этим утром"],
  ["afternoon", "днем", "сегодня днем", "в дневное время", "в дневные часы"],
  ["evening", "вечером", "сегодня вечером", "этим вечером", "за вечер", "в вечернее время", "в вечерние часы", "в течение вечера", "поздно вечером"],
  ["day", "за день", "в течение дня"],
  ["day_and_night", "за сутки", "за прошедшие сутки", "за минувшие сутки", "за последние сутки", "в течение суток", "в течение прошедших суток"],
  ["week", "за неделю", "в течение недели", "за прошедшую неделю", "за минувшую неделю"],
];

export const HOURS: readonly string[] = ["час~m", "часов"];
export const HOUR_PARTS: readonly (readonly [word: string, part: HourPart])[] = [["вечера", "afternoon"], ["дня", "afternoon"], ["ночи", "night"], ["утра", "morning"]];
export const MINUTES: readonly string[] = ["минут~f"];
export const NAMED_HOURS: readonly (readonly [pattern: string, clock: number])[] = [["полуночи", 1440], ["полночи", 1440], ["полночь", 1440], ["полудня", 720], ["полдень", 720]];
export const AFTER_CLOCK: readonly string[] = ["мск", "по мск", "по московскому времени", "московского времени", "часов мск", "по Москве"];
export const AFTER_YEAR: readonly string[] = ["года", "г", "текущего года", "этого года", "нынешнего года", "прошлого года", "минувшего года"];
export const ABOUT: readonly string[] = ["около", "в", "в районе", "примерно в", "приблизительно в", "ориентировочно в", "порядка", "к", "после"];

/** A night with what describes it, in the cases that tell when: «в прошедшую ночь», «в течение прошедшей ночи», «прошедшей ночью». */
function nights(stems: readonly string[], accusative: string, oblique: string): string[] {
  return stems.flatMap((stem) => [
    ...["в", "за", "всего за"].map((lead) => `${lead} ${stem}${accusative} ночь`),
    ...["в течение", "на протяжении", "в ходе"].map((lead) => `${lead} ${stem}${oblique} ночи`),
    `${stem}${oblique} ночью`,
  ]);
}

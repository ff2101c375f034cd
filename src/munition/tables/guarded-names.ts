/**
 * Names that are also common words, persons or other things. They are taken for the weapon only in quotes, after
 * «типу» or "type", or beside another word for a weapon ("Neptune missiles", «ракетами Нептун»).
 */
export const NAMES_NEEDING_CONTEXT: readonly string[] = [
  "Лютий", "Лютый", "Liutyi", "Lyutyi", "Lyuty", "Бобер", "Бобёр", "Beaver", "Нептун", "Нептун-МД", "Neptune", "Барс", "Bars", "Пекло", "Паляниця", "Паляница", "Вільха", "Ольха", "Alder", "Сапсан",
  "Sapsan", "Стриж", "Вампір", "Вампир", "Hammer", "Хаммер", "HARM", "ХАРМ", "Молнія", "Молния", "Куб", "KUB", "Kub", "Орион", "Оріон", "Orion", "Merlin", "Мерлин", "Мерлін", "Зала", "ЗАЛА", "Форпост",
  "Forpost", "Иноходец", "Фенікс", "Феникс", "Feniks", "Картограф", "Привет-82", "Град", "Ураган", "Смерч", "Grad", "Uragan", "Smerch", "Katyusha", "Typhoon", "Volcano", "Palestine", "Badr", "Quds",
  "Yafa", "Jaffa", "Paveh", "Almas", "Burkan", "Emad", "Ashura", "Kheibar", "Uran", "Caliber", "Scythe", "Flamingo", "Фламінго", "Фламинго", "Parody", "КР", "КАР", "УАР", "Triumf", "мопед",
  "Пародія", "Пародия", "Орешник", "Орешнік", "Орєшнік", "Баба Яга", "Баба-Яга", "SDB", "М30", "M30", "M31", "Ovod", "R-500", "Р-500", "M-75", "M-600", "Orlan", "Орлан", "Кинжал", "Калібр", "Калибр", "Оникс",
  "Онікс", "Onyx", "Циркон", "Zircon", "Бандероль", "Banderol", "Гербера", "Gerbera", "Waid", "Wa'id", "Toophan", "Toufan", "Tufan", "Samad-2", "Qiam",
];

/** Of those, names that a capital in the middle of a sentence is enough for. */
export const NAMES_NEEDING_A_CAPITAL: readonly string[] = [
  "Кинжал", "Калібр", "Калибр", "Оникс", "Онікс", "Onyx", "Циркон", "Zircon", "Бандероль", "Banderol", "Гербера", "Gerbera", "Орлан", "Orlan", "Орешник", "Орешнік", "Орєшнік", "Flamingo", "Фламінго", "Фламинго",
  "Паляниця", "Паляница", "Пародія", "Пародия",
];

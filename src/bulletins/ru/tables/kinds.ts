/** Phrases of a text that corrects an earlier one. */
export const CORRECTIONS: readonly string[] = ["уточненн~a", "поправк~f", "исправлени~t", "исправлени~i", "в предыдущем сообщении"];

/** Phrases of a warning, or of its end. */
export const ALERTS: readonly string[] = ["опасност~b", "угроз~f атак~f", "отбой", "воздушн~a тревог~f"];

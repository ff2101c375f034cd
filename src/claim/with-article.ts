/** Head nouns of bodies that English names with an article. */
const BODY =
  /(?<!\p{L})(?:academy|administration|agency|army|assembly|bureau|cabinet|cent(?:re|er)|command|commission|committee|corps|council|department|directorate|embassy|fleet|force|forces|government|guard|institute|kremlin|ministry|navy|office|parliament|presidency|secretariat|service|staff|union|white house)(?!\p{L})/iu;

/** A name that has an article already, or a possessor in its place ("Russia's Ministry of Defence"). */
const DETERMINED = /^(?:the|an?)\s|^\S{1,100}['’]s?\s/iu;

/**
 * A source's name as it stands in an English sentence: with "the" where it names a body by a common noun.
 *
 * @example withArticle("Ukrainian Air Force") // => "the Ukrainian Air Force"
 * @example withArticle("Reuters") // => "Reuters"
 */
export function withArticle(name: string): string {
  return BODY.test(name) && !DETERMINED.test(name) ? `the ${name}` : name;
}

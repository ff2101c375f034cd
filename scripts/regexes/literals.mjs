import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Every regular expression literal below a folder, by its text, with where it stands.
 *
 * @param {string} folder
 * @returns {Map<string, { source: string, flags: string, places: string[] }>}
 */
export function regexLiterals(folder) {
  const literals = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).sort();
  for (const file of files) {
    const path = `${folder}/${file.replaceAll("\\", "/")}`;
    const tree = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    const visit = (node) => {
      const place = `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const known = literals.get(node.text) ?? { source: node.text.slice(1, end), flags: node.text.slice(end + 1), places: [] };
        known.places.push(place);
        literals.set(node.text, known);
      }
      // A pattern put together at run time could not be checked here.
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === "RegExp") throw new Error(`${place} builds a regular expression: write a literal.`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return literals;
}

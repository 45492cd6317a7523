import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Exported {
  readonly name: string;
  readonly file: string;
}

/**
 * A Markdown page of everything that the entries export, made from the declarations and their docstrings. `types` is the
 * folder of declarations, each entry a folder in it with an `index.d.ts`.
 */
export function apiPage(types: string, entries: readonly string[]): string {
  const sections = entries.map((entry) => {
    const index = join(types, entry, 'index.d.ts');
    const text = readFileSync(index, 'utf8');
    const about = docstringText(/^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '')
      .replace('@packageDocumentation', '')
      .trim();
    const specifier = entry === 'engine' ? 'countercheck' : `countercheck/${entry}`;
    return `## \`${specifier}\`\n\n${about}\n\n${exportsOf(text, index).map(describe).join('\n')}`;
  });
  return `# API\n\n${sections.join('\n')}`;
}

function exportsOf(text: string, index: string): Exported[] {
  const statements = text.matchAll(/export (?:type )?\{([^}]*)\} from ['"]([^'"]+)['"]/g);
  return [...statements].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => ({
        name: name.replace(/\btype\b/, '').trim(),
        file: join(dirname(index), from.replace(/\.js$/, '.d.ts')),
      }))
      .filter(({ name }) => name !== ''),
  );
}

/** The declaration of one export under its name, after its docstring. Throws when it has no declaration. */
function describe({ name, file }: Exported): string {
  const text = readFileSync(file, 'utf8');
  const start = new RegExp(`^export (?:declare )?(?:function|interface|type|const) ${name}\\b`, 'm').exec(text)?.index;
  if (start === undefined) throw new Error(`${file}: "${name}" is exported but not declared there`);
  const before = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, start));
  const declaration = text.slice(start, endOfDeclaration(text, start)).replace(/^export (?:declare )?/, '');
  const words = before ? `${docstringText(before[1] ?? '')}\n\n` : '';
  return `### ${name}\n\n${words}\`\`\`ts\n${declaration}\n\`\`\`\n`;
}

/** Past the closing brace, or the semicolon at the outermost level. */
function endOfDeclaration(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if ('{(['.includes(character)) depth += 1;
    else if (')]'.includes(character)) depth -= 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0 && !/^\s*[;&|)\],>]/.test(text.slice(at + 1))) return at + 1;
    } else if (character === ';' && depth === 0) return at + 1;
  }
  return text.length;
}

function docstringText(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
}

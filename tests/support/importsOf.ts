import { parseSync, Visitor } from 'vite';
import type { Source } from './Source.js';

/** One import, or `export ... from`, of types or of values. */
export interface Import {
  readonly specifier: string;
  /** The names taken; `*` for all of them, or for what cannot be known. */
  readonly names: readonly string[];
}

/** What a source imports, in whatever form: `import`, `export from`, `import()`, `import('x').T`. */
export function importsOf({ file, text }: Source): Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Import[] = [];
  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      const names = specifiers.map((each) => (each.type === 'ImportSpecifier' ? nameOf(each.imported) : '*'));
      found.push({ specifier: source.value, names });
    },
    ExportNamedDeclaration({ source, specifiers }) {
      if (source) found.push({ specifier: source.value, names: specifiers.map((each) => nameOf(each.local)) });
    },
    ExportAllDeclaration({ source }) {
      found.push({ specifier: source.value, names: ['*'] });
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal') found.push({ specifier: String(source.value), names: ['*'] });
    },
    TSImportType({ source }) {
      found.push({ specifier: source.value, names: ['*'] });
    },
  }).visit(program);
  return found;
}

/** What a source exports; `from` when it only passes it on, under `imported` there. `*` stands for all names. */
export interface Export {
  readonly name: string;
  readonly imported: string;
  readonly from?: string;
}

export function exportsOf({ file, text }: Source): Export[] {
  const entries = parseSync(file, text).module.staticExports.flatMap((statement) => statement.entries);
  return entries.map(({ exportName, importName, moduleRequest }) => ({
    name: exportName.name ?? '*',
    imported: importName.name ?? '*',
    from: moduleRequest?.value,
  }));
}

function nameOf(name: { name: string } | { value: string }): string {
  return 'name' in name ? name.name : name.value;
}

/** A piece of well-formed XML. */
export type Xml = string & { readonly xml?: never };

/**
 * An element with its attributes in order, and children that are elements or escaped text. XML
 * cannot hold control characters: texts are fitted before they come here.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Xml[] = [],
): Xml {
  const said = Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${said}/>`;
  return `<${name}${said}>${children.join('')}</${name}>`;
}

/** Text as content; a carriage return would be read as a line feed. */
export function content(text: string): Xml {
  return text.replaceAll(/[&<>\r]/g, escaped);
}

function attributeText(text: string): string {
  return text.replaceAll(/[&<>"\r\n\t]/g, escaped);
}

function escaped(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** A document of one element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

import { isMap as isMapNode, isNode, isSeq, parseDocument, visit } from 'yaml';
import { type Content, isList, isMap, isScalar } from '#core/domain/rule-tree/content.ts';
import type { TextEdit } from '#core/domain/rule-tree/edit.ts';

type YamlDocument = ReturnType<typeof parseDocument>;

/** The text with the changes made. What is not touched stays as it was written, with its comments. */
export function editedText(yaml: string, edits: readonly TextEdit[]): string {
  const document = parseDocument(yaml);
  withoutAliases(document);
  for (const edit of edits) apply(document, edit);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What is written once and used twice is written twice, so that one of them can change. */
function withoutAliases(document: YamlDocument): void {
  visit(document, {
    Alias: (_key, alias) => {
      const meant = alias.resolve(document)?.clone();
      if (!isNode(meant)) return undefined;
      if ('anchor' in meant) delete meant.anchor;
      return meant;
    },
  });
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
}

function apply(document: YamlDocument, edit: TextEdit): void {
  switch (edit.kind) {
    case 'remove':
      document.deleteIn(edit.at);
      return;
    case 'set':
      document.setIn(edit.at, nodeOf(document, edit.content));
      return;
    case 'insert': {
      const list: unknown = document.getIn(edit.at, true);
      if (!isSeq(list)) {
        document.setIn(edit.at, nodeOf(document, [edit.content]));
        return;
      }
      list.flow = false;
      list.items.splice(edit.index, 0, nodeOf(document, edit.content));
    }
  }
}

function nodeOf(document: YamlDocument, content: Content) {
  const node = document.createNode(content);
  compact(node, content);
  return node;
}

/** Small maps and lists on one line, as the shipped files are written. */
function compact(node: unknown, content: Content | undefined): void {
  if (!isMapNode(node) && !isSeq(node)) return;
  if (content === undefined || isSmall(content)) {
    node.flow = true;
    return;
  }
  if (isSeq(node) && isList(content))
    for (const [at, item] of node.items.entries()) compact(item, content[at]);
  if (isMapNode(node) && isMap(content)) {
    for (const { key, value } of node.items) compact(value, content[String(key)]);
  }
}

/** Nothing but figures and texts inside, or lists of them. */
function isSmall(content: Content): boolean {
  if (isList(content)) return content.every((item) => isScalar(item));
  return (
    isMap(content) &&
    Object.values(content).every((part) => isScalar(part) || (isList(part) && isSmall(part)))
  );
}

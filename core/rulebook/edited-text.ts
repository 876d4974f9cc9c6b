import { isMap as isMapNode, isSeq, parseDocument, visit } from 'yaml';
import { type Content, isList, isMap, isScalar } from '#core/domain/rule-tree/content.ts';
import type { TextEdit } from '#core/domain/rule-tree/edit.ts';

type YamlDocument = ReturnType<typeof parseDocument>;

/** The text with the changes made. What is not touched stays as it was written, with its comments. */
export function editedText(yaml: string, edits: readonly TextEdit[]): string {
  const document = parseDocument(yaml);
  for (const edit of edits) apply(document, edit);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
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

/** Small maps and lists on one line, as the shipped files are written. */
function nodeOf(document: YamlDocument, content: Content) {
  const node = document.createNode(content);
  visit(node, {
    Collection: (_key, inner) => {
      if (inner.items.length > 0 && isSmall(inner.toJS(document) as Content)) inner.flow = true;
    },
  });
  if ((isMapNode(node) || isSeq(node)) && node.items.length === 0) node.flow = true;
  return node;
}

/** Nothing but figures and texts inside, or lists of them. */
function isSmall(content: Content): boolean {
  if (isList(content)) return content.every((item) => isScalar(item));
  return (
    isMap(content) &&
    Object.values(content).every((part) => isScalar(part) || (isList(part) && isSmall(part)))
  );
}

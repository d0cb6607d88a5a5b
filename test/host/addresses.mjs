// Where things stand in the embedded workbench: needs nothing that has to be installed first.

/** A file of this machine as the workbench of a server names it. */
export const remote = (port, file) => `vscode-remote://127.0.0.1:${port}${file}`;

/** A query in which what needs no escape stands as it is, for people who read the address. */
const readable = (query) => String(query).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');

/** The workbench's address for a folder or a .code-workspace file; `payload` is a list of [key, value] pairs. */
export function workbenchUrl(port, folder, payload) {
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://127.0.0.1:${port}/?${readable(new URLSearchParams({ [kind]: folder, payload: JSON.stringify(payload) }))}`;
}

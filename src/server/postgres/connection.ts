/** How to reach a database: `host` is a name, or the directory of a unix socket. */
export type Connection = { host: string; port: number; user: string; password: string; database: string }

/** Which engine this process speaks: PostgreSQL when DATABASE_URL says so, else the embedded SQLite. */
export const dialect: 'sqlite' | 'postgres' = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite'

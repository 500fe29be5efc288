using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in one SQLite file.</summary>
public class SqliteCabinetDb(DbContextOptions<SqliteCabinetDb> options) : CabinetDb(options);

using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in PostgreSQL.</summary>
public class PostgresCabinetDb(DbContextOptions<PostgresCabinetDb> options) : CabinetDb(options);

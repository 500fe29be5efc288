namespace Cabinet.Data.Import;

/// <summary>A column of an import file. An optional one may be empty or missing.</summary>
internal sealed record Column(int Index, string Name, bool Optional = false);

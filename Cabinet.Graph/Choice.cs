namespace Cabinet.Graph;

/// <summary>What is wanted of a list: which rows, in which order, which slice; all of it in the list's own order unless told.</summary>
public sealed record Choice<T>(Where<T>? Where = null, Order<T>? Order = null, Page? Page = null);

namespace Cabinet.Data;

/// <summary>A question that cannot be asked as it stands: a page size out of range, a cursor that is not ours. The caller's fault, never a 500.</summary>
public class RefusedQuestion(string code, string message) : Exception(message)
{
    /// <summary>Stable code for programs: <c>PAGE_SIZE</c>, <c>CURSOR</c>, <c>PERIOD_RANGE</c>.</summary>
    public string Code => code;
}

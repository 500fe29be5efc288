using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Payments;

/// <summary>By what payments are grouped.</summary>
public enum PaymentGroup
{
    /// <summary>By the month in which they were paid.</summary>
    Period,

    /// <summary>By the service's kind.</summary>
    Service,

    /// <summary>By house.</summary>
    House,

    /// <summary>By street.</summary>
    Street,

    /// <summary>By through whom they were paid.</summary>
    Channel,
}

/// <summary>Payments added up.</summary>
public class PaymentTotal : Total<PaymentFigures>;

/// <summary>Figures of payments, kopecks.</summary>
public class PaymentFigures
{
    /// <summary>Sum paid, kopecks.</summary>
    public long Sum { get; set; }
}

namespace Cabinet.Web.Delivery;

/// <summary>In whose name letters are written (<c>Supplier__Name</c>).</summary>
public sealed record Sender(string Name)
{
    public const string Unnamed = "Личный кабинет потребителя";
}

using Cabinet.Data.Notifications;

namespace Cabinet.Web.Delivery;

/// <summary>A message ready to go. Its id is the same at every try.</summary>
public sealed record Parcel(Message Message, WrittenLetter Letter)
{
    public long Id => Message.Id;

    /// <summary>Where to; empty when it is to nobody.</summary>
    public string Address => Message.Address ?? "";

    public bool IsRepeated => Message.Tries > 1;
}

/// <summary>A letter as it is read. An SMS is its text.</summary>
public sealed record WrittenLetter(string Subject, string Text, string Html);

namespace Cabinet.Data.Notifications;

/// <summary>An e-mail or SMS that the cabinet sends: written with the act that it tells of, delivered afterwards.</summary>
public class Message
{
    public long Id { get; set; }

    /// <summary>The account that it concerns.</summary>
    public long? AccountId { get; set; }

    /// <summary>The registration that it concerns.</summary>
    public long? LoginId { get; set; }

    /// <summary>By e-mail or by SMS.</summary>
    public MessageChannel Channel { get; set; }

    /// <summary>What it tells of.</summary>
    public MessageKind Kind { get; set; }

    /// <summary>The e-mail address or phone, masked: <c>i***@example.com</c>, <c>+7 *** ***-00-03</c>.</summary>
    public required string ShownAddress { get; set; }

    /// <summary>The e-mail address or the phone, E.164. Erased with the body.</summary>
    public string? Address { get; set; }

    /// <summary>What fills the letter's template, JSON, encrypted. Erased once it was delivered, given up or out of time: codes and links are in it.</summary>
    public string? Body { get; set; }

    /// <summary>What became of it.</summary>
    public MessageState State { get; set; } = MessageState.Waiting;

    /// <summary>When it was written, UTC.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>From then on it is of no use and is not sent any more, UTC.</summary>
    public DateTime ExpiresUtc { get; set; }

    /// <summary>Waiting: when to try next. Sending: until then it belongs to the node that took it. UTC.</summary>
    public DateTime NextTryUtc { get; set; }

    /// <summary>When it was delivered or given up, UTC.</summary>
    public DateTime? FinishedUtc { get; set; }

    /// <summary>How often it was taken to be sent.</summary>
    public int Tries { get; set; }

    /// <summary>The code of the last refusal: the protocol's own, or a word of ours.</summary>
    public string? LastError { get; set; }

    /// <summary>What the mail server or the gateway calls it.</summary>
    public string? ProviderId { get; set; }
}

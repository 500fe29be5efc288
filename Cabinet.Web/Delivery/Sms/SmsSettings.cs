namespace Cabinet.Web.Delivery.Sms;

/// <summary>The SMS gateway (<c>Sms__…</c>).</summary>
public sealed record SmsSettings(string Provider, Uri Url, string Key)
{
    public const string SmsRu = "smsru";

    public const string Smsc = "smsc";

    /// <summary>The settings; null when no SMS are sent.</summary>
    /// <exception cref="SettingsException">They are half given or wrong; the message names the key.</exception>
    public static SmsSettings? Read(IConfiguration configuration)
    {
        var sms = configuration.GetSection("Sms");
        var (provider, url, key) = (sms["Provider"], sms["Url"], sms["Key"]);
        if (provider is null or "" or "none")
            return string.IsNullOrEmpty(key) && string.IsNullOrEmpty(url) ? null : throw new SettingsException("Sms__Key or Sms__Url is set, so Sms__Provider must be smsru or smsc.");
        var known = provider switch
        {
            SmsRu => "https://sms.ru",
            Smsc => "https://smsc.ru",
            _ => throw new SettingsException("Sms__Provider must be none, smsru or smsc."),
        };
        if (string.IsNullOrEmpty(key))
            throw new SettingsException($"Sms__Provider is {provider}, so Sms__Key is needed too.");
        return Uri.TryCreate(string.IsNullOrEmpty(url) ? known : url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new SmsSettings(provider, address!, key)
            : throw new SettingsException("Sms__Url must be an absolute http or https address.");
    }
}

namespace Cabinet.Data.Readings;

/// <summary>What became of a reading.</summary>
public enum ReadingStatus
{
    /// <summary>«Принято»: waits for calculation.</summary>
    Accepted = 1,

    /// <summary>«Рассчитано»: a charge was made of it; it cannot change.</summary>
    Calculated = 2,

    /// <summary>Refused by the billing system, with a reason.</summary>
    Refused = 3,

    /// <summary>Taken back by the resident or replaced by a newer one; kept as history.</summary>
    Withdrawn = 4,
}

/// <summary>The way a reading was handed in (способ передачи).</summary>
public enum ReadingSource
{
    /// <summary>Личный кабинет.</summary>
    Cabinet = 1,

    /// <summary>Партнёрское приложение.</summary>
    Partner = 2,

    /// <summary>При оплате.</summary>
    Payment = 3,

    /// <summary>По телефону.</summary>
    Phone = 4,

    /// <summary>В офисе.</summary>
    Office = 5,

    /// <summary>СМС.</summary>
    Sms = 6,

    /// <summary>Контролёр.</summary>
    Inspector = 7,

    /// <summary>Автоматически.</summary>
    Automatic = 8,

    /// <summary>Расчётное: an average or a norm stands in for a missing reading.</summary>
    Calculated = 9,
}

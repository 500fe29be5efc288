using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Audit;
using Cabinet.Data.Bills;
using Cabinet.Data.Events;
using Cabinet.Data.Limits;
using Cabinet.Data.Logins;
using Cabinet.Data.Meters;
using Cabinet.Data.Notifications;
using Cabinet.Data.Payments;
using Cabinet.Data.Profile;
using Cabinet.Data.Readings;
using Cabinet.Data.Registrations;
using Cabinet.Data.Rules;
using Cabinet.Data.Secrets;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Data.Staff;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace Cabinet.Tests.Storage;

/// <summary>One row of every kind, with values at the edges of what they may hold, each after those that it refers to.</summary>
internal static class Household
{
    public const long Ivanov = 1000000001;
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly Leap = new(2024, 2, 29);
    private static readonly DateTime Moment = new(2026, 10, 25, 18, 59, 59, 123, DateTimeKind.Utc);

    public static object[] Everything() => [.. Supplier(), .. Home(), .. Books(), .. People()];

    private static object[] Supplier() =>
    [
        new House { Id = 5, Code = "Д-7/«А»", Street = "ул. Ленина", Address = "г. Иркутск, ул. Ленина, д. 7", TotalArea = 123456.70m },
        new Tariff { Id = 6, Code = "ЭЭ-2", Kind = ServiceKind.Electricity, Zone = Zone.T2, FromVolume = 7200.001m, Price = 1.123456m, ValidFrom = Leap, ValidTo = October, Source = "Приказ № 1" },
        new DatedRule { Id = 900, Key = "key-rate", ValidFrom = Leap, ValidTo = null, Value = 16.25m, Source = "Банк России" },
        new StaffMember { Id = 3, Name = "operator", Role = StaffRole.Admin, PasswordHash = "argon2id$…", TotpSecret = "…", TotpStep = 59_000_000, RecoveryCodes = "a b" },
        new ReadingEvent { Id = 7, AccountId = Ivanov, ReadingId = 12, AtUtc = Moment },
        new Secret { Name = "pseudonyms", Value = "…" },
        new DataProtectionKey { FriendlyName = "key-1", Xml = "<key id=\"1\">ключ</key>" },
    ];

    private static object[] Home() =>
    [
        new Account
        {
            Id = Ivanov, Number = "И1000000001", LastName = "Иванов", FirstName = "Пётр", Patronymic = null, HouseId = 5, Flat = "12а", TotalArea = 54.30m,
            Rooms = 2, Residents = 3, Phone = "+79000000001", Email = "ivanov@example.com",
        },
        new Service { AccountId = Ivanov, Kind = ServiceKind.Electricity, Provider = "Иркутскэнергосбыт", Unit = "кВт·ч", TariffCode = "ЭЭ-2", OpenedOn = Leap, ClosedOn = null, Owed = -1 },
        new Meter
        {
            Id = 8, Kind = MeterKind.Individual, AccountId = Ivanov, HouseId = 5, ServiceKind = ServiceKind.Electricity, Serial = "007 Ж", Model = "СЕ 102М", Digits = 6,
            Decimals = 2, ZoneCount = 2, InstalledOn = Leap, VerifyBy = new DateOnly(2040, 12, 31), RemovedOn = October,
        },
        new HouseVolume { MeterId = 8, Period = October, Measured = 99999999.999m, Individual = 0.001m },
    ];

    private static object[] Books() =>
    [
        new Settlement
        {
            AccountId = Ivanov, Kind = ServiceKind.Electricity, Period = October, Opening = -5, Charged = long.MaxValue / 2, Recalculated = -123456789012, Penalty = 1,
            Paid = 9007199254740993, Closing = 0, Volume = 250.500m,
        },
        new Reading
        {
            Id = 4, AccountId = Ivanov, MeterId = 8, Zone = Zone.T2, TakenOn = Leap, Value = 999999.99m, Consumption = 0.10m, Source = ReadingSource.Partner,
            Status = ReadingStatus.Refused, Reason = "Меньше прежнего", Period = October, RecordedUtc = Moment, SessionId = new string('s', 43),
        },
        new Bill { AccountId = Ivanov, Period = October, Charged = 1, Paid = 2, Total = -9007199254740993, DueOn = new DateOnly(2026, 11, 15) },
        new Payment { Id = 2, Reference = "Город-42", AccountId = Ivanov, Kind = ServiceKind.Electricity, Sum = 100_001, PaidOn = October, Channel = "Касса" },
    ];

    private static object[] People() =>
    [
        new Login { Id = 9, AccountId = Ivanov, Email = "a@example.com", Phone = null, PasswordHash = "…", CreatedUtc = Moment },
        new Link { LoginId = 9, AccountId = Ivanov, Nickname = "Дача", CreatedUtc = Moment },
        new EmailChange
        {
            Id = 3, LoginId = 9, FormerEmail = null, NewEmail = "b@example.com", ConfirmHash = new string('c', 43), UndoHash = null, AskedUtc = Moment,
            ConfirmedUtc = Moment.AddHours(1), UndoneUtc = null,
        },
        new PhoneChange { LoginId = 9, NewPhone = "+79000000002", CodeHash = "…", SentUtc = Moment, Tries = 5 },
        new Session
        {
            Id = new string('x', 43), LoginId = 9, StaffId = null, CurrentAccountId = Ivanov, Browser = "Firefox", System = "Windows", Network = "203.0.113.*",
            StartedUtc = Moment, SeenUtc = Moment.AddMinutes(1), EndedUtc = null,
        },
        new Recovery { Id = 4, TokenHash = new string('y', 43), LoginId = null, CreatedUtc = Moment, UsedUtc = Moment.AddTicks(10) },
        new Registration
        {
            Id = 11, HandleHash = new string('h', 43), AccountId = Ivanov, StartedUtc = Moment, Email = "b@example.com", Phone = "+79000000002", By = MessageChannel.Sms,
            PasswordHash = "…", ConsentedUtc = Moment, ConsentedBy = ConsentChannel.Page, TermsVersion = "2026-11-01", TermsHash = new string('a', 64), FileContact = "a@example.com",
            FileChannel = MessageChannel.Mail, FileConfirmedUtc = Moment, ConfirmedUtc = null, TokenHash = null, CodeHash = new string('c', 43), CodeSentUtc = Moment, CodeTries = 5,
        },
        new Consent
        {
            Id = 2, AccountId = Ivanov, LoginId = 9, Document = "personal-data", Version = "2026-11-01", TextHash = new string('a', 64), GivenUtc = Moment,
            Channel = ConsentChannel.Api, WithdrawnUtc = Moment.AddDays(1),
        },
        new Message
        {
            Id = 7, AccountId = Ivanov, LoginId = 9, Channel = MessageChannel.Sms, Kind = MessageKind.Code, ShownAddress = "+7 *** ***-00-01", Address = "+79000000001",
            Body = new string('Q', 20_000), State = MessageState.Unknown, CreatedUtc = Moment, ExpiresUtc = Moment.AddMinutes(10), NextTryUtc = Moment.AddTicks(10),
            FinishedUtc = null, Tries = 3, LastError = "220", ProviderId = "000000-10000000",
        },
        new KeptAnswer { Caller = "login:9", Key = "k", InputHash = "h", Answer = new string('я', 100_000), AtUtc = Moment },
        new Tally { Subject = "cost:login:9", StartUtc = Moment, Count = long.MaxValue },
        new Streak { Subject = "resident:1000000001", Failures = 7, OpenUtc = Moment.AddSeconds(16), LastUtc = Moment },
        new AuditEntry { Id = 1, AtUtc = Moment, Actor = "operator", Act = AuditAct.Looked, AccountId = Ivanov, Details = null, PreviousHash = new string('0', 64), Hash = new string('f', 64) },
        new AuditHead { Id = 2, LastId = 1, Hash = new string('f', 64) },
    ];
}

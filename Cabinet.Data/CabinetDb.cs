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
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet's database. One model; <see cref="SqliteCabinetDb"/> and <see cref="PostgresCabinetDb"/> differ in what each engine wants.</summary>
public abstract class CabinetDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<House> Houses => Set<House>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<Tariff> Tariffs => Set<Tariff>();
    public DbSet<Settlement> Settlements => Set<Settlement>();
    public DbSet<Meter> Meters => Set<Meter>();
    public DbSet<HouseVolume> HouseVolumes => Set<HouseVolume>();
    public DbSet<Reading> Readings => Set<Reading>();
    public DbSet<ReadingEvent> ReadingEvents => Set<ReadingEvent>();
    public DbSet<Bill> Bills => Set<Bill>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<DatedRule> Rules => Set<DatedRule>();
    public DbSet<Login> Logins => Set<Login>();
    public DbSet<Link> Links => Set<Link>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Registration> Registrations => Set<Registration>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Recovery> Recoveries => Set<Recovery>();
    public DbSet<EmailChange> EmailChanges => Set<EmailChange>();
    public DbSet<PhoneChange> PhoneChanges => Set<PhoneChange>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<Tally> Tallies => Set<Tally>();
    public DbSet<Streak> Streaks => Set<Streak>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();
    public DbSet<Secret> Secrets => Set<Secret>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Holds a meter's row until the transaction ends, so that two readings handed in at the same moment follow each other.</summary>
    public abstract Task LockMeter(long id, CancellationToken cancel = default);

    /// <summary>Holds the end of the audit log until the transaction ends, so that its entries follow each other.</summary>
    public abstract Task LockAudit(CancellationToken cancel = default);

    /// <summary>
    /// Takes the next message that is due, for this caller alone until <paramref name="lease"/>; null when there is none. One whose lease has run out,
    /// so that it may have been sent, is taken only when <paramref name="again"/> is said.
    /// </summary>
    public abstract Task<Message?> TakeMessage(MessageChannel channel, DateTime now, DateTime lease, bool again, CancellationToken cancel = default);

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<House>(house =>
        {
            house.HasIndex(x => x.Code).IsUnique();
            house.HasIndex(x => new { x.Address, x.Id });
        });
        model.Entity<Account>(account =>
        {
            account.Property(x => x.Id).ValueGeneratedNever();
            account.Ignore(x => x.Holder);
            account.HasIndex(x => x.Number).IsUnique();
            account.Property(x => x.Owed).HasDefaultValue(0);
            account.HasIndex(x => new { x.HouseId, x.Id });
            account.HasIndex(x => new { x.LastName, x.Id });
            account.HasIndex(x => new { x.Owed, x.Id });
        });
        model.Entity<Service>(service =>
        {
            service.HasKey(x => new { x.AccountId, x.Kind });
            service.HasIndex(x => new { x.Owed, x.AccountId, x.Kind });
        });
        model.Entity<Tariff>(tariff => tariff.HasIndex(x => new { x.Code, x.Zone, x.FromVolume, x.ValidFrom }).IsUnique());
        model.Entity<Settlement>(settlement =>
        {
            settlement.HasKey(x => new { x.AccountId, x.Kind, x.Period });
            settlement.HasOne(x => x.Service).WithMany(x => x.Settlements).HasForeignKey(x => new { x.AccountId, x.Kind });
            settlement.HasIndex(x => new { x.Period, x.AccountId, x.Kind });
        });
        model.Entity<Meter>(meter =>
        {
            meter.HasIndex(x => new { x.InstalledOn, x.Id });
            meter.HasIndex(x => new { x.AccountId, x.Serial }).IsUnique();
            meter.HasIndex(x => new { x.HouseId, x.Serial }).IsUnique().HasFilter("kind = 2");
        });
        model.Entity<HouseVolume>(volume =>
        {
            volume.HasKey(x => new { x.MeterId, x.Period });
            volume.Ignore(x => x.CommonNeeds);
        });
        model.Entity<Reading>(reading =>
        {
            reading.HasIndex(x => new { x.TakenOn, x.Id });
            reading.HasIndex(x => new { x.MeterId, x.TakenOn, x.Id });
            reading.HasIndex(x => x.AccountId);
            // Rule 7: whatever runs at the same moment, one waiting reading per register and period.
            reading.HasIndex(x => new { x.MeterId, x.Zone, x.Period }).IsUnique().HasFilter("status = 1").HasDatabaseName("one_waiting_reading");
            reading.HasIndex(x => new { x.MeterId, x.Zone, x.TakenOn }).IsUnique().HasFilter("imported").HasDatabaseName("imported_reading");
            reading.HasIndex(x => new { x.MeterId, x.Zone, x.Period }, "handed_in_reading").HasFilter("NOT imported");
            reading.Property(x => x.SessionId).HasMaxLength(64);
        });
        model.Entity<ReadingEvent>(heard => heard.HasIndex(x => x.AtUtc));
        model.Entity<Bill>(bill =>
        {
            bill.HasKey(x => new { x.AccountId, x.Period });
            bill.HasIndex(x => new { x.Period, x.Total, x.AccountId });
        });
        model.Entity<Payment>(payment =>
        {
            payment.HasIndex(x => x.Reference).IsUnique();
            payment.HasIndex(x => new { x.AccountId, x.PaidOn, x.Id });
            payment.HasIndex(x => new { x.PaidOn, x.Id });
        });
        model.Entity<DatedRule>(rule =>
        {
            rule.HasIndex(x => new { x.Key, x.ValidFrom }).IsUnique();
            rule.HasData(KnownRules.All);
        });
        PeopleModel.Map(model);
        model.Entity<Message>(message =>
        {
            message.Property(x => x.Body).HasMaxLength(20_000);
            message.HasIndex(x => new { x.AccountId, x.Id });
            message.HasIndex(x => new { x.Channel, x.NextTryUtc }).HasFilter("state IN (1, 2)").HasDatabaseName("due_message");
        });
        model.Entity<KeptAnswer>(answer =>
        {
            answer.HasKey(x => new { x.Caller, x.Key });
            answer.Property(x => x.Answer).HasMaxLength(100_000);
            answer.HasIndex(x => x.AtUtc);
        });
        model.Entity<Secret>(secret =>
        {
            secret.HasKey(x => x.Name);
            secret.Property(x => x.Value).HasMaxLength(2_000);
        });
        model.Entity<Tally>(tally =>
        {
            tally.HasKey(x => new { x.Subject, x.StartUtc });
            tally.HasIndex(x => x.StartUtc);
        });
        model.Entity<Streak>(streak =>
        {
            streak.HasKey(x => x.Subject);
            streak.HasIndex(x => x.LastUtc);
        });
        model.Entity<DataProtectionKey>(key => key.Property(x => x.Xml).HasMaxLength(20_000));
        SnakeCase.Name(model);
    }
}

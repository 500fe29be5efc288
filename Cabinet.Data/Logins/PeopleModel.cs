using Cabinet.Data.Accounts;
using Cabinet.Data.Audit;
using Cabinet.Data.Profile;
using Cabinet.Data.Registrations;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Logins;

/// <summary>How those who sign in are stored, and what they did to get in, to change their contacts, and in the name of others.</summary>
internal static class PeopleModel
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Login>(login =>
        {
            login.HasIndex(x => x.AccountId).IsUnique();
            login.HasIndex(x => x.Email);
            login.Property(x => x.TellsHolder).HasDefaultValue(false);
        });
        model.Entity<Registration>(registration =>
        {
            registration.HasIndex(x => x.HandleHash).IsUnique();
            registration.HasIndex(x => x.TokenHash).IsUnique();
            registration.HasIndex(x => x.StartedUtc);
        });
        model.Entity<Consent>(consent =>
        {
            consent.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
            consent.HasOne(x => x.Login).WithMany().OnDelete(DeleteBehavior.SetNull);
        });
        model.Entity<Recovery>(recovery =>
        {
            recovery.HasIndex(x => x.TokenHash).IsUnique();
            recovery.HasIndex(x => x.CreatedUtc);
            recovery.HasOne(x => x.Login).WithMany().OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Link>(link => link.HasKey(x => new { x.LoginId, x.AccountId }));
        model.Entity<EmailChange>(change =>
        {
            change.HasIndex(x => x.ConfirmHash).IsUnique();
            change.HasIndex(x => x.UndoHash).IsUnique();
            change.HasIndex(x => x.AskedUtc);
        });
        model.Entity<PhoneChange>(change =>
        {
            change.HasKey(x => x.LoginId);
            change.HasIndex(x => x.SentUtc);
            change.HasOne(x => x.Login).WithMany().HasForeignKey(x => x.LoginId);
        });
        model.Entity<Session>(session =>
        {
            session.Property(x => x.Id).HasMaxLength(64);
            session.HasIndex(x => x.LoginId);
            session.HasIndex(x => x.StartedUtc);
        });
        model.Entity<StaffMember>(staff =>
        {
            staff.HasIndex(x => x.Name).IsUnique();
            staff.Property(x => x.RecoveryCodes).HasMaxLength(2_000);
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.Property(x => x.Id).ValueGeneratedNever();
            entry.Property(x => x.Details).HasMaxLength(2_000);
            entry.HasIndex(x => new { x.AccountId, x.Id });
        });
        model.Entity<AuditHead>(head =>
        {
            head.Property(x => x.Id).ValueGeneratedNever();
            head.HasData(AuditHead.Start);
        });
    }
}

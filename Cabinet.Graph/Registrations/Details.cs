using Cabinet.Data.Accounts;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Registrations;

/// <summary>What is typed into a registration, checked and put in its place.</summary>
internal static class Details
{
    /// <summary>All that is wrong at once, in the form's order.</summary>
    public static IReadOnlyList<UserError> Faults(FillRegistrationInput input, Account account)
    {
        List<UserError> faults = [];
        var isEmailNeeded = input.ConfirmBy != MessageChannel.Sms || !string.IsNullOrWhiteSpace(input.Email);
        if (isEmailNeeded && Contacts.Email(input.Email) is null)
            faults.Add(new(UserErrorCode.InvalidEmail, "Введите адрес электронной почты, например ivanov@example.com", "email"));
        if (PasswordRules.Fault(input.Password, account) is { } weak)
            faults.Add(weak);
        if (input.ConfirmBy is null)
            faults.Add(new(UserErrorCode.NotConfirmed, "Выберите, как подтвердить регистрацию", "confirmBy"));
        if (input.Consent != true)
            faults.Add(new(UserErrorCode.ConsentRequired, "Без согласия на обработку персональных данных кабинет открыть нельзя", "consent"));
        return faults;
    }

    /// <summary>What was confirmed for another contact is confirmed no longer.</summary>
    public static void Fill(Registration registration, FillRegistrationInput input, string passwordHash, DateTime now)
    {
        Forget(registration);
        (registration.Email, registration.Phone, registration.By) = (Contacts.Email(input.Email), null, input.ConfirmBy);
        registration.PasswordHash = passwordHash;
        (registration.ConsentedUtc, registration.ConsentedBy) = (now, input.ConsentedBy);
        (registration.TermsVersion, registration.TermsHash) = (Terms.Current.Version, Terms.Current.TextHash);
        if (registration is { By: MessageChannel.Mail, Email: { } email })
            AskFile(registration, MessageChannel.Mail, email);
    }

    /// <summary>Takes another phone; the same one changes nothing.</summary>
    public static void Call(Registration registration, string phone)
    {
        if (registration.Phone == phone)
            return;
        Forget(registration);
        registration.Phone = phone;
        AskFile(registration, MessageChannel.Sms, phone);
    }

    private static void AskFile(Registration registration, MessageChannel by, string typed)
    {
        if (Target.OnFile(registration.Account!, by, typed) is var (contact, channel))
            (registration.FileContact, registration.FileChannel) = (contact, channel);
    }

    private static void Forget(Registration registration)
    {
        (registration.FileContact, registration.FileChannel, registration.FileConfirmedUtc, registration.ConfirmedUtc) = (null, null, null, null);
        (registration.TokenHash, registration.CodeHash) = (null, null);
    }
}

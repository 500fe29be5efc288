using Cabinet.Graph.Accounts;
using Cabinet.Graph.Bills;
using Cabinet.Graph.Devices;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Links;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Payments;
using Cabinet.Graph.Profile;
using Cabinet.Graph.Readings;
using Cabinet.Graph.Recoveries;
using Cabinet.Graph.Registrations;
using Cabinet.Graph.Services;
using Cabinet.Graph.Settlements;
using Cabinet.Graph.Staff;
using Cabinet.Graph.Viewers;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>The schema: every field of the two roots is a method of a room's class.</summary>
internal sealed class CabinetSchema : Schema
{
    public CabinetSchema()
    {
        RegisterType(new IdScalar());
        Query = new QueryType();
        Mutation = new MutationType();
        Subscription = new SubscriptionType();
        foreach (var shown in GraphTypes.All)
            RegisterType(shown);
    }
}

internal sealed class QueryType : RootType
{
    public QueryType()
    {
        (Name, Description) = ("Query", "Everything that can be asked. What is not there and what is not yours give the same answer: null.");
        Ask<ViewerQueries>(nameof(ViewerQueries.Viewer));
        AskFor<NodeQueries>(nameof(NodeQueries.Node), typeof(NodeType), "id");
        Ask<AccountQueries>(nameof(AccountQueries.Account));
        Ask<AccountQueries>(nameof(AccountQueries.Accounts));
        Ask<HouseQueries>(nameof(HouseQueries.Houses));
        Ask<ServiceQueries>(nameof(ServiceQueries.AllServices), "services");
        Ask<SettlementQueries>(nameof(SettlementQueries.AllSettlements), "settlements");
        Ask<MeterQueries>(nameof(MeterQueries.AllMeters), "meters");
        Ask<ReadingQueries>(nameof(ReadingQueries.AllReadings), "readings");
        Ask<BillQueries>(nameof(BillQueries.AllBills), "bills");
        Ask<PaymentQueries>(nameof(PaymentQueries.AllPayments), "payments");
        Ask<SettlementTotals>(nameof(SettlementTotals.OfSettlements), "settlementTotals");
        Ask<ReadingTotals>(nameof(ReadingTotals.OfConsumption), "consumptionTotals");
        Ask<ReadingTotals>(nameof(ReadingTotals.OfReadings), "readingTotals");
        Ask<PaymentTotals>(nameof(PaymentTotals.OfPayments), "paymentTotals");
    }
}

internal sealed class MutationType : RootType
{
    public MutationType()
    {
        (Name, Description) = ("Mutation", "Everything that can be done. What a person can do wrong is an error in the payload.");
        Ask<ReadingMutations>(nameof(ReadingMutations.SubmitReading));
        Ask<ReadingMutations>(nameof(ReadingMutations.WithdrawReading));
        Ask<SignInMutations>(nameof(SignInMutations.SignIn));
        Ask<SignInMutations>(nameof(SignInMutations.SignOut));
        Ask<SignInMutations>(nameof(SignInMutations.SwitchAccount));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.StartRegistration));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.FillRegistration));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.SendRegistrationCode));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.ConfirmRegistrationCode));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.ConfirmRegistration));
        Ask<RegistrationMutations>(nameof(RegistrationMutations.CompleteRegistration));
        Ask<RecoveryMutations>(nameof(RecoveryMutations.RequestRecovery));
        Ask<RecoveryMutations>(nameof(RecoveryMutations.CompleteRecovery));
        Ask<PasswordMutations>(nameof(PasswordMutations.ChangePassword));
        Ask<EmailMutations>(nameof(EmailMutations.ChangeEmail));
        Ask<EmailLinks>(nameof(EmailLinks.ConfirmEmail));
        Ask<EmailLinks>(nameof(EmailLinks.UndoEmailChange));
        Ask<PhoneMutations>(nameof(PhoneMutations.ChangePhone));
        Ask<PhoneMutations>(nameof(PhoneMutations.ConfirmPhone));
        Ask<LinkMutations>(nameof(LinkMutations.LinkAccount));
        Ask<LinkCare>(nameof(LinkCare.NameAccount));
        Ask<LinkCare>(nameof(LinkCare.UnlinkAccount));
        Ask<LinkCare>(nameof(LinkCare.EndAccess));
        Ask<SessionMutations>(nameof(SessionMutations.EndSession));
        Ask<SessionMutations>(nameof(SessionMutations.EndOtherSessions));
        Ask<RemovalMutations>(nameof(RemovalMutations.RemoveLogin));
        Ask<StaffMutations>(nameof(StaffMutations.OpenContacts));
        Ask<StaffMutations>(nameof(StaffMutations.SetContact));
        Ask<StaffMutations>(nameof(StaffMutations.SendRecoveryLink));
        Ask<StaffMutations>(nameof(StaffMutations.EndSessions));
        Ask<StaffMutations>(nameof(StaffMutations.EndRegistration));
    }
}

using Cabinet.Data.Accounts;
using Cabinet.Data.Bills;
using Cabinet.Data.Meters;
using Cabinet.Data.Payments;
using Cabinet.Data.Services;
using Cabinet.Graph.Bills;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Payments;
using Cabinet.Graph.Services;

namespace Cabinet.Graph.Accounts;

internal sealed class AccountFilterType : FilterType<Account>
{
    public AccountFilterType()
    {
        By(x => x.Number, isPersonal: true);
        By(x => x.LastName, isPersonal: true);
        By(x => x.FirstName, isPersonal: true);
        By(x => x.Patronymic, isPersonal: true);
        By(x => x.Flat, isPersonal: true);
        By(x => x.Phone, isPersonal: true);
        By(x => x.Email, isPersonal: true);
        By(x => x.TotalArea);
        By(x => x.Rooms);
        By(x => x.Residents);
        ByMoney(x => x.Owed);
        Of<House, HouseFilterType>(x => x.House);
        Has<Service, ServiceFilterType>(x => x.Services);
        Has<Meter, MeterFilterType>(x => x.Meters);
        Has<Bill, BillFilterType>(x => x.Bills);
        Has<Payment, PaymentFilterType>(x => x.Payments);
    }
}

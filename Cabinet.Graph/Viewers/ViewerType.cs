using Cabinet.Graph.Accounts;
using Cabinet.Graph.Devices;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Links;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Profile;

namespace Cabinet.Graph.Viewers;

internal sealed class ViewerType : ShownType<Viewer>
{
    public ViewerType()
    {
        Show(x => x.Kind);
        Ask<AccountQueries>(nameof(AccountQueries.OwnOfViewer), "account");
        Ask<AccountQueries>(nameof(AccountQueries.CurrentOfViewer), "currentAccount");
        Ask<AccountQueries>(nameof(AccountQueries.OfViewer), "accounts");
        Ask<NotificationQueries>(nameof(NotificationQueries.Messages));
        Ask<LoginQueries>(nameof(LoginQueries.OfViewer), "login");
        Ask<LinkQueries>(nameof(LinkQueries.Links));
        Ask<LinkQueries>(nameof(LinkQueries.Accesses));
        Ask<SessionQueries>(nameof(SessionQueries.Running), "sessions");
    }
}

internal sealed class UserErrorType : ShownType<UserError>
{
    public UserErrorType()
    {
        Show(x => x.Code);
        Show(x => x.Message);
        Show(x => x.Field);
        Show(x => x.Last);
        Show(x => x.Limit);
        Show(x => x.Period);
        Show(x => x.RetryAfter);
    }
}

using Cabinet.Data.Logins;
using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Profile;

internal sealed class LoginType : ShownType<Login>
{
    public LoginType()
    {
        Show(x => x.Email);
        Show(x => x.Phone);
        Add("createdAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.CreatedUtc, "When it was registered.");
        Ask<LoginQueries>(nameof(LoginQueries.PendingEmail));
        Ask<LoginQueries>(nameof(LoginQueries.PendingPhone));
    }
}

/// <summary>A payload that shows the login as it is now; nothing of it is kept with the answer.</summary>
internal abstract class LoginPayloadType<T> : ShownType<T>
{
    protected LoginPayloadType() => Ask<LoginQueries>(nameof(LoginQueries.OfViewer), "login");
}

internal sealed class ChangePasswordInputType : TakenType<ChangePasswordInput>
{
    public ChangePasswordInputType()
    {
        Take(x => x.CurrentPassword);
        Take(x => x.NewPassword);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class ChangePasswordPayloadType : LoginPayloadType<ChangePasswordPayload>
{
    public ChangePasswordPayloadType() => Show(x => x.Errors);
}

internal sealed class ChangeEmailInputType : TakenType<ChangeEmailInput>
{
    public ChangeEmailInputType()
    {
        Take(x => x.Email);
        Take(x => x.Password);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class ChangeEmailPayloadType : LoginPayloadType<ChangeEmailPayload>
{
    public ChangeEmailPayloadType() => Show(x => x.Errors);
}

internal sealed class ConfirmEmailInputType : TakenType<ConfirmEmailInput>
{
    public ConfirmEmailInputType() => Take(x => x.Token);
}

internal sealed class ConfirmEmailPayloadType : LoginPayloadType<ConfirmEmailPayload>
{
    public ConfirmEmailPayloadType() => Show(x => x.Errors);
}

internal sealed class UndoEmailChangeInputType : TakenType<UndoEmailChangeInput>
{
    public UndoEmailChangeInputType() => Take(x => x.Token);
}

internal sealed class UndoEmailChangePayloadType : ShownType<UndoEmailChangePayload>
{
    public UndoEmailChangePayloadType() => Show(x => x.Errors);
}

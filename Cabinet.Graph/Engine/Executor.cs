using Cabinet.Data;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Engine;

/// <summary>Runs documents against the schema and writes what came of it.</summary>
public sealed class Executor
{
    private readonly IDocumentExecuter _documents;
    private readonly ISchema _schema;
    private readonly KnownDocuments _known;
    private readonly Admission _admission;
    private readonly GraphLimits _limits;
    private readonly AskedByStaff _asked;
    private readonly ILogger<Executor> _log;

    internal Executor(IDocumentExecuter documents, ISchema schema, KnownDocuments known, Admission admission, GraphLimits limits, AskedByStaff asked, ILogger<Executor> log) =>
        (_documents, _schema, _known, _admission, _limits, _asked, _log) = (documents, schema, known, admission, limits, asked, log);

    /// <summary>Runs one document for the viewer of these services.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked has gone.</exception>
    public async Task<GraphAnswer> Run(GraphRequest request, IServiceProvider services, CancellationToken cancel)
    {
        var viewer = services.GetRequiredService<Viewer>();
        var hints = _limits.MayIntrospect(viewer);
        try
        {
            var admitted = await _admission.Admit(request, viewer, cancel);
            if (!admitted.Charge.IsPaid)
                return new GraphAnswer(Refused(OverBudget(admitted.Charge)), viewer, hints) { Charge = admitted.Charge };
            var result = await Execute(admitted, services, cancel);
            if (result.Executed)
                _known.Keep(admitted.Document);
            await _asked.Note(viewer, admitted);
            return new GraphAnswer(result, viewer, hints) { Charge = admitted.Charge, IsSubscribed = admitted.IsSubscription && result is { Executed: true, Errors: null } };
        }
        catch (ExecutionError refused)
        {
            return new GraphAnswer(Refused(refused), viewer, hints);
        }
    }

    private async Task<ExecutionResult> Execute(Admitted admitted, IServiceProvider services, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(_limits.Longest);
        Deadline.Set(deadline.Token);
        try
        {
            var result = await _documents.ExecuteAsync(Options(admitted, services, deadline.Token));
            return deadline.IsCancellationRequested && result.Errors is not null ? Stopped(cancel) : result;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Stopped(cancel);
        }
    }

    private ExecutionOptions Options(Admitted admitted, IServiceProvider services, CancellationToken deadline) => new()
    {
        Query = admitted.Document.Text,
        Document = admitted.Document.Ast,
        OperationName = admitted.OperationName,
        Variables = admitted.Variables,
        ValidationRules = admitted.Document.IsValid ? [] : null,
        RequestServices = services,
        Schema = _schema,
        UserContext = new Asking(admitted.Document.Selections),
        CancellationToken = deadline,
        ThrowOnUnhandledException = false,
        // The field and the fault, never the document: its literals may be personal data.
        UnhandledExceptionDelegate = fault =>
        {
            if (fault.OriginalException is TooManyAtOnceException busy)
                fault.Exception = new Refusal(Refusal.Busy, TooManyAtOnceException.Words, (int)busy.RetryAfter.TotalSeconds);
            else if (!deadline.IsCancellationRequested)
                _log.LogError(fault.OriginalException, "Unhandled in {Field}", fault.FieldContext?.FieldDefinition.Name);
            return Task.CompletedTask;
        },
    };

    /// <summary>What was done until then is undone or done; nobody knows, and no half of an answer is given.</summary>
    private static ExecutionResult Stopped(CancellationToken gone)
    {
        gone.ThrowIfCancellationRequested();
        return new ExecutionResult { Executed = true, Errors = [new Refusal(Refusal.TimeLimit, "Запрос выполнялся слишком долго и остановлен. Попросите меньше данных.")] };
    }

    private static Refusal OverBudget(Charge charge) =>
        new(Refusal.CostLimit, "The hour's budget is spent: wait, or ask for less.", charge.WaitSeconds);

    private static ExecutionResult Refused(ExecutionError error) => new() { Errors = [error] };

    /// <summary>The schema as SDL, with descriptions.</summary>
    public string Sdl() => _schema.Print(new GraphQL.Utilities.PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true });
}

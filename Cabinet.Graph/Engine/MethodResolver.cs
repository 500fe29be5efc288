using System.Linq.Expressions;
using System.Reflection;
using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>Makes an ordinary public method of a resolver class answer a field: its source, its arguments, and what it returns.</summary>
internal sealed class MethodResolver : IFieldResolver
{
    private readonly Type _resolvers;
    private readonly Arguments _arguments;
    private readonly Func<object, object?[], object?> _call;
    private readonly Func<Task, object?>? _resultOf;
    private readonly bool _startsTree;

    public MethodResolver(MethodInfo method, Type? source)
    {
        (_resolvers, _arguments, _call) = (method.DeclaringType!, new Arguments(method, source), Compile(method));
        _resultOf = method.ReturnType.IsAssignableTo(typeof(Task)) ? Result(method.ReturnType) : null;
        _startsTree = source?.IsAssignableTo(typeof(IOfAccount)) != true;
        IsAhead = method.IsDefined(typeof(AheadAttribute), false);
        Cost = method.GetCustomAttribute<CostAttribute>()?.Cost;
    }

    /// <summary>Whether the method asks by its parent's account alone.</summary>
    public bool IsAhead { get; }

    /// <summary>What the method says it costs, in points.</summary>
    public int? Cost { get; }

    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        try
        {
            var result = Call(context.ExecutionContext, context.FieldAst, context.Source);
            if (result is Batched batched)
                return batched.IsReady ? batched.Value : _startsTree ? await Tree(context, batched) : new BatchResult(batched);
            if (_resultOf is null)
                return result;
            var task = (Task)result!;
            await task;
            return _startsTree ? await Below(context, _resultOf(task)) : _resultOf(task);
        }
        catch (RefusedQuestion refused)
        {
            throw new ExecutionError(refused.Message) { Code = refused.Code };
        }
    }

    /// <summary>Calls the method on a stand-in that knows its account and nothing else; false when it refuses, which the real call will say.</summary>
    public bool AskAhead(ExecutionContext context, GraphQLField field, IReadOnlyList<long> owners)
    {
        try
        {
            if (Call(context, field, StandIn.Of(_arguments.Source!, owners[0])) is not Batched { Batch: { } batch })
                return false;
            foreach (var owner in owners)
                batch.Ask(owner);
            return true;
        }
        catch (RefusedQuestion)
        {
            return false;
        }
    }

    private object? Call(IExecutionContext context, GraphQLField field, object? source) =>
        _call(context.RequestServices!.GetRequiredService(_resolvers), _arguments.Bind((ExecutionContext)context, field, source));

    /// <summary>The root of a tree: what lies below is asked in the same trip, when the accounts are known before it.</summary>
    private static async Task<object?> Tree(IResolveFieldContext context, Batched batched)
    {
        var isByAccount = batched.Batch!.IsByAccount;
        if (isByAccount)
            Ahead(context, context.FieldDefinition.ResolvedType!, [batched.Owner]);
        await batched.Come(context.CancellationToken);
        return isByAccount ? batched.Value : await Below(context, batched.Value);
    }

    /// <summary>What lies below rows that have come already is asked in one trip more.</summary>
    private static async Task<object?> Below(IResolveFieldContext context, object? result)
    {
        var owners = StandIn.OwnersOf(result);
        if (owners.Count == 0)
            return result;
        var type = context.FieldDefinition.ResolvedType!.GetNamedType() is IAbstractGraphType several ? several.GetObjectType(result!, context.Schema) : context.FieldDefinition.ResolvedType;
        Ahead(context, type!, owners);
        await context.RequestServices!.GetRequiredService<Batches>().Come(context.CancellationToken);
        return result;
    }

    private static void Ahead(IResolveFieldContext context, IGraphType type, IReadOnlyList<long> owners)
    {
        if (context.ExecutionContext is ExecutionContext { ExecutionStrategy: Strategy strategy } execution)
            strategy.AskAhead(execution, type, context.FieldAst.SelectionSet, owners);
    }

    private static Func<object, object?[], object?> Compile(MethodInfo method)
    {
        var (instance, values) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object?[])));
        var parameters = method.GetParameters().Select((x, i) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), x.ParameterType));
        var call = Expression.Call(Expression.Convert(instance, method.DeclaringType!), method, parameters);
        return Expression.Lambda<Func<object, object?[], object?>>(Expression.Convert(call, typeof(object)), instance, values).Compile();
    }

    private static Func<Task, object?> Result(Type task)
    {
        var parameter = Expression.Parameter(typeof(Task));
        return Expression.Lambda<Func<Task, object?>>(Expression.Convert(Expression.Property(Expression.Convert(parameter, task), "Result"), typeof(object)), parameter).Compile();
    }
}

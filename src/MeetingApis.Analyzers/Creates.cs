using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Finds the calls that do their work a second time when they are made a second time.</summary>
internal static class Creates
{
    private const int NotIdempotent = 3;
    private const int IdempotentWithKey = 4;

    /// <summary>The creates whose failure a try sees: those of its block, and of lambdas that are run and awaited there.</summary>
    public static IEnumerable<IInvocationOperation> In(ITryOperation attempt, Compilation compilation) => attempt.Body.Descendants()
        .OfType<IInvocationOperation>()
        .Where(call => IsCreate(call, compilation) && IsRunBy(attempt, call));

    /// <summary>Whether the vendor does the work once for every call. It does not if the caller gives the key by which it knows a call again.</summary>
    private static bool IsCreate(IInvocationOperation call, Compilation compilation) => Library.Declares(call.TargetMethod, compilation) && Safety(call.TargetMethod) switch
    {
        NotIdempotent => true,
        IdempotentWithKey => call.Arguments.All(static argument => !IsKey(argument) || argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.ConstantValue is { HasValue: true, Value: null }),
        _ => false,
    };

    /// <summary>The catalogue's word on the operation, and the verb's where it has none. Zero where the method is no operation.</summary>
    private static int Safety(IMethodSymbol method)
    {
        if (method.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "OperationAttribute") is not { } operation)
        {
            return 0;
        }

        foreach (KeyValuePair<string, TypedConstant> argument in operation.NamedArguments)
        {
            if (argument is { Key: "Safety", Value.Value: int safety })
            {
                return safety;
            }
        }

        return method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "PostAttribute" or "PatchAttribute") ? NotIdempotent : 0;
    }

    private static bool IsKey(IArgumentOperation argument) =>
        argument.Parameter?.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "IdempotencyKeyAttribute") == true;

    private static bool IsRunBy(ITryOperation attempt, IOperation call)
    {
        for (IOperation current = call; current != attempt.Body && current.Parent is { } parent; current = parent)
        {
            if (parent is ILocalFunctionOperation || (parent is IAnonymousFunctionOperation lambda && !IsAwaited(lambda)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the call that receives the lambda is awaited, as that of a retry pipeline is.</summary>
    private static bool IsAwaited(IAnonymousFunctionOperation lambda)
    {
        IOperation? current = lambda.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IArgumentOperation or IInvocationOperation)
        {
            current = current.Parent;
        }

        return current is IAwaitOperation;
    }
}

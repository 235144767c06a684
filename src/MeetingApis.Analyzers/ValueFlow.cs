using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Follows a time from where it is written to the property or parameter of the library that receives it.</summary>
/// <param name="compilation">The compilation that uses the library.</param>
/// <param name="time">The type of the time: what is added to it is a time again.</param>
internal sealed class ValueFlow(Compilation compilation, ITypeSymbol time)
{
    private readonly HashSet<ILocalSymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>The name of the member of the library that receives the value. Null where none does.</summary>
    public string? TargetOf(IOperation value)
    {
        IOperation current = value;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IAssignmentOperation assignment when assignment.Value == current:
                    return Receiver(assignment.Target);
                case IVariableDeclaratorOperation declarator:
                    return Follow(declarator.Symbol, declarator);
                case IMemberInitializerOperation initializer:
                    return NameOf(initializer.InitializedMember);
                case IArgumentOperation { Parent: IInvocationOperation { Instance: { } list } } argument when IsOfSystem(argument.Parameter) && list is not IInstanceReferenceOperation:
                    return NameOf(list);
                case IArgumentOperation argument when !IsElement(argument):
                    return Library.Declares(argument.Parameter, compilation) ? argument.Parameter!.Name : null;
                case IReturnOperation when EnclosingLambda(parent) is { } lambda:
                    current = lambda;
                    break;
                default:
                    if (!PassesOn(parent, current))
                    {
                        return null;
                    }

                    current = parent;
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether the value of the operation is, or holds, the value of its part.</summary>
    private bool PassesOn(IOperation operation, IOperation part) => operation switch
    {
        IConversionOperation conversion => conversion.IsImplicit,
        IConditionalOperation conditional => conditional.Condition != part,
        IObjectCreationOperation creation => creation.Initializer == part,
        IInvocationOperation call => (call.Instance == part && IsTime(call.Type)) || call.Parent is IObjectOrCollectionInitializerOperation,
        IBinaryOperation sum => IsTime(sum.Type),
        IArgumentOperation argument => IsElement(argument),
        ICoalesceOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or IParenthesizedOperation => true,
        IArrayInitializerOperation or IArrayCreationOperation or IObjectOrCollectionInitializerOperation => true,
        IDelegateCreationOperation or IVariableInitializerOperation => true,
        _ => CollectionExpressions.Include(operation),
    };

    /// <summary>Whether the argument is an element in braces, which the compiler hands to a method that adds it.</summary>
    private static bool IsElement(IArgumentOperation argument) => argument.Parent is IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation };

    private static IAnonymousFunctionOperation? EnclosingLambda(IOperation operation)
    {
        IOperation? current = operation;
        while (current is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            current = current.Parent;
        }

        return current as IAnonymousFunctionOperation;
    }

    private string? Receiver(IOperation target) => target is ILocalReferenceOperation { Local: var local } ? Follow(local, target) : NameOf(target);

    /// <summary>Where the local variable is handed on to the library.</summary>
    private string? Follow(ILocalSymbol local, IOperation within)
    {
        if (!_followed.Add(local))
        {
            return null;
        }

        foreach (IOperation use in Operations.Root(within).Descendants())
        {
            if (use is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && TargetOf(reference) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>The name of the property of the library, or of the one that holds the list whose element is set.</summary>
    private string? NameOf(IOperation member) => member switch
    {
        IMemberReferenceOperation { Member: var declared } when Library.Declares(declared, compilation) => declared.Name,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => NameOf(list),
        IArrayElementReferenceOperation element => NameOf(element.ArrayReference),
        _ => null,
    };

    private bool IsTime(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, time);

    private static bool IsOfSystem(IParameterSymbol? parameter) => parameter?.ContainingType?.ContainingNamespace?.ToString()?.StartsWith("System", StringComparison.Ordinal) == true;
}

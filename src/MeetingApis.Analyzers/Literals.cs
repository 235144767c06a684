using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Finds the parts of a value that stand in the source code.</summary>
internal sealed class Literals
{
    private readonly List<IOperation> _found = [];
    private readonly HashSet<SyntaxNode> _seen = [];

    private Literals()
    {
    }

    /// <summary>The literals that the value may be, or is made from. Empty where it comes from elsewhere, or is empty.</summary>
    public static IReadOnlyList<IOperation> In(IOperation value)
    {
        var literals = new Literals();
        literals.Collect(value);
        return literals._found;
    }

    private void Collect(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            if (value.ConstantValue.Value is string { Length: > 0 })
            {
                _found.Add(value);
            }

            return;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                Collect(conversion.Operand);
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand);
                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value);
                Collect(coalesce.WhenNull);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                Collect(conditional.WhenTrue);
                Collect(otherwise);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Collect(arm.Value);
                }

                break;
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                CollectElements(value, elements);
                break;
            case IInvocationOperation { Arguments: var arguments } call when IsMadeOfText(call.TargetMethod):
                foreach (IArgumentOperation argument in arguments)
                {
                    Collect(argument.Value);
                }

                if (call.Instance is { } instance)
                {
                    Collect(instance);
                }

                break;
            case ILocalReferenceOperation or IFieldReferenceOperation { Field.IsReadOnly: true } when InitialValue(value) is { } initial && _seen.Add(initial.Syntax):
                CollectFrom(initial, value);
                break;
            case IUtf8StringOperation { Value.Length: > 0 }:
                _found.Add(value);
                break;
            default:
                if (CollectionExpressions.Include(value))
                {
                    CollectElements(value, value.ChildOperations);
                }

                break;
        }
    }

    /// <summary>A list of keys holds the keys; one of numbers is a key.</summary>
    private void CollectElements(IOperation list, IReadOnlyCollection<IOperation> elements)
    {
        if (elements.Count > 0 && elements.All(static element => element.ConstantValue is { HasValue: true, Value: not string }))
        {
            _found.Add(list);
            return;
        }

        foreach (IOperation element in elements)
        {
            Collect(element);
        }
    }

    /// <summary>What the variable or field is declared with is reported where it is used.</summary>
    private void CollectFrom(IOperation initial, IOperation reference)
    {
        int before = _found.Count;
        Collect(initial);
        if (_found.Count > before)
        {
            _found.RemoveRange(before, _found.Count - before);
            _found.Add(reference);
        }
    }

    /// <summary>Methods that give bytes for a text, which is as much as the text itself.</summary>
    private static bool IsMadeOfText(IMethodSymbol method) => (method.ContainingType.Name, method.Name) is
        ("Convert", "FromBase64String" or "FromHexString")
        or ("Encoding" or "UTF8Encoding" or "ASCIIEncoding", "GetBytes")
        or ("String", "Trim" or "Concat")
        or ("MemoryExtensions" or "Span" or "ReadOnlySpan", "AsSpan" or "ToArray");

    /// <summary>What the variable or field is declared with, if that stands in the same file.</summary>
    private static IOperation? InitialValue(IOperation reference)
    {
        ISymbol symbol = reference is ILocalReferenceOperation local ? local.Local : ((IFieldReferenceOperation)reference).Field;
        ExpressionSyntax? initial = symbol.DeclaringSyntaxReferences
            .Where(declared => declared.SyntaxTree == reference.Syntax.SyntaxTree)
            .Select(static declared => (declared.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value)
            .FirstOrDefault();
        return initial is null ? null : reference.SemanticModel?.GetOperation(initial);
    }
}

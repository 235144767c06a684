using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Analyzers;

/// <summary>The place in an expression that reads the clock of the machine, such as <c>DateTime.Now</c> in <c>DateTime.Now.AddHours(1)</c>.</summary>
internal sealed class ClockReading
{
    private readonly MemberAccessExpressionSyntax _clock;

    private ClockReading(ExpressionSyntax expression, MemberAccessExpressionSyntax clock, bool isMoment)
    {
        Expression = expression;
        _clock = clock;
        IsMoment = isMoment;
    }

    /// <summary>What reads the clock, without what is added to it.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>Whether it is the moment of the reading. Otherwise it is the midnight of the machine before it.</summary>
    public bool IsMoment { get; }

    /// <summary>Null where the time is not read from the clock, or more is done with it than adding.</summary>
    public static ClockReading? Of(ExpressionSyntax time, SemanticModel model)
    {
        ExpressionSyntax current = time;
        while (Augend(current, model) is { } augend)
        {
            current = augend;
        }

        if (current is not MemberAccessExpressionSyntax access)
        {
            return null;
        }

        if (PropertyOfDateTime(access, model) is "Date" && access.Expression is MemberAccessExpressionSyntax clock && PropertyOfDateTime(clock, model) is "Now")
        {
            return new ClockReading(access, clock, isMoment: false);
        }

        return PropertyOfDateTime(access, model) switch
        {
            "Now" or "UtcNow" => new ClockReading(access, access, isMoment: true),
            "Today" => new ClockReading(access, access, isMoment: false),
            _ => null,
        };
    }

    /// <summary>The same reading of <c>DateTimeOffset</c>, to which the same can be added.</summary>
    public ExpressionSyntax AsMoment()
    {
        ExpressionSyntax type = _clock.Expression is MemberAccessExpressionSyntax qualified
            ? qualified.WithName(SyntaxFactory.IdentifierName(nameof(DateTimeOffset)))
            : SyntaxFactory.IdentifierName(nameof(DateTimeOffset));
        return _clock.WithExpression(type.WithTriviaFrom(_clock.Expression));
    }

    /// <summary>What something is added to.</summary>
    private static ExpressionSyntax? Augend(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression } sum when IsDateTime(model.GetTypeInfo(sum).Type) => sum.Left,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: false, Name: var name } method
            && IsDateTime(method.ContainingType) && IsDateTime(method.ReturnType) && (name.StartsWith("Add", StringComparison.Ordinal) || name == "Subtract") => access.Expression,
        _ => null,
    };

    private static string? PropertyOfDateTime(ExpressionSyntax expression, SemanticModel model) =>
        model.GetSymbolInfo(expression).Symbol is IPropertySymbol property && IsDateTime(property.ContainingType) ? property.Name : null;

    private static bool IsDateTime(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_DateTime;
}

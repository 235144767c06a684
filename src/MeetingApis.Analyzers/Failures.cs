using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>What a catch does with the library's exceptions.</summary>
internal sealed class Failures
{
    private const string OutcomeProperty = "IsOutcomeUnknown";

    /// <summary>The classes that say that the vendor refused the call: whoever catches one of them tells why, and not that nothing was done.</summary>
    private static readonly ImmutableHashSet<string> s_refusals = ImmutableHashSet.Create("MeetingAuthenticationException", "MeetingNotFoundException", "MeetingNotSupportedException", "MeetingPermissionException", "MeetingQuotaException", "MeetingRateLimitException", "MeetingValidationException");

    private readonly INamedTypeSymbol _failure;

    private Failures(INamedTypeSymbol failure) => _failure = failure;

    /// <summary>Null where the compilation does not use the library.</summary>
    public static Failures? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("MeetingApis.MeetingApiException") is { } failure ? new Failures(failure) : null;

    /// <summary>Whether the catch ends a failure whose outcome may be unknown, or passes it on only sometimes.</summary>
    public bool MayEndIn(ICatchClauseOperation clause) =>
        ((IsFailure(clause.ExceptionType) && !s_refusals.Contains(clause.ExceptionType.Name)) || IsBase(clause.ExceptionType)) && !AlwaysThrows(clause);

    /// <summary>Whether no later catch of the same try sees a failure.</summary>
    public bool EndAllIn(ICatchClauseOperation clause) => clause.Filter is null && IsBase(clause.ExceptionType);

    /// <summary>Whether the catch, or its filter, reads the outcome, or hands the exception to code that can.</summary>
    public bool IsLookedAtIn(ICatchClauseOperation clause) =>
        Parts(clause).Any(part => IsLook(part) || IsHandedOn(part));

    /// <summary>Whether a try inside of this one has the first word about the failure of a call, and ends it or has looked at it.</summary>
    public bool AreHandledWithin(ITryOperation attempt, IOperation call)
    {
        for (IOperation current = call; current != attempt && current.Parent is { } parent; current = parent)
        {
            if (parent is ITryOperation inner && inner != attempt && inner.Body == current && inner.Catches.Any(clause => IsLookedAtIn(clause) || (EndAllIn(clause) && !AlwaysThrows(clause))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the exception goes to code that asks for the library's: a method, the caller, or a variable of a method that looks. As a mere <c>Exception</c> it goes to a log.</summary>
    private bool IsHandedOn(IOperation part) => part is ILocalReferenceOperation { Type: var type, Parent: { } parent } && IsFailure(type) && parent switch
    {
        IArgumentOperation argument => IsFailure(argument.Parameter?.Type),
        IReturnOperation => true,
        IAssignmentOperation assignment => assignment.Value == part && Operations.Root(part).Descendants().Any(IsLook),
        _ => false,
    };

    private bool IsLook(IOperation part) => part is IPropertyReferenceOperation { Property: { Name: OutcomeProperty } property } && IsFailure(property.ContainingType);

    private bool IsFailure(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, _failure))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every failure of the library is one of these.</summary>
    private bool IsBase(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = _failure; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> Parts(ICatchClauseOperation clause) =>
        clause.Filter is { } filter ? filter.DescendantsAndSelf().Concat(clause.Handler.Descendants()) : clause.Handler.Descendants();

    private static bool AlwaysThrows(ICatchClauseOperation clause) =>
        clause is { SemanticModel: { } model, Syntax: CatchClauseSyntax { Block: var block } }
        && model.AnalyzeControlFlow(block) is { Succeeded: true, EndPointIsReachable: false, ExitPoints.IsEmpty: true, ReturnStatements.IsEmpty: true };
}

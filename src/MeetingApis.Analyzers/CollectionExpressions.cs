using Microsoft.CodeAnalysis;

namespace MeetingApis.Analyzers;

/// <summary>Knows <c>[a, b]</c>, which the version of the compiler's interface that is built against has no name for.</summary>
internal static class CollectionExpressions
{
    public static bool Include(IOperation operation) => operation.Kind == OperationKind.None || operation.Kind.ToString() == "CollectionExpression";
}

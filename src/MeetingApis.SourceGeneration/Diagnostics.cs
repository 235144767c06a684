using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Everything that can be wrong with a <c>[MeetingApi]</c> interface. A message says what to write instead.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor InterfaceShape = Error(1, "Interface cannot be implemented",
        "'{0}' {1}; write a top-level interface named I..., without type parameters and base interfaces");
    public static readonly DiagnosticDescriptor VendorNamespace = Error(2, "Interface outside of a vendor's namespace",
        "'{0}' stands in '{1}'; move it to MeetingApis.<vendor>, where the vendor is a member of MeetingVendor");
    public static readonly DiagnosticDescriptor MemberShape = Error(3, "Member cannot be implemented",
        "'{0}' {1}; an interface holds plain methods only, each with a name of its own; write helpers as extension methods");
    public static readonly DiagnosticDescriptor Verb = Error(4, "No verb",
        "'{0}' has {1}; write exactly one of [Get], [Post], [Put], [Patch] and [Delete] with the path");
    public static readonly DiagnosticDescriptor Operation = Error(5, "No operation facts",
        "'{0}' has no catalogue facts; write [Operation(\"{1}.resource.verb\", Docs = ..., Tokens = ...)]");
    public static readonly DiagnosticDescriptor OperationName = Error(6, "Operation name without vendor",
        "The operation name '{1}' of '{0}' does not begin with its vendor; write '{2}.resource.verb'");
    public static readonly DiagnosticDescriptor DuplicateOperation = Error(7, "Operation name used twice",
        "The operation name '{1}' of '{0}' is taken by another method of the interface; give each operation its own");
    public static readonly DiagnosticDescriptor ReturnType = Error(8, "Return type not supported",
        "'{0}' returns '{1}'; return Task, or Task<T> of a class or record without type parameters that is never null");
    public static readonly DiagnosticDescriptor CancellationToken = Error(9, "No cancellation token",
        "The last parameter of '{0}' is no CancellationToken; add 'CancellationToken cancellationToken = default'");
    public static readonly DiagnosticDescriptor Path = Error(10, "Path not understood",
        "The path '{1}' of '{0}' {2}");
    public static readonly DiagnosticDescriptor PathType = Error(11, "Path parameter is not text",
        "'{0}' stands in the path and is '{1}'; identifiers are 'string', and never null");
    public static readonly DiagnosticDescriptor QueryType = Error(12, "Value cannot be written into a query",
        "'{0}' has '{1}' of type '{2}', which no query can hold; use string, int, long, bool, an enum of int, a string code or an IReadOnlyList of those, or mark a request object [Body] or [Query]");
    public static readonly DiagnosticDescriptor List = Error(13, "List without a format",
        "'{0}' has the list '{1}'; mark it [Query(CollectionFormat.Multi)], which repeats the key");
    public static readonly DiagnosticDescriptor Converter = Error(14, "Value without a converter",
        "'{0}' has '{1}', whose shape in a query is not known; make it a property of a [Query] object, with a [JsonConverter] whose type has 'public static string Format({2} value)'");
    public static readonly DiagnosticDescriptor Body = Error(15, "Body not supported",
        "'{0}' {1}; a request has at most one [Body], a class or record without type parameters that is never null");
    public static readonly DiagnosticDescriptor BodyOnGet = Error(16, "Body on GET",
        "'{0}' is the body of a GET request, which has none; mark it [Query], or use another verb");
    public static readonly DiagnosticDescriptor Header = Error(17, "Header not understood",
        "The header '{1}' of '{0}' is not 'Name: value'; write both, divided by a colon");
    public static readonly DiagnosticDescriptor SecondValidated = Error(18, "Two validated objects",
        "'{0}' is the second object with rules of its own, and a request has one checked; move its properties into the first");

    private static DiagnosticDescriptor Error(int number, string title, string message) =>
        new($"MEETING{number:000}", title, message, "MeetingApis", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

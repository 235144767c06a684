using Microsoft.CodeAnalysis;

namespace MeetingApis.Tests.Conventions;

/// <summary>What the documentation of the packages holds.</summary>
public sealed class DocumentationConventions
{
    [Fact]
    public void Every_public_member_has_a_summary() => Convention.Holds(
        "Write a summary of one sentence: unit, default, limit, what null and empty mean.",
        Library.All.SelectMany(Compilations.PublicTypes).SelectMany(static type => Compilations.WrittenMembers(type).Prepend(type)),
        static symbol => Documentation.Of(symbol) is { IsInherited: true } or { HasSummary: true } || IsDocumentedByItsType(symbol),
        static symbol => symbol.ToDisplayString());

    [Fact]
    public void Every_operation_documents_its_parameters() => Convention.Holds(
        "Write <param> for the parameter.",
        Vendor.AllMethods,
        static method => method.Method.GetParameters().Where(parameter => !DocumentationOf(method).HasParameter(parameter.Name!)).Select(parameter => $"{method}: {parameter.Name}"));

    [Fact]
    public void Every_operation_documents_what_it_returns() => Convention.Holds(
        "Write <returns>.",
        Vendor.AllMethods.Where(static method => method.Response is not null),
        static method => DocumentationOf(method).HasReturns,
        static method => method.ToString());

    [Fact]
    public void Every_operation_documents_its_exceptions() => Convention.Holds(
        "Write <exception> for the classes that the page's codes lead to, and for MeetingApiException as all the rest.",
        Vendor.AllMethods,
        static method => DocumentationOf(method).Exceptions.Contains("T:MeetingApis.MeetingApiException", StringComparer.Ordinal),
        static method => method.ToString());

    [Fact]
    public void Every_operation_links_to_the_vendors_page() => Convention.Holds(
        "Write <seealso href=\"...\">The vendor's page</seealso> with the same address as Docs.",
        Vendor.AllMethods,
        static method => DocumentationOf(method).Links.Contains(method.Operation?.Docs, StringComparer.Ordinal),
        static method => method.ToString());

    private static Documentation DocumentationOf(ApiMethod method) =>
        Documentation.Of(Compilations.Symbol(method.Api).GetMembers(method.Method.Name).Single());

    /// <summary>A positional record documents its properties and its constructor as parameters of the type; a parameterless constructor may be the compiler's.</summary>
    private static bool IsDocumentedByItsType(ISymbol member) => member switch
    {
        IPropertySymbol property => Documentation.Of(property.ContainingType).HasParameter(property.Name),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.All(parameter => Documentation.Of(constructor.ContainingType).HasParameter(parameter.Name)),
        _ => false,
    };
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Refit;

namespace MeetingApis.Tests.Conventions;

/// <summary>How requests and answers are written down.</summary>
public sealed class ModelConventions
{
    private static IEnumerable<Type> Requests => Vendor.All.SelectMany(JsonGraph.Bodies).Concat(QueryObjects);

    private static IEnumerable<Type> QueryObjects => Vendor.AllMethods.Select(static method => method.QueryObject).OfType<Type>();

    private static IEnumerable<Type> Responses => Vendor.All.SelectMany(JsonGraph.Responses).Concat(Vendor.All.SelectMany(JsonGraph.Events)).Distinct();

    [Fact]
    public void Requests_and_answers_are_sealed_records() => Convention.Holds(
        "Make it a sealed record with init properties.",
        Requests.Concat(Responses),
        static type => type.IsSealed && Library.PublicRecords.Contains(type) && type.GetProperties().All(IsInitOrComputed),
        static type => type.FullName!);

    [Fact]
    public void Properties_of_a_request_are_nullable_or_required() => Convention.Holds(
        "Null means 'not sent': make the property nullable, or required where the vendor requires it.",
        Requests.SelectMany(JsonGraph.WireProperties),
        static property => IsRequired(property) || MayBeNull(property),
        Library.NameOf);

    [Fact]
    public void Properties_of_a_body_or_answer_are_named_as_on_the_wire() => Convention.Holds(
        "Put [JsonPropertyName(\"...\")] with the vendor's name on the property.",
        Vendor.All.SelectMany(JsonGraph.Bodies).Concat(Responses).SelectMany(JsonGraph.WireProperties),
        static property => property.IsDefined(typeof(JsonPropertyNameAttribute)),
        Library.NameOf);

    [Fact]
    public void Properties_of_a_query_are_named_as_on_the_wire() => Convention.Holds(
        "Put [AliasAs(\"...\")] with the vendor's name on the property.",
        QueryObjects.SelectMany(JsonGraph.WireProperties),
        static property => property.IsDefined(typeof(AliasAsAttribute)),
        Library.NameOf);

    [Fact]
    public void Answers_require_nothing() => Convention.Holds(
        "Vendors leave fields out: make the property nullable instead of required, a list one that is never null.",
        Responses.SelectMany(JsonGraph.WireProperties),
        static property => !IsRequired(property) && (JsonGraph.ItemOf(property.PropertyType) is not null || MayBeNull(property)),
        Library.NameOf);

    [Fact]
    public void An_empty_answer_reads_as_nulls_and_empty_lists() => Convention.Holds(
        "A list reads as empty, `{ get => field ?? []; init; }`, and everything else as null.",
        ResourceFolder.All.SelectMany(static resource => JsonGraph.Responses(resource).Select(type => (type, answer: JsonSerializer.Deserialize("{}", type, resource.Responses)))),
        static read => JsonGraph.WireProperties(read.type)
            .Where(property => property.GetValue(read.answer) is var value && (JsonGraph.ItemOf(property.PropertyType) is null ? value is not null : value is not System.Collections.ICollection { Count: 0 }))
            .Select(Library.NameOf));

    /// <summary>Source generation for JSON sets every init property, and so loses what an initializer said.</summary>
    [Fact]
    public void Properties_on_the_wire_have_no_initializer() => Convention.Holds(
        "Remove the initializer: it is lost in source generation. For a list write `{ get => field ?? []; init; }`.",
        Vendor.All.SelectMany(static vendor => SourceFile.Under($"src/MeetingApis/{vendor}")),
        static file => file.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>()
            .Where(static property => property is { Initializer: not null, AttributeLists.Count: > 0 } && property.AccessorList?.Accessors.Any(static accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) == true)
            .Select(file.At));

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static bool MayBeNull(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static bool IsInitOrComputed(PropertyInfo property) =>
        property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
